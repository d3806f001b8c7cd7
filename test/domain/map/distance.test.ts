import { expect, test } from 'vitest';
import { getDistance } from '../../../src/domain/map/distance.ts';

test('a degree of latitude is about 111 km', () => {
  expect(getDistance({ lat: 40, lon: -3 }, { lat: 41, lon: -3 })).toBeCloseTo(111_195, -1);
});

test('a degree of longitude is shorter the further north', () => {
  expect(getDistance({ lat: 60, lon: 0 }, { lat: 60, lon: 1 }) / 111_195).toBeCloseTo(0.5, 3);
});

test('a place is at no distance from itself, and both ways are equally long', () => {
  const [a, b] = [
    { lat: 40.4, lon: -3.7 },
    { lat: 40.5, lon: -3.6 },
  ];
  expect(getDistance(a, a)).toBe(0);
  expect(getDistance(a, b)).toBe(getDistance(b, a));
});

test('half the world is half its girth', () => {
  expect(getDistance({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6_371_008.8, 0);
});
