import type { MapPlace } from './map-place.ts';

/** Districts in which the places of a group lie, the one with most first; at most `most` of them. */
export function findGroupDistricts(places: readonly MapPlace[], most = 2): readonly string[] {
  const count = new Map<string, number>();
  for (const { district } of places) if (district) count.set(district, (count.get(district) ?? 0) + 1);
  return [...count]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([district]) => district);
}
