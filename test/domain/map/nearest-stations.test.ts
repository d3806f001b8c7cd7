import { expect, test } from 'vitest';
import { findNearestStations } from '../../../src/domain/map/nearest-stations.ts';
import { toStations, type Station } from '../../../src/domain/map/station.ts';

const here = { lat: 40, lon: -3 };
/** A station so many metres to the north. */
const at = (name: string, metres: number, rest: Partial<Station> = {}): Station => ({
  name,
  mode: 'metro',
  lines: ['1'],
  lat: here.lat + metres / 111_195,
  lon: here.lon,
  ...rest,
});

test('the nearest three stations come first to last, in metres', () => {
  const found = findNearestStations([at('D', 900), at('B', 300), at('A', 100), at('C', 500)], here);
  expect(found.map(({ name, metres }) => [name, metres])).toEqual([
    ['A', 100],
    ['B', 300],
    ['C', 500],
  ]);
});

test('a station further than 1,200 m is no station of walking reach', () => {
  expect(findNearestStations([at('A', 1190), at('B', 1210)], here).map(({ name }) => name)).toEqual(['A']);
});

test('metro and train of one name are one station with two services', () => {
  const train = at('Atocha', 250, { mode: 'train', lines: ['C-1', 'C-3'], access: 'P' });
  const [station] = findNearestStations([train, at('Atocha', 200, { access: 'N' })], here);
  expect(station).toEqual({
    name: 'Atocha',
    metres: 200,
    services: [
      { mode: 'metro', lines: ['1'], access: 'N' },
      { mode: 'train', lines: ['C-1', 'C-3'], access: 'P' },
    ],
  });
});

test('what is not known of access is not said', () => {
  expect(findNearestStations([at('A', 100)], here)[0]?.services).toEqual([{ mode: 'metro', lines: ['1'] }]);
});

test('where no station is near there is none', () => {
  expect(findNearestStations([at('A', 5000)], here)).toEqual([]);
});

test('stations are read from GeoJSON, longitude before latitude', () => {
  const [station] = toStations({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'Sol', mode: 'metro', lines: ['1', '2'], access: 'T' },
        geometry: { type: 'Point', coordinates: [-3.7, 40.4] },
      },
    ],
  });
  expect(station).toEqual({
    name: 'Sol',
    mode: 'metro',
    lines: ['1', '2'],
    access: 'T',
    lat: 40.4,
    lon: -3.7,
  });
});
