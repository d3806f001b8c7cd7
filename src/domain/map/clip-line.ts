import type { Point } from './projection.ts';

/** A rectangle of the drawing: its smallest and largest x and y. */
export interface Frame {
  readonly min: Point;
  readonly max: Point;
}

/** The part of a segment inside the frame (Liang–Barsky), or nothing. */
function clipSegment([x1, y1]: Point, [x2, y2]: Point, { min, max }: Frame): [Point, Point] | undefined {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const sides = [
    [-dx, x1 - min[0]],
    [dx, max[0] - x1],
    [-dy, y1 - min[1]],
    [dy, max[1] - y1],
  ] as const;
  let from = 0;
  let to = 1;
  for (const [direction, room] of sides) {
    if (direction === 0 && room < 0) return undefined;
    if (direction < 0) from = Math.max(from, room / direction);
    if (direction > 0) to = Math.min(to, room / direction);
  }
  if (from > to) return undefined;
  return [
    from === 0 ? [x1, y1] : [x1 + from * dx, y1 + from * dy],
    to === 1 ? [x2, y2] : [x1 + to * dx, y1 + to * dy],
  ];
}

/** The pieces of a line that lie inside the frame, in order. */
export function clipLine(line: readonly Point[], frame: Frame): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] | undefined;
  let before: Point | undefined;
  for (const here of line) {
    const part = before && clipSegment(before, here, frame);
    if (part) {
      const [start, end] = part;
      const last = piece?.at(-1);
      if (last?.[0] !== start[0] || last[1] !== start[1]) pieces.push((piece = [start]));
      piece?.push(end);
      if (end[0] !== here[0] || end[1] !== here[1]) piece = undefined;
    } else piece = undefined;
    before = here;
  }
  return pieces;
}
