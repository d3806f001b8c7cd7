import { expect, test } from 'vitest';
import { districtsSchema, stationsSchema, streetsSchema } from '../../../src/domain/map/map.schema.ts';
import { smallMap } from './small-map.ts';

const change = (text: string, from: string, to: string) => JSON.parse(text.replace(from, to)) as unknown;
const stations = JSON.stringify(smallMap.stations);

test('the files of a small town are sound', () => {
  expect(districtsSchema.safeParse(smallMap.districts).success).toBe(true);
  expect(stationsSchema.safeParse(smallMap.stations).success).toBe(true);
});

test('a station that is reached by an unknown kind of transport is refused', () => {
  expect(stationsSchema.safeParse(change(stations, '"metro"', '"submarine"')).success).toBe(false);
});

test('a property that nobody knows is refused: it may be a mistyped one', () => {
  expect(stationsSchema.safeParse(change(stations, '"access"', '"acess"')).success).toBe(false);
});

test('coordinates beyond the world are refused', () => {
  expect(stationsSchema.safeParse(change(stations, '40.001]', '400.01]')).success).toBe(false);
});

test('a street has a rank of 1 to 3', () => {
  expect(
    streetsSchema.safeParse(change(JSON.stringify(smallMap.streets), '"rank":3', '"rank":4')).success,
  ).toBe(false);
});
