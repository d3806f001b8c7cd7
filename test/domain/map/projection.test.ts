import { expect, test } from 'vitest';
import { getPixelsPerDegree, toMercator } from '../../../src/domain/map/mercator.ts';
import { createProjection } from '../../../src/domain/map/projection.ts';

const center = { lat: 40.4, lon: -3.7 };

test('the place stands in the middle of its drawing', () => {
  expect(createProjection(center, 1, [350, 220])(center)).toEqual([350, 220]);
});

test('north is up and east is to the right, in metres', () => {
  const project = createProjection(center, 1, [0, 0]);
  const [x, y] = project({ lat: center.lat + 100 / 111_195, lon: center.lon });
  expect([x, y]).toEqual([0, expect.closeTo(-100, 3)]);
  expect(project({ lat: center.lat, lon: center.lon + 0.001 })[0]).toBeCloseTo(84.68, 1);
});

test('two metres a unit make everything half as large', () => {
  const [x] = createProjection(center, 2, [0, 0])({ lat: center.lat, lon: center.lon + 0.001 });
  expect(x).toBeCloseTo(42.34, 1);
});

test('Mercator leaves the equator alone and ends where web maps end', () => {
  expect(toMercator(0)).toBeCloseTo(0, 9);
  expect(toMercator(85.0511287798)).toBeCloseTo(180, 6);
});

test('the whole world is one tile of 256 pixels at zoom 0, and twice as wide at each step', () => {
  expect(getPixelsPerDegree(0) * 360).toBe(256);
  expect(getPixelsPerDegree(5)).toBe(2 * getPixelsPerDegree(4));
});
