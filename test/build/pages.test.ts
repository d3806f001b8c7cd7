import { describe, expect, test } from 'vitest';
import { isRedirect, languageOf, sites, titleOf } from './built-site.ts';

const rightToLeft = ['ar', 'fa', 'he', 'ur', 'ps'];

describe.each(sites)('in every page of %s', (_name, { city, pages }) => {
  test('there are pages in every language', () => {
    for (const language of city.languages) {
      expect(pages.filter((page) => languageOf(page.path) === language).length, language).toBeGreaterThan(5);
    }
  });

  test('language and direction are those of its address', () => {
    const wrong = pages.filter(({ path, tags }) => {
      const html = tags.find((tag) => tag.name === 'html');
      const said = html?.attributes.get('lang');
      const language = languageOf(path) === '' ? said : languageOf(path);
      const direction = rightToLeft.includes(language ?? '') ? 'rtl' : 'ltr';
      // Left to right is what a browser takes when nothing is said.
      return (
        html?.attributes.get('lang') !== language || (html?.attributes.get('dir') ?? 'ltr') !== direction
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the title says which page it is, once in each language', () => {
    const seen = new Map<string, string>();
    const problems = pages
      .filter((page) => !isRedirect(page))
      .flatMap((page) => {
        const title = titleOf(page);
        const key = `${languageOf(page.path)} ${title}`;
        const other = seen.get(key);
        seen.set(key, page.path);
        if (!title) return [`${page.path} has no title`];
        return other ? [`${page.path} is called «${title}» like ${other}`] : [];
      });
    expect(problems).toEqual([]);
  });

  test('there is one main heading', () => {
    const wrong = pages
      .filter((page) => !isRedirect(page))
      .filter(({ tags }) => tags.filter((tag) => tag.name === 'h1').length !== 1);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
