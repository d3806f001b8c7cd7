const degrees = 180 / Math.PI;

/** Latitude as Web Mercator stretches it, in degrees of the equator; longitude stays as it is. */
export function toMercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + lat / degrees / 2)) * degrees;
}

/** Pixels in one degree of the equator at a zoom of the usual web maps (256-pixel tiles). */
export function getPixelsPerDegree(zoom: number): number {
  return (256 * 2 ** zoom) / 360;
}
