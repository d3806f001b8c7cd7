import { expect, test } from 'vitest';
import { toOtherLanguage, toPath } from '../../../src/domain/i18n/paths.ts';

test('an address is its parts between slashes, and a language alone is its home', () => {
  expect(toPath('es', 'directory', 'need', 'n11')).toBe('/es/directory/need/n11/');
  expect(toPath('es', 'directory', 'page', 2)).toBe('/es/directory/page/2/');
  expect(toPath('ar')).toBe('/ar/');
});

test('another language changes the first part alone', () => {
  expect(toOtherLanguage('/es/directory/es/', 'ar')).toBe('/ar/directory/es/');
  expect(toOtherLanguage('/es/', 'zh')).toBe('/zh/');
});
