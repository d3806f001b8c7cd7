import type { LatLon } from './area.ts';

/** Mean radius of the Earth in metres (IUGG). */
const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** Metres between two points as the crow flies, on a sphere (haversine); wrong by 0.5 % at most. */
export function getDistance(a: LatLon, b: LatLon): number {
  const north = Math.sin(((b.lat - a.lat) * radians) / 2);
  const east = Math.sin(((b.lon - a.lon) * radians) / 2);
  const h = north * north + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * east * east;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}
