import { foldLetters, toWordSet, type Grammar } from '../grammar.ts';

const vowel = '(?:[aeiou]|(?<!^|[aeiou])y)';
const hasVowel = new RegExp(vowel);
const vowels = new RegExp(`${vowel}+`, 'g');
/** Syllables of a stem as Porter counts them: turns from vowels to consonants. */
const measure = (stem: string) => stem.replace(vowels, '0').replace(/[^0]+/g, '1').match(/01/g)?.length ?? 0;

const long: Readonly<Record<string, string>> = {
  ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', abli: 'able', alli: 'al', entli: 'ent',
  eli: 'e', ousli: 'ous', ization: 'ize', isation: 'ize', ation: 'ate', ator: 'ate', alism: 'al', iveness: 'ive',
  fulness: 'ful', ousness: 'ous', aliti: 'al', iviti: 'ive', biliti: 'ble', icate: 'ic', ative: '', alize: 'al',
  iciti: 'ic', ical: 'ic', ful: '', ness: '',
}; // prettier-ignore
const longEnding = new RegExp(
  `(${Object.keys(long)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
);

/** Porter's stemmer (1980), its five steps; https://tartarus.org/martin/PorterStemmer/. */
function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let w = word
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'i')
    .replace(/([^s])s$/, '$1');
  if (w.endsWith('eed')) w = measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w;
  else {
    const base = w.replace(/(?:ed|ing)$/, '');
    if (base !== w && hasVowel.test(base)) {
      if (/(?:at|bl|iz)$/.test(base)) w = `${base}e`;
      else if (/([^aeioulsz])\1$/.test(base)) w = base.slice(0, -1);
      else if (measure(base) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(base)) w = `${base}e`;
      else w = base;
    }
  }
  if (w.endsWith('y') && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  for (let turn = 0; turn < 2; turn++) {
    const ending = longEnding.exec(w)?.[1];
    if (ending && measure(w.slice(0, -ending.length)) > 0)
      w = w.slice(0, -ending.length) + (long[ending] ?? '');
  }
  const last =
    /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/.exec(
      w,
    )?.[0];
  if (last && measure(w.slice(0, -last.length)) > 1) w = w.slice(0, -last.length);
  if (w.endsWith('e')) {
    const base = w.slice(0, -1);
    const turns = measure(base);
    if (turns > 1 || (turns === 1 && !/[^aeiou][aeiouy][^aeiouwxy]$/.test(base))) w = base;
  }
  return w.endsWith('ll') && measure(w) > 1 ? w.slice(0, -1) : w;
}

/** English. */
export const grammar: Grammar = {
  language: 'en',
  fold: foldLetters,
  stem,
  prepare: (text) => text.replace(/[’']s?(?!\p{L})/gu, ' '),
  stop: toWordSet(
    `a about above after again all also am an and any are aren as at be because been before being below between both
    but by can cannot could couldn did didn do does doesn doing don during each either else etc ever every few for
    from further had has hasn have haven having he her here hers him his how however i if in into is isn it its itself
    just ll may me might more most must my myself no nor not now of off on once only onto or other our ours out over
    own per please re s same shall she should so some such t than that the their theirs them then there these they
    this those through to too under until up upon us ve very was we were what when where whether which while who whom
    whose why will with within without would you your yours yourself d m o`,
  ),
  weak: toWordSet(
    `able available ask become best called different exactly exist exists find finding get gets getting give given
    gives go going happen happens know like long look looking make makes many mean means much near need needed
    needs obtain offer offered offers possible provide provided provides receive someone something specific tell thing
    things type types use used using want way ways`,
  ),
};
