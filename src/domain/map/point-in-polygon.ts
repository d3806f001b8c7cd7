import type { Area, LatLon, Position } from './area.ts';

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
function isInRing(ring: readonly Position[], { lat, lon }: LatLon): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const here of ring) {
    if (before) {
      const [x1, y1] = before;
      const [x2, y2] = here;
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
    before = here;
  }
  return inside;
}

/** Whether the point lies in the area: inside an odd number of the rings of one of its polygons. */
export function isInArea(area: Area, point: LatLon): boolean {
  const [west, south, east, north] = area.box;
  if (point.lon < west || point.lon > east || point.lat < south || point.lat > north) return false;
  return area.polygons.some((rings) => rings.filter((ring) => isInRing(ring, point)).length % 2 === 1);
}

/**
 * The first area that holds the point, or nothing if it lies outside all of them.
 * Neighbours share their border: a point exactly on it belongs to one of the two.
 */
export function findArea<A extends Area>(areas: readonly A[], point: LatLon): A | undefined {
  return areas.find((area) => isInArea(area, point));
}
