import type { Barrios, Districts } from './map.schema.ts';

/** A place on the ground, in degrees of WGS84. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}
/** Longitude and latitude, as GeoJSON orders them; a third number is a height and is ignored. */
export type Position = readonly [number, number, ...number[]];

/** A district or neighbourhood, ready to be asked whether a point lies in it. */
export interface Area {
  readonly code: string;
  readonly name: string;
  /** Code of the district that a neighbourhood belongs to. */
  readonly district?: string;
  /** Polygons of rings; the first ring of each is the outside, the others are holes. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

/** The areas of `districts.geojson` or `barrios.geojson`, in the order of the file. */
export function toAreas(collection: Districts | Barrios): readonly Area[] {
  return collection.features.map(({ geometry, properties }) => {
    const polygons: Area['polygons'] =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const points = polygons.flatMap((rings) => rings[0] ?? []);
    const box: Area['box'] = [
      Math.min(...points.map(([lon]) => lon)),
      Math.min(...points.map(([, lat]) => lat)),
      Math.max(...points.map(([lon]) => lon)),
      Math.max(...points.map(([, lat]) => lat)),
    ];
    return { ...properties, polygons, box };
  });
}
