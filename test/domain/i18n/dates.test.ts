import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../src/domain/i18n/day.ts';
import { formatSourceDate } from '../../../src/domain/i18n/source-date.ts';

describe('a day', () => {
  test.each([
    ['2026-12-24', 'es', 'jue, 24 de diciembre'],
    ['12-24', 'es', '24 de diciembre'],
    ['02-29', 'es', '29 de febrero'],
    ['2026-12-24', 'en', 'Thu 24 December'],
    ['12-24', 'zh', '12月24日'],
  ])('%s in %s is "%s"', (day, language, text) => {
    expect(formatDay(day, language)).toBe(text);
  });
});

describe('the date of a source', () => {
  test.each([
    ['2022', 'ar', '2022'],
    ['2025-10', 'es', 'octubre de 2025'],
    ['2025-10-04', 'es', '4 de octubre de 2025'],
    ['2025-01', 'fr', 'janvier 2025'],
    ['2025-10-04', 'uk', '4 жовтня 2025 р.'],
  ])('%s in %s is "%s"', (date, language, text) => {
    expect(formatSourceDate(date, language)).toBe(text);
  });
});
