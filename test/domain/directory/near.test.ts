import { expect, test } from 'vitest';
import { getMetres, sortByDistance } from '../../../src/domain/directory/near.ts';
import { entry } from './example-place.ts';

const spot = { lat: 40.4, lon: -3.7 };
const far = entry({ id: 'far', lat: 40.5, lon: -3.7 });
const close = entry({ id: 'close', lat: 40.401, lon: -3.7 });
const nowhere = entry({ id: 'nowhere' });

test('a thousandth of a degree to the north is 111 metres', () => {
  expect(getMetres(close, spot)).toBeCloseTo(111, 0);
});

test('there is no distance without a place to start from, or to a place without a point', () => {
  expect(getMetres(close, undefined)).toBeUndefined();
  expect(getMetres(nowhere, spot)).toBeUndefined();
  expect(getMetres(entry({ lat: 40 }), spot)).toBeUndefined();
});

test('the nearest come first and those without a point last, nothing is lost', () => {
  const sorted = sortByDistance([nowhere, far, close], spot).map(({ id }) => id);
  expect(sorted).toEqual(['close', 'far', 'nowhere']);
});

test('without a place to start from the order stays, in a list of its own', () => {
  const entries = [nowhere, far, close];
  expect(sortByDistance(entries, undefined)).toEqual(entries);
  expect(sortByDistance(entries, undefined)).not.toBe(entries);
});

test('a place on the spot itself comes first', () => {
  expect(sortByDistance([close, entry({ id: 'here', ...spot })], spot)[0]?.id).toBe('here');
});
