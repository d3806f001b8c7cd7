import { toMercator } from '../../domain/map/mercator.ts';

/** A piece of a line, stretched as Mercator does: x to the east, y to the south of the base map's origin, in its units. */
export interface Piece {
  readonly points: Float64Array;
  /** West, north, east, south. */
  readonly box: readonly [number, number, number, number];
}

/** Where the units of the base map lie on the canvas, in CSS pixels. */
export interface Frame {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A function from units to the north of the origin (a latitude in degrees) to Mercator units to the south of it. */
export function createStretch(lat: number, unitsPerDegree: number): (units: number) => number {
  const origin = toMercator(lat);
  return (units) => (origin - toMercator(lat + units / unitsPerDegree)) * unitsPerDegree;
}

/**
 * Cuts flat lines (x, y, x, y…) into pieces of `most` points, each beginning where the one before ended: so short that
 * most pieces of a long line are out of view and cost nothing.
 */
export function toPieces(
  lines: readonly (readonly number[])[],
  stretch: (units: number) => number,
  most = 24,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines)
    for (let from = 0; from + 2 < line.length; from += 2 * (most - 1)) {
      const points = new Float64Array(Math.min(line.length - from, 2 * most));
      let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let i = 0; i < points.length; i += 2) {
        const x = (points[i] = line[from + i] ?? 0);
        const y = (points[i + 1] = stretch(line[from + i + 1] ?? 0));
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < north) north = y;
        if (y > south) south = y;
      }
      pieces.push({ points, box: [west, north, east, south] });
    }
  return pieces;
}

/** The pieces in view as a path on the canvas, without steps shorter than a pixel. */
export function trace(pieces: readonly Piece[], { scale, left, top, width, height }: Frame): Path2D {
  const path = new Path2D();
  const [west, north] = [-left / scale, -top / scale];
  const [east, south] = [(width - left) / scale, (height - top) / scale];
  let [x, y] = [NaN, NaN];
  for (const { points, box } of pieces) {
    if (box[2] < west || box[0] > east || box[3] < north || box[1] > south) continue;
    for (let i = 0; i < points.length; i += 2) {
      const nextX = left + (points[i] ?? 0) * scale;
      const nextY = top + (points[i + 1] ?? 0) * scale;
      if (i === 0) {
        if (nextX !== x || nextY !== y) path.moveTo(nextX, nextY);
      } else if (i + 2 < points.length && Math.abs(nextX - x) + Math.abs(nextY - y) < 1.5) continue;
      else path.lineTo(nextX, nextY);
      [x, y] = [nextX, nextY];
    }
  }
  return path;
}
