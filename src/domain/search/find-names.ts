import type { NameWord } from './name-words.ts';
import { toNameWords } from './name-words.ts';
import type { Named } from './reading-words.ts';

/** A name found in a text: what it names and its words. */
export interface FoundName {
  readonly id: string;
  readonly from: number;
  /** Position after its last word, in words. */
  readonly to: number;
  /** Its letters were put right. */
  readonly corrected: boolean;
}

/** How words of names are compared: whole, without their endings, or by their sound too. */
export type NameForm = 'word' | 'root' | 'sound';

/** Names by their words in a form; a name may have several owners. */
export function indexNames(named: readonly Named[], form: NameForm): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { id, names } of named)
    for (const name of names) {
      const key = toNameWords(name)
        .map((word) => word[form])
        .join(' ');
      const owners = index.get(key) ?? [];
      if (key && !owners.includes(id)) index.set(key, [...owners, id]);
    }
  return index;
}

/** Whether two words differ by one letter: one more, one less, another, or two in each other's place. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (b.length > a.length) return rest(b, 1) === rest(a, 0);
  return (
    rest(a, 1) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}

const longest = 8;
/** Names shorter than this are not guessed from other letters: "baratas" is not "Barajas". */
const guessable = 8;

/** Names that stand in a text, the longest first where they overlap; with `guess`, names of one word may have a letter wrong. */
export function findNames(
  words: readonly NameWord[],
  index: ReadonlyMap<string, readonly string[]>,
  { form, guess = false }: { readonly form: NameForm; readonly guess?: boolean },
): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const key = words
        .slice(from, to)
        .map((word) => word[form])
        .join(' ');
      const close =
        guess && key.length >= guessable
          ? [...index.keys()].find((name) => isOneLetterOff(name, key))
          : undefined;
      const ids = index.get(key) ?? index.get(close ?? '');
      if (!ids) continue;
      for (const id of ids) found.push({ id, from, to, corrected: !index.has(key) });
      from = to - 1;
      break;
    }
  }
  return found;
}
