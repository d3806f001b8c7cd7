import type { Grammar } from './grammar.ts';
import { isLabel, type Term } from './posting.ts';
import { toSoundKey } from './sound-key.ts';

/** Bytes of a word file before compression; about half of it travels. A single long list may be more. */
const fullFile = 11_000;
/** Words whose keys begin alike stay together where they fit: words of one beginning are asked for together. */
const together = 3;

/** Where a term stands in the index; labels behind all words. */
export function toPlace(folded: string): string {
  return isLabel(folded) ? `~${folded}` : toSoundKey(folded);
}

const sizeOf = ({ written, postings }: Term) => written.length / 2 + 2 + 2.6 * postings.length;

/** Shares terms out among files by their sound keys; terms with one key are never parted. */
export function shareOut(
  terms: readonly Term[],
  { fold, stem }: Grammar,
): { readonly groups: readonly (readonly Term[])[]; readonly splits: readonly string[] } {
  const byKey = new Map<string, Term[]>();
  for (const term of terms) {
    const key = toPlace(isLabel(term.written) ? term.written : stem(fold(term.written)));
    const known = byKey.get(key);
    if (known) known.push(term);
    else byKey.set(key, [term]);
  }
  const keys = [...byKey.keys()].sort((a, b) => (a < b ? -1 : 1));
  const sizes = new Map(
    keys.map((key) => [key, (byKey.get(key) ?? []).reduce((sum, term) => sum + sizeOf(term), 0)]),
  );
  const bunchSizes = new Map<string, number>();
  for (const key of keys) {
    const bunch = key.slice(0, together);
    bunchSizes.set(bunch, (bunchSizes.get(bunch) ?? 0) + (sizes.get(key) ?? 0));
  }
  const groups: Term[][] = [];
  const splits: string[] = [];
  let filled = 0;
  let bunch: string | undefined;
  for (const key of keys) {
    const size = sizes.get(key) ?? 0;
    const isNewBunch = key.slice(0, together) !== bunch;
    bunch = key.slice(0, together);
    const coming = isNewBunch ? Math.min(bunchSizes.get(bunch) ?? 0, fullFile) : size;
    if (
      groups.length === 0 ||
      (filled > 0 && filled + coming > fullFile) ||
      (key.startsWith('~') && !groups.at(-1)?.some(({ written }) => isLabel(written)))
    ) {
      if (groups.length > 0) splits.push(key);
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(...(byKey.get(key) ?? []));
    filled += size;
  }
  return {
    groups: groups.map((group) => group.sort((a, b) => (a.written < b.written ? -1 : 1))),
    splits,
  };
}
