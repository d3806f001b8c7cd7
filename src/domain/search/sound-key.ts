const classes: readonly (readonly [string, string])[] = [
  ['a', 'aeiouyаеиоуюяйاوي'],
  ['b', 'bfpvwбвпфبف'],
  ['c', 'cgjkqsxzгжзкхсцчшщجخسشصزذظضثقكغح'],
  ['d', 'dtдтتطد'],
  ['l', 'llлل'],
  ['m', 'mnмнمن'],
  ['r', 'rрر'],
  ['', 'hьъ’هعء'],
];
const classOf = new Map(
  classes.flatMap(([name, letters]) => Array.from(letters, (letter) => [letter, name] as const)),
);
/** Longer keys tell nothing apart that shares a file. */
const longest = 10;

/**
 * Where a folded word stands in the index: its consonants by sound (after Soundex), vowels only in front. A word and
 * its commonest misspellings stand together, and so do words with one beginning; the key of a beginning is the
 * beginning of the key.
 */
export function toSoundKey(word: string): string {
  let key = '';
  let last = '';
  for (const letter of word) {
    const sound = classOf.get(letter) ?? letter;
    if (sound !== last && !(sound === 'a' && key)) key += sound;
    last = sound;
    if (key.length >= longest) break;
  }
  return key;
}

const sounds = ['m', 'r', 'l', 'c', 'd', 'b'];

/**
 * Places where a misspelled word may stand instead: two sounds swapped, one too many, one forgotten; the likeliest
 * first. Other misspellings share the word's own place.
 */
export function findOtherPlaces(word: string): string[] {
  const key = toSoundKey(word);
  const turns = [0, 1, 2].filter((at) => at + 1 < key.length);
  const swapped = turns.map(
    (at) => key.slice(0, at) + (key[at + 1] ?? '') + (key[at] ?? '') + key.slice(at + 2),
  );
  const dropped = turns.map((at) => key.slice(0, at) + key.slice(at + 1));
  const added = turns.flatMap((at) =>
    sounds.map((sound) => key.slice(0, at + 1) + sound + key.slice(at + 1)),
  );
  return [...new Set([...swapped, ...dropped, ...added])].filter((other) => other !== key);
}
