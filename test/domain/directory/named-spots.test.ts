import { expect, test } from 'vitest';
import { toNamedSpots } from '../../../src/domain/directory/named-spots.ts';
import { place } from './example-place.ts';

const at = (postcode: string, lat: number, lon: number) =>
  place({ address: { street: 'Calle', postcode }, location: { precision: 'exact', lat, lon } });

test('a postcode stands in the middle of the places that have it', () => {
  expect(toNamedSpots([], [at('28026', 40.38, -3.7), at('28026', 40.39, -3.72)])).toEqual([
    ['28026', 40.385, -3.71],
  ]);
});

test('a station keeps its own point, the first where two lines have one name', () => {
  const stations = [
    { name: 'Sol', lat: 40.4169, lon: -3.7033 },
    { name: 'Sol', lat: 41, lon: -4 },
  ];
  expect(toNamedSpots(stations, [])).toEqual([['Sol', 40.4169, -3.7033]]);
});

test('names are sorted as Spanish sorts, numbers first', () => {
  const stations = ['Zofío', 'Álvarez', 'Banco'].map((name) => ({ name, lat: 40, lon: -3 }));
  const names = toNamedSpots(stations, [at('28001', 40, -3)]).map(([name]) => name);
  expect(names).toEqual(['28001', 'Álvarez', 'Banco', 'Zofío']);
});

test('places without a point or without a postcode give no name', () => {
  const withoutPoint = place({ address: { street: 'Calle', postcode: '28026' } });
  const withoutPostcode = place({ location: { precision: 'exact', lat: 40, lon: -3 } });
  expect(toNamedSpots([], [withoutPoint, withoutPostcode])).toEqual([]);
});

test('points are rounded to ten metres', () => {
  expect(toNamedSpots([{ name: 'Sol', lat: 40.416912, lon: -3.703278 }], [])).toEqual([
    ['Sol', 40.4169, -3.7033],
  ]);
});
