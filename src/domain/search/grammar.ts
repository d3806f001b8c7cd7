/** What the search knows of a language: small enough to travel to the browser with the page's language only. */
export interface Grammar {
  /** Language code, as in addresses. */
  readonly language: string;
  /** A word in lower case as it is compared: no accents or marks, letter variants as one. */
  readonly fold: (word: string) => string;
  /** The part of a folded word that its inflected forms share. */
  readonly stem: (word: string) => string;
  /** Words that say nothing about a page: neither indexed nor asked for. Folded. */
  readonly stop: ReadonlySet<string>;
  /** Words of questions ("find", "need", "get") that count little. Folded. */
  readonly weak: ReadonlySet<string>;
  /** Splits what the language writes together (elision) before words are looked at. */
  readonly prepare?: (text: string) => string;
  /** Other words hidden in a folded word, behind an attached particle; believed where the index knows them. */
  readonly inner?: (word: string) => readonly string[];
  /** Letters that join the parts of a compound; only of languages that write compounds as one word. */
  readonly links?: readonly string[];
  /** Endings that look like the last part of a compound and are none. */
  readonly noPart?: RegExp;
  /** True of scripts without spaces: runs of their characters are read as pairs. */
  readonly pairs?: boolean;
}

/** Accents, Arabic marks and the like off, letters that stand for others replaced. */
export function foldLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u0640’'ʼ`´]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}

/** A list of words, separated by spaces, as a set of folded ones. */
export function toWordSet(words: string, fold: (word: string) => string = foldLetters): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(fold));
}

/** A list of endings, separated by spaces, as a pattern that finds the longest one of a word. */
export function toEndings(endings: string, fold: (word: string) => string = foldLetters): RegExp {
  const folded = [...new Set(endings.split(/\s+/).filter(Boolean).map(fold))];
  return new RegExp(`(?:${folded.sort((a, b) => b.length - a.length).join('|')})$`);
}

/** Cuts the first ending that fits and leaves at least `least` letters. */
export function cutEnding(word: string, endings: RegExp, least: number): string {
  const found = endings.exec(word);
  return found && found.index >= least ? word.slice(0, found.index) : word;
}

/** The same grammar, looking at each word once: for building an index, where words come again and again. */
export function rememberWords(grammar: Grammar): Grammar {
  const remember = (look: (word: string) => string) => {
    const known = new Map<string, string>();
    return (word: string) => {
      const found = known.get(word) ?? look(word);
      known.set(word, found);
      return found;
    };
  };
  return { ...grammar, fold: remember(grammar.fold), stem: remember(grammar.stem) };
}
