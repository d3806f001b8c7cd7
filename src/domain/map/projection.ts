import type { LatLon } from './area.ts';

/** A point of a flat drawing: x to the east, y to the south. */
export type Point = readonly [x: number, y: number];

/** Metres in one degree of latitude (mean of the sphere). */
const metresPerDegree = 111_195;

/**
 * A function from degrees to a flat drawing around `center`, which falls on `middle`.
 * True to scale within a metre up to about 2 km from the centre; for a whole city use Mercator instead.
 */
export function createProjection(center: LatLon, metresPerUnit: number, middle: Point) {
  const perLat = metresPerDegree / metresPerUnit;
  const perLon = perLat * Math.cos((center.lat * Math.PI) / 180);
  return ({ lat, lon }: LatLon): Point => [
    middle[0] + (lon - center.lon) * perLon,
    middle[1] - (lat - center.lat) * perLat,
  ];
}
