import { expect, test } from 'vitest';
import { getCityName } from '../../../src/domain/city/city-name.ts';
import { exampleCity } from '../directory/example-place.ts';

test('a city has its own name, or the one that a language writes', () => {
  expect(getCityName(exampleCity, 'es')).toBe('Ciudad');
  expect(getCityName(exampleCity, 'ar')).toBe('مدينة');
  expect(getCityName({ name: 'Ciudad' }, 'ar')).toBe('Ciudad');
});
