import type { LatLon } from './area.ts';
import type { Stations, TransitMode } from './map.schema.ts';

/** A stop of one mode. The same name may stand once for each mode: metro and train of Atocha. */
export interface Station extends LatLon {
  readonly name: string;
  readonly mode: TransitMode;
  /** Lines that stop; empty when unknown. */
  readonly lines: readonly string[];
  /** Step-free: T wholly, P partly, N not; absent when unknown. */
  readonly access?: 'T' | 'P' | 'N';
}

/** The stations of `stations.geojson`. */
export function toStations(collection: Stations): readonly Station[] {
  return collection.features.map(({ geometry, properties: { name, mode, lines, access } }) => {
    const [lon, lat] = geometry.coordinates;
    return { name, mode, lines, ...(access && { access }), lat, lon };
  });
}
