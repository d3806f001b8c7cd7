import type { Grammar } from './grammar.ts';
import { isLabel, type Term } from './posting.ts';
import { toSoundKey } from './sound-key.ts';

/** Bytes of a word file before compression; about half of it travels. A single long list may be more. */
const fullFile = 11_000;
/** Words whose keys begin alike stay together where they fit: words of one beginning are asked for together. */
const together = 3;

/** Where a stem stands in the index: by its sound, then by its letters; labels behind all words. */
export function toPlace(stem: string): string {
  return isLabel(stem) ? `~${stem}` : `${toSoundKey(stem)}.${stem}`;
}

const sizeOf = ({ written, postings }: Term) => written.length / 2 + 2 + 2.6 * postings.length;

/** Shares terms out among files by their places. */
export function shareOut(
  terms: readonly Term[],
  { fold, stem }: Grammar,
): { readonly groups: readonly (readonly Term[])[]; readonly splits: readonly string[] } {
  const placed = terms
    .map((term) => ({
      term,
      place: toPlace(isLabel(term.written) ? term.written : stem(fold(term.written))),
      size: sizeOf(term),
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const bunches = new Map<string, number>();
  const bunchOf = (place: string) => place.slice(0, together).replace(/\..*/, '');
  for (const { place, size } of placed)
    bunches.set(bunchOf(place), (bunches.get(bunchOf(place)) ?? 0) + size);
  const groups: Term[][] = [];
  const splits: string[] = [];
  let filled = 0;
  let bunch: string | undefined;
  let key: string | undefined;
  for (const { term, place, size } of placed) {
    const isNew = bunchOf(place) !== bunch;
    const startsLabels = isNew && place.startsWith('~') && !bunch?.startsWith('~');
    bunch = bunchOf(place);
    const before = key;
    key = place.startsWith('~') ? place : place.replace(/\..*/, '');
    const coming = isNew ? Math.min(bunches.get(bunch) ?? 0, fullFile) : size;
    if (groups.length === 0 || (filled > 0 && (filled + coming > fullFile || startsLabels))) {
      if (groups.length > 0) splits.push(key === before ? place : key);
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(term);
    filled += size;
  }
  return {
    groups: groups.map((group) => group.sort((a, b) => (a.written < b.written ? -1 : 1))),
    splits,
  };
}
