import { describe, expect, test } from 'vitest';
import { getDirection, getLanguageName, toLocale } from '../../../src/domain/i18n/language.ts';

test.each([
  ['ar', 'rtl'],
  ['ar-MA', 'rtl'],
  ['ur', 'rtl'],
  ['es', 'ltr'],
  ['uk', 'ltr'],
  ['arn', 'ltr'],
  ['', 'ltr'],
])('"%s" is written %s', (language, direction) => {
  expect(getDirection(language)).toBe(direction);
});

describe('the name of a language', () => {
  test.each([
    ['es', 'Español'],
    ['fr', 'Français'],
    ['ar', 'العربية'],
    ['zh', '中文'],
    ['uk', 'Українська'],
  ])('%s calls itself %s', (code, name) => {
    expect(getLanguageName(code)).toBe(name);
  });

  test('can be said in another language', () => {
    expect(getLanguageName('ro', 'es')).toBe('Rumano');
  });

  test('nobody knows is its code', () => {
    expect(getLanguageName('qqq', 'es')).toBe('Qqq');
  });
});

describe('dates and numbers', () => {
  test.each(['es', 'en', 'fr', 'ar', 'zh', 'uk'])(
    'in %s have Latin digits, 24 hours and this calendar',
    (language) => {
      const date = new Date('2026-06-15T15:30Z');
      const text = new Intl.DateTimeFormat(toLocale(language), {
        dateStyle: 'short',
        timeStyle: 'short',
        timeZone: 'UTC',
      }).format(date);
      expect(text).toContain('15:30');
      expect(text).toMatch(/26/);
      expect(new Intl.NumberFormat(toLocale(language)).format(7)).toBe('7');
    },
  );

  test('in English have the day before the month', () => {
    expect(
      new Intl.DateTimeFormat(toLocale('en'), { dateStyle: 'short', timeZone: 'UTC' }).format(
        new Date('2026-06-15'),
      ),
    ).toBe('15/06/2026');
  });
});
