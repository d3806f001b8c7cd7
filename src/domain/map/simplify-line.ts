import type { Point } from './projection.ts';

/** Square of the distance from a point to a segment. */
function getOffset([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2;
}

/** The line with fewer points, nowhere further than `tolerance` from the old one; ends stay (Douglas–Peucker). */
export function simplifyLine(line: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const start = line[first];
    const end = line[last];
    if (!start || !end) continue;
    let furthest = -1;
    let most = tolerance * tolerance;
    for (let i = first + 1; i < last; i++) {
      const point = line[i];
      const offset = point ? getOffset(point, start, end) : 0;
      if (offset > most) [furthest, most] = [i, offset];
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    spans.push([first, furthest], [furthest, last]);
  }
  return line.filter((_, i) => kept.has(i));
}
