import { describe, expect, test } from 'vitest';
import { toSitemap } from '../../../src/domain/i18n/sitemap.ts';

const site = { url: 'https://ciudad.invalid', languages: ['es', 'ar'] };
const text = toSitemap([{ path: '' }, { path: 'directory/uno/' }], site);
const addresses = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

describe('the sitemap', () => {
  test('names the chooser and each page in each language once', () => {
    expect(addresses).toEqual([
      'https://ciudad.invalid/',
      'https://ciudad.invalid/es/',
      'https://ciudad.invalid/ar/',
      'https://ciudad.invalid/es/directory/uno/',
      'https://ciudad.invalid/ar/directory/uno/',
    ]);
  });

  test('tells for each page the same page in every language, itself included', () => {
    const own = [...text.matchAll(/<url>.*directory\/uno.*<\/url>/g)];
    expect(own).toHaveLength(2);
    for (const [url] of own) {
      expect(url).toContain('hreflang="es" href="https://ciudad.invalid/es/directory/uno/"');
      expect(url).toContain('hreflang="ar" href="https://ciudad.invalid/ar/directory/uno/"');
      expect(url).toContain('hreflang="x-default" href="https://ciudad.invalid/"');
    }
  });

  test('names a page that exists in one language in that one only', () => {
    const course = toSitemap([{ path: 'guides/m1/', languages: ['es'] }], site);
    expect(course).toContain('https://ciudad.invalid/es/guides/m1/');
    expect(course).not.toContain('/ar/');
  });

  test('stays XML when an address has signs that XML keeps for itself', () => {
    const hostile = toSitemap([{ path: 'x/?a=1&b="<c>\'/' }], site);
    expect(hostile).toContain('<loc>https://ciudad.invalid/es/x/?a=1&amp;b=&quot;&lt;c&gt;&apos;/</loc>');
    expect(hostile.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
    expect(hostile).not.toContain('<c>');
  });
});
