/** The word of a list that somebody most likely meant: the fewest letters changed, at most a third of them; of short words, none. */
export function findNearestWord(written: string, words: readonly string[]): string | undefined {
  const folded = fold(written);
  const ranked = words
    .map((word) => ({ word, distance: distanceBetween(folded, fold(word)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && written.length > 2 && best.distance <= Math.ceil(best.word.length / 3)
    ? best.word
    : undefined;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', '-');
}

/** Letters to add, drop or change (Levenshtein). */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
