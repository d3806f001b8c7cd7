import { expect, test } from 'vitest';
import { toAreas } from '../../../src/domain/map/area.ts';
import { toBaseMap } from '../../../src/domain/map/base-map.ts';
import { decodeBaseMap } from '../../../src/domain/map/decode-base-map.ts';
import { findLabelPoint } from '../../../src/domain/map/label-point.ts';
import { smallMap } from './small-map.ts';

const map = decodeBaseMap(JSON.parse(toBaseMap(smallMap)));

/** Degrees of a point in units, longitude first. */
const toDegrees = (x = 0, y = 0) =>
  [map.origin[0] + x / map.unitsPerDegree, map.origin[1] + y / map.unitsPerDegree].map((n) =>
    Number(n.toFixed(5)),
  );

test('districts come back with name, code and outline, to the metre', () => {
  expect(map.districts.map(({ code, label }) => [code, label.name])).toEqual([
    ['01', 'West'],
    ['02', 'East'],
  ]);
  const [ring = []] = map.districts[0]?.rings ?? [];
  expect(toDegrees(ring[0], ring[1])).toEqual([-3.02, 39.98]);
  expect(toDegrees(ring[4], ring[5])).toEqual([-3, 40.02]);
});

test('streets and tracks come back in their classes', () => {
  expect(map.getLines('mainStreet')).toHaveLength(1);
  expect(map.getLines('street')).toEqual([]);
  const [metro = []] = map.getLines('metro');
  expect(toDegrees(metro[0], metro[1])).toEqual([-3.05, 40.001]);
  expect(map.getLines('train')).toHaveLength(1);
});

test('only the border between neighbourhoods is drawn as theirs', () => {
  const edges = map.getLines('barrio').reduce((sum, line) => sum + line.length / 2 - 1, 0);
  expect(edges).toBeGreaterThanOrEqual(1);
  expect(map.barrios.map(({ name }) => name)).toEqual(['South', 'North']);
});

test('a station of two modes is named once', () => {
  expect(map.stations.map(({ name }) => name)).toEqual(['Puente']);
});

test('a city that brings only its districts has a map', () => {
  const bare = decodeBaseMap(JSON.parse(toBaseMap({ districts: smallMap.districts })));
  expect(bare.districts).toHaveLength(2);
  expect([bare.stations, bare.barrios, bare.getLines('metro')]).toEqual([[], [], []]);
});

test.each([[{ hello: 1 }], [null], ['<html>'], [{ type: 'FeatureCollection' }]])(
  'anything else than a base map is refused: %j',
  (data) => {
    expect(() => decodeBaseMap(data)).toThrow('not a base map');
  },
);

test('the name of a crescent stands in the crescent, not in the bay', () => {
  const [crescent] = toAreas({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: '1', name: 'C' },
        geometry: {
          type: 'Polygon',
          coordinates: [[[0, 0], [10, 0], [10, 2], [3, 2], [3, 8], [10, 8], [10, 10], [0, 10], [0, 0]]], // prettier-ignore
        },
      },
    ],
  });
  const [lon = NaN, lat = NaN] = crescent ? findLabelPoint(crescent) : [];
  expect(lon < 3 || lat < 2 || lat >= 8).toBe(true);
});
