import { expect, test } from 'vitest';
import { foldText, toSlug } from '../../../src/domain/shared/text.ts';

test.each([
  ['Línea MADRID', 'linea madrid'],
  ['  Calle  de la\tRábida, 3–5 ', 'calle de la rabida 3 5'],
  ['España', 'espana'],
  ['Ｍａｄｒｉｄ', 'madrid'],
  ['ﬁn', 'fin'],
  ['مَكْتَب', 'مكتب'],
  ['就业办公室', '就业办公室'],
  ['', ''],
  ['¿!', ''],
])('"%s" is compared as "%s"', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('text that is compared twice stays as it is', () => {
  for (const text of ['Ї їжак', 'Straße', 'ʼn', '\ud800 x'])
    expect(foldText(foldText(text))).toBe(foldText(text));
});

test('a name becomes a part of an address', () => {
  expect(toSlug('Línea Madrid · San Blas-Canillejas')).toBe('linea-madrid-san-blas-canillejas');
});
