import type { Area, LatLon } from '../domain/map/area.ts';
import { isInArea } from '../domain/map/point-in-polygon.ts';

const metresPerDegree = 111_320;

/** Metres from a point to the border of an area, 0 inside; flat-earth arithmetic, good for a few kilometres. */
export function getDistanceToArea(area: Area, point: LatLon): number {
  if (isInArea(area, point)) return 0;
  const narrow = Math.cos((point.lat * Math.PI) / 180);
  const toMetres = (lon: number, lat: number) =>
    [(lon - point.lon) * narrow * metresPerDegree, (lat - point.lat) * metresPerDegree] as const;
  const distances = area.polygons.flat().flatMap((ring) => {
    const points = ring.map(([lon, lat]) => toMetres(lon, lat));
    return points.slice(1).map((end, index) => distanceToOrigin(points[index] ?? end, end));
  });
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}

/** Distance from (0, 0) to the segment between two points. */
function distanceToOrigin([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
