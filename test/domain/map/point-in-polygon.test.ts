import { expect, test } from 'vitest';
import { toAreas } from '../../../src/domain/map/area.ts';
import { findArea } from '../../../src/domain/map/point-in-polygon.ts';

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const areas = toAreas({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: '01', name: 'Ring' },
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 10), square(4, 4, 2)] },
    },
    {
      type: 'Feature',
      properties: { code: '02', name: 'Two islands' },
      geometry: { type: 'MultiPolygon', coordinates: [[square(20, 0, 2)], [square(30, 0, 2)]] },
    },
  ],
});

test('a point lies in the district around it', () => {
  expect(findArea(areas, { lat: 1, lon: 1 })?.name).toBe('Ring');
});

test('a hole in a district does not belong to it', () => {
  expect(findArea(areas, { lat: 5, lon: 5 })).toBeUndefined();
});

test('a district of two parts holds points of both and none between them', () => {
  expect(findArea(areas, { lat: 1, lon: 21 })?.code).toBe('02');
  expect(findArea(areas, { lat: 1, lon: 31 })?.code).toBe('02');
  expect(findArea(areas, { lat: 1, lon: 25 })).toBeUndefined();
});

test('a point with latitude and longitude swapped lies in no district', () => {
  expect(findArea(areas, { lat: 21, lon: 1 })).toBeUndefined();
});

test('a point on a common border belongs to one district', () => {
  const feature = (code: string, west: number) => ({
    type: 'Feature' as const,
    properties: { code, name: code },
    geometry: { type: 'Polygon' as const, coordinates: [square(west, 0, 10)] },
  });
  const neighbours = toAreas({ type: 'FeatureCollection', features: [feature('a', 0), feature('b', 10)] });
  const holders = neighbours.filter((area) => findArea([area], { lat: 5, lon: 10 }));
  expect(holders).toHaveLength(1);
});
