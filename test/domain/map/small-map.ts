import type { MapFiles } from '../../../src/domain/map/map.schema.ts';

/** A town of two districts on the 40th parallel: a street and a metro line from west to east, a train from south to north, a station. */
export const smallMap: MapFiles = {
  districts: {
    type: 'FeatureCollection',
    features: ([['01', 'West', -3.02], ['02', 'East', -3]] as const).map(([code, name, west]) => ({
      type: 'Feature',
      properties: { code, name },
      geometry: {
        type: 'Polygon',
        coordinates: [[[west, 39.98], [west + 0.02, 39.98], [west + 0.02, 40.02], [west, 40.02], [west, 39.98]]],
      },
    })), // prettier-ignore
  },
  barrios: {
    type: 'FeatureCollection',
    features: ([['011', 'South', 39.98], ['012', 'North', 40]] as const).map(([code, name, south]) => ({
      type: 'Feature',
      properties: { code, name, district: '01' },
      geometry: {
        type: 'Polygon',
        coordinates: [[[-3.02, south], [-3, south], [-3, south + 0.02], [-3.02, south + 0.02], [-3.02, south]]],
      },
    })), // prettier-ignore
  },
  transit: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { mode: 'metro', line: '1' }, geometry: { type: 'LineString', coordinates: [[-3.05, 40.001], [-2.95, 40.001]] } },
      { type: 'Feature', properties: { mode: 'train', line: 'C-1' }, geometry: { type: 'LineString', coordinates: [[-3.001, 39.95], [-3.001, 40.05]] } },
    ], // prettier-ignore
  },
  stations: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name: 'Puente', mode: 'metro', lines: ['1'], access: 'T' }, geometry: { type: 'Point', coordinates: [-3.0015, 40.001] } },
      { type: 'Feature', properties: { name: 'Puente', mode: 'train', lines: ['C-1'] }, geometry: { type: 'Point', coordinates: [-3.001, 40.001] } },
    ], // prettier-ignore
  },
  streets: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { rank: 3 }, geometry: { type: 'LineString', coordinates: [[-3.05, 40], [-2.95, 40]] } },
      { type: 'Feature', properties: { rank: 1 }, geometry: { type: 'MultiLineString', coordinates: [[[-3.0005, 39.999], [-3.0005, 40.0005]]] } },
    ], // prettier-ignore
  },
};
