/** A word of a text as names are compared, and where it stands. */
export interface NameWord {
  /** Lower case, no accents, one spelling of letters that vary; singular where that is cheap to tell. */
  readonly word: string;
  /** The same without its ending: for kinds and needs, whose names are bent. */
  readonly root: string;
  /** The word with letters that sound alike written alike: for names of areas. */
  readonly sound: string;
  /** Position of its first letter in the text, and after its last. */
  readonly from: number;
  readonly to: number;
}

/** Words that hold names together in the languages of the site; they neither begin nor make a name. */
const joints = new Set(
  'de del la el los las lo en para por un una y e a al the of for in at to and my du des le les d l et pour au aux à dans mon в у на до та і й и для по الى في من على عن'
    .split(' ')
    .map(fold),
);

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+|\u0640/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ґ/g, 'г');
}

/** Arabic: the conjunctions and prepositions written onto a word, kept apart from its article. */
const stripArabic = (word: string) => word.replace(/^(?:[وفبك]?ال|[وف]?لل|[بل](?=ال))(?=.{2})/u, '');

const endings = /(?:ами|ями|ого|ому|ими|ою|ею|ах|ях|ів|ей|ам|ям|ом|ем|ий|ій|ые|ый|[аяоеєуюиіїьйы])$/u;

function toRoot(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return word.length > 4 ? word.replace(endings, '') : word;
  if (/\p{Script=Arabic}/u.test(word)) return stripArabic(word);
  return word.length > 4 ? word.replace(/(?:es|s|x)$/, '').replace(/[aeo]$/, '') : word;
}

/** One spelling for what sounds alike in Spanish: "Vayecas" is "Vallecas", "Ucera" is "Usera". */
function toSound(word: string): string {
  return word
    .replace(/ll/g, 'y')
    .replace(/v/g, 'b')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/qu?(?=[ei])|k|q/g, 'c')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/n(?=[bp])/g, 'm')
    .replace(/w/g, 'u')
    .replace(/ch/g, 'x')
    .replace(/h/g, '')
    .replace(/(.)\1/g, '$1');
}

/** Words of a text that can make a name; a Chinese character is a word. Joints ("de", "the") are left out. */
export function toNameWords(text: string): NameWord[] {
  const found = text.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’ʼ])+/gu);
  return [...found].flatMap((match) => {
    // French elision: "d’emploi" is "emploi".
    const elided = /^(?:[cdjlmnst]|qu)['’](?=.)/iu.exec(match[0])?.[0].length ?? 0;
    const folded = fold(match[0].slice(elided));
    if (!folded || joints.has(folded)) return [];
    const isCyrillic = /\p{Script=Cyrillic}/u.test(folded);
    const word = isCyrillic ? toRoot(folded) : folded.length > 4 ? folded.replace(/s$/, '') : folded;
    return [
      {
        word,
        root: toRoot(folded),
        sound: toSound(word),
        from: match.index,
        to: match.index + match[0].length,
      },
    ];
  });
}
