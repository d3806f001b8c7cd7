import { expect, test } from 'vitest';
import { findOldYear, formatPhone } from '../../../src/domain/shared/phone.ts';

test.each([
  ['917113596', '917\u00a0113\u00a0596'],
  ['010', '010'],
  ['+34917113596', '+34917113596'],
  ['', ''],
])('the number %s is written "%s"', (number, text) => {
  expect(formatPhone(number)).toBe(text);
});

test.each([
  ['2022', '2022'],
  ['2022-11', '2022'],
  ['2019-05-04', '2019'],
  ['2025-10', undefined],
  ['2023', undefined],
])('a number whose source is of %s has the old year %s', (asOf, year) => {
  expect(findOldYear(asOf)).toBe(year);
});
