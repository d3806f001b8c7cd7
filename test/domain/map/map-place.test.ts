import { expect, test } from 'vitest';
import type { Columns } from '../../../src/domain/directory/columns.ts';
import { findGroupDistricts } from '../../../src/domain/map/group-districts.ts';
import { createMarkerNamer, toMapPlaces } from '../../../src/domain/map/map-place.ts';
import { placeLabels } from '../../../src/domain/map/place-labels.ts';

const columns: Pick<
  Columns,
  'id' | 'name' | 'kind' | 'kindIds' | 'district' | 'districts' | 'lat' | 'lon' | 'precision'
> = {
  id: ['a', 'b', 'c', 'd'],
  name: ['Library', 'Office', 'Library', 'Somewhere'],
  kind: [0, 1, 0, 1],
  kindIds: ['library', 'office'],
  district: [0, 1, 1, -1],
  districts: ['north', 'south'],
  lat: [40, 40.1, 40.2, null],
  lon: [-3, -3.1, -3.2, null],
  precision: ['exact', 'street', 'exact', 'none'],
};
const words = {
  kinds: { library: { title: 'Biblioteca', color: 'computer', pictogram: 'computer' } },
  districts: { north: 'Norte', south: 'Sur' },
};
const places = toMapPlaces(columns as unknown as Columns, words);

test('a place whose point nobody knows is not on the map', () => {
  expect(places.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a place says its kind and district in the language of the page', () => {
  expect(places[0]).toMatchObject({
    kind: 'Biblioteca',
    district: 'Norte',
    color: 'computer',
    isExact: true,
  });
});

test('a place known to its street only is marked as such', () => {
  expect(places[1]?.isExact).toBe(false);
});

test('a kind that the page does not name still has a drawing', () => {
  expect(places[1]).toMatchObject({ kind: '', pictogram: 'building' });
});

test('markers of one name are told apart by kind and district', () => {
  expect(places.map(createMarkerNamer(places))).toEqual([
    'Library, Biblioteca, Norte',
    'Office',
    'Library, Biblioteca, Sur',
  ]);
});

test('a group is called after the districts in which most of it lies', () => {
  expect(findGroupDistricts(places)).toEqual(['Sur', 'Norte']);
  expect(findGroupDistricts(places, 1)).toEqual(['Sur']);
});

test('names that would touch are left out, the first stay', () => {
  const label = (name: string, x: number) => ({ name, x, y: 0, width: 20, height: 10 });
  const kept = placeLabels([label('first', 0), label('touching', 22), label('free', 60)]);
  expect(kept.map(({ name }) => name)).toEqual(['first', 'free']);
});
