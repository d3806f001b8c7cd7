import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRedirect, isUnlisted, languageOf, sites } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';

const relation = (page: BuiltPage, rel: string) =>
  page.tags.filter((tag) => tag.name === 'link' && tag.attributes.get('rel') === rel);

describe.each(sites)('addresses of %s', (_name, { city, folder, files, pages }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const listed = pages.filter((page) => languageOf(page.path) && !isRedirect(page) && !isUnlisted(page));

  /** File and anchor behind a link of a page; undefined if it leaves the site. */
  function follow(from: string, href: string) {
    const url = new URL(href, `${city.url}${from}`);
    if (url.origin !== new URL(city.url).origin) return undefined;
    const path = decodeURIComponent(url.pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return { path, exists: files.has(file.slice(1)), anchor: decodeURIComponent(url.hash.slice(1)) };
  }

  test('every link leads to a page that exists, and to a place on it', () => {
    const anchors = new Map(
      pages.map((page) => [page.path, new Set(page.tags.map((tag) => tag.attributes.get('id')))]),
    );
    const broken = new Set<string>();
    for (const page of pages) {
      for (const { name, attributes, isTemplate } of page.tags) {
        if (isTemplate) continue;
        const href = ['a', 'area', 'link'].includes(name) ? attributes.get('href') : attributes.get('src');
        if (
          href === undefined ||
          /^(https?:)?\/\/(?!$)/.test(href) ||
          /^(mailto|tel|geo|data|sms):/.test(href)
        ) {
          if (!href?.startsWith(city.url)) continue;
        }
        const target = follow(page.path, href);
        if (!target) continue;
        if (!target.exists) broken.add(`${page.path} → ${href}`);
        // Neutral codes after "#" with "=" are read by our scripts; they are no places on the page.
        else if (
          target.anchor &&
          !target.anchor.includes('=') &&
          !anchors.get(target.path)?.has(target.anchor)
        ) {
          broken.add(`${page.path} → ${href}: there is no such place on that page`);
        }
      }
    }
    expect([...broken]).toEqual([]);
  });

  test('every listed page says its own address', () => {
    const wrong = listed.filter((page) => {
      const canonical = relation(page, 'canonical');
      return canonical.length !== 1 || canonical[0]?.attributes.get('href') !== city.url + page.path;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('every listed page names its sisters in the languages it exists in, and they name it', () => {
    const problems = listed.flatMap((page) => {
      const links = new Map(
        relation(page, 'alternate')
          .filter((tag) => tag.attributes.has('hreflang'))
          .map((tag) => [tag.attributes.get('hreflang') ?? '', tag.attributes.get('href') ?? '']),
      );
      // Guides for staff and companies are written for readers of some languages only.
      const isHere = (language: string) => byPath.has(page.path.replace(/^\/[^/]+/, `/${language}`));
      const languages = page.path.includes('/guides/') ? city.languages.filter(isHere) : city.languages;
      const missing = [...languages, 'x-default'].filter((language) => !links.has(language));
      const stray = city.languages.filter((language) => links.has(language) && !languages.includes(language));
      const wrong = languages.filter((language) => {
        const sister = byPath.get((links.get(language) ?? '').slice(city.url.length));
        if (!sister || languageOf(sister.path) !== language) return true;
        return !relation(sister, 'alternate').some(
          (tag) => tag.attributes.get('href') === city.url + page.path,
        );
      });
      return [...missing, ...stray, ...wrong].map((language) => `${page.path}: ${language}`);
    });
    expect(problems).toEqual([]);
  });

  test('the sitemap lists every listed page and nothing else', () => {
    const index = [...files].filter((file) => /^sitemap.*\.xml$/.test(file));
    expect(index).not.toHaveLength(0);
    const locations = index
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(([, location = '']) => location.replaceAll('&amp;', '&').slice(city.url.length))
      .filter((path) => path !== '/' && !path.endsWith('.xml'));
    expect(locations.toSorted()).toEqual(listed.map(({ path }) => path).toSorted());
  });

  test('a page can be shared: title, text, picture', () => {
    const problems = listed.flatMap((page) => {
      const graph = new Map(
        page.tags.map((tag) => [tag.attributes.get('property'), tag.attributes.get('content')]),
      );
      const picture = graph.get('og:image');
      const missing = ['og:title', 'og:description', 'og:image', 'og:url'].filter((key) => !graph.get(key));
      if (picture && !follow(page.path, picture)?.exists) missing.push(picture);
      return missing.map((what) => `${page.path}: ${what}`);
    });
    expect(problems).toEqual([]);
  });
});
