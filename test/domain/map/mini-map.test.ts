import { describe, expect, test } from 'vitest';
import { toMiniMapBase } from '../../../src/domain/map/mini-map-base.ts';
import { toMiniMap } from '../../../src/domain/map/mini-map.ts';
import { smallMap } from './small-map.ts';

const base = toMiniMapBase(smallMap);
const place = { lat: 40, lon: -3.0006 };

describe('a place whose point is exact', () => {
  const map = toMiniMap(place, base, { precision: 'exact' });

  test('stands as a pin in the middle, with streets, tracks and district borders around it', () => {
    expect(map.pin).toEqual({ x: 350, y: 220 });
    expect(map.paths.mainStreets).toBe('M-10 220l720 0');
    expect(map.paths.metro).toBe('M-10 109l720 0');
    expect(map.paths.sideStreets).not.toBe('');
    expect(map.paths.train).not.toBe('');
    expect(map.paths.district).not.toBe('');
  });

  test('has a scale bar of 100 m', () => {
    expect(map.scale).toEqual({ units: 100, metres: 100 });
  });

  test('writes the name of a station once, though two modes stop there', () => {
    expect(map.stations.map(({ name }) => name)).toEqual(['Puente', 'Puente']);
    expect(map.stations.filter(({ label }) => label)).toHaveLength(1);
  });

  test('looks further when no station is near, and no further than it must', () => {
    const away = toMiniMap({ lat: 40, lon: -3.0071 }, base, { precision: 'exact' });
    expect(away.stations).not.toEqual([]);
    expect(away.scale).toEqual({ units: 67, metres: 100 });
    const far = toMiniMap({ lat: 40, lon: -3.03 }, base, { precision: 'exact' });
    expect(far.stations).toEqual([]);
    expect(far.scale.units).toBe(100);
  });
});

test('a place known to its street or neighbourhood is a circle, the wider the less is known', () => {
  const street = toMiniMap(place, base, { precision: 'street' });
  const barrio = toMiniMap(place, base, { precision: 'barrio' });
  const metres = ({ pin, scale }: typeof street) => ((pin.radius ?? 0) / scale.units) * scale.metres;
  expect(metres(street)).toBeCloseTo(150, -1);
  expect(metres(barrio)).toBeCloseTo(500, -1);
  expect(barrio.paths.sideStreets).toBe('');
});

test('a city that brings only its districts has small maps too', () => {
  const map = toMiniMap(place, toMiniMapBase({ districts: smallMap.districts }), { precision: 'exact' });
  expect(map.paths.district).not.toBe('');
  expect(map.stations).toEqual([]);
});
