import { describe, expect, it } from 'vitest';
import { cleanText, isHostile } from '../../src/importers/clean-text.ts';

describe('una celda de texto', () => {
  it.each([
    ['GA&amp;Ntilde;AN', 'GAÑAN'],
    ['O&amp;amp;Ntilde;A', 'OÑA'],
    ['&ldquo;Chat&rdquo; &#233; &#x1F600;', '“Chat” é 😀'],
    ['dos   espacios\r\ny\tun salto', 'dos espacios y un salto'],
    ['\u202Eodatluco\u202C y \u200Bnada', 'odatluco y nada'],
    ['Peña &desconocida; &', 'Peña &desconocida; &'],
    ['&#0; &#55296; nulo', 'nulo'],
    ['e\u0301', 'é'],
  ])('%j se lee como %j', (cell, text) => {
    expect(cleanText(cell)).toBe(text);
  });

  it.each([
    '"><img src=x onerror=alert(1)>',
    '</script>',
    '<!-- -->',
    '=HYPERLINK("x")',
    '+cmd()',
    '@SUM(1)',
    'javascript:alert(1)',
  ])('%s es código y se rechaza', (cell) => {
    expect(isHostile(cell)).toBe(true);
  });

  it.each(['Calle O’Donnell 12', '1 < 2', '-1', '+34 915 555 555', 'Centro Juvenil - planta 2'])(
    '%s no es código',
    (cell) => {
      expect(isHostile(cell)).toBe(false);
    },
  );
});
