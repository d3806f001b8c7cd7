import type { Area, Position } from './area.ts';

const toKey = ([lon, lat]: Position): string => `${lon},${lat}`;

/** Both ways along the edge between two points are one edge. */
function toEdge(a: Position, b: Position): string {
  const [first, second] = [toKey(a), toKey(b)];
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

/**
 * The borders of some areas as lines in which each edge stands once, although neighbours share it.
 * Edges that are borders of `drawn` too (of districts, when the areas are their neighbourhoods) are left out.
 */
export function toBorderLines(
  areas: readonly Area[],
  drawn: readonly Area[] = [],
): readonly (readonly Position[])[] {
  const seen = new Set<string>();
  const lines: Position[][] = [];
  const addRing = (ring: readonly Position[], isShown: boolean): void => {
    let line: Position[] = [];
    ring.forEach((here, i) => {
      const before = ring[i - 1];
      if (!before) return;
      const edge = toEdge(before, here);
      if (seen.has(edge)) line = [];
      else {
        seen.add(edge);
        if (line.length === 0 && isShown) lines.push((line = [before]));
        line.push(here);
      }
    });
  };
  for (const area of drawn) for (const ring of area.polygons.flat()) addRing(ring, false);
  for (const area of areas) for (const ring of area.polygons.flat()) addRing(ring, true);
  return lines;
}
