import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../src/domain/i18n/translator.ts';
import { toPluralWords } from '../../../src/domain/i18n/plural-words.ts';
import { hostile } from '../directory/example-place.ts';

const getTranslator = createTranslator(
  {
    es: {
      nav: { home: 'Inicio', map: 'Mapa' },
      directory: {
        count_one: '{{count}} lugar',
        count_many: '{{count}} lugares',
        count_other: '{{count}} lugares',
      },
      site: { claim: 'Ayuda en {{city}}' },
    },
    uk: {
      nav: { home: 'Головна' },
      directory: {
        count_one: '{{count}} місце',
        count_few: '{{count}} місця',
        count_many: '{{count}} місць',
        count_other: '{{count}} місця',
      },
    },
  },
  'es',
);
const [es, uk] = [getTranslator('es'), getTranslator('uk')];

describe('the words of a language', () => {
  test('are its own, and those of the source language where one is missing', () => {
    expect([uk('nav.home'), uk('nav.map')]).toEqual(['Головна', 'Mapa']);
  });

  test('of two languages do not disturb each other', () => {
    expect([es('nav.home'), uk('nav.home'), es('nav.home')]).toEqual(['Inicio', 'Головна', 'Inicio']);
  });

  test('agree with the number', () => {
    expect([1, 2, 5, 21].map((count) => uk('directory.count', { count }))).toEqual([
      '1 місце',
      '2 місця',
      '5 місць',
      '21 місце',
    ]);
  });

  test("take a value as it is: escaping is the page's business, once", () => {
    expect(es('site.claim', { city: hostile })).toBe(`Ayuda en ${hostile}`);
  });
});

describe('the words of a number for the browser', () => {
  test('are one for each form the language has, the number left to fill in', () => {
    expect(toPluralWords('uk', uk, 'directory.count')).toEqual({
      one: '{{count}} місце',
      few: '{{count}} місця',
      many: '{{count}} місць',
      other: '{{count}} місця',
    });
    expect(Object.keys(toPluralWords('es', es, 'directory.count')).sort()).toEqual(['many', 'one', 'other']);
  });
});
