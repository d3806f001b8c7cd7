import type { Position } from './area.ts';
import type { Streets, Transit } from './map.schema.ts';

/** The single lines of the features of `streets.geojson` or `transit.geojson`. */
export function toLines(features: (Streets | Transit)['features']): readonly (readonly Position[])[] {
  return features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
}
