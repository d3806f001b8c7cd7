import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isRedirect, sites } from './built-site.ts';

const isPolicy = (value: string | undefined) => value?.toLowerCase() === 'content-security-policy';

/** Addresses that stand in our scripts without being asked for: name spaces, and links a person may tap. */
const named = [
  { host: 'www.w3.org', reason: 'name space of SVG' },
  { host: 'leafletjs.com', reason: 'link in the map library, which our map does not show' },
  { host: 'www.openstreetmap.org', reason: 'link for directions' },
  { host: 'example.com', reason: 'base by which the search engine reads addresses' },
];

/** Attributes by which a page asks for something as it opens. */
const loading = [
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'action',
  'formaction',
  'ping',
  'imagesrcset',
];
const loadingLinks = /stylesheet|preload|prefetch|preconnect|dns-prefetch|icon|manifest|modulepreload/;

const isForeign = (address: string, own: string) =>
  /^\s*([a-z]+:)?\/\//i.test(address) && !address.startsWith(own);

describe.each(sites)('%s', (_name, { city, folder, files, pages }) => {
  test('every page opens with its policy: nothing but the charset stands above it', () => {
    const wrong = pages.filter(({ tags }) => {
      const head = tags.findIndex((tag) => tag.name === 'head');
      const at = tags.findIndex((tag) => isPolicy(tag.attributes.get('http-equiv')));
      const above = tags.slice(head + 1, at);
      return at === -1 || above.some((tag) => !tag.attributes.has('charset'));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the policy lists every script and style that stands in a page', () => {
    const problems = pages.flatMap(({ path, tags }) => {
      const policy =
        tags.find((tag) => isPolicy(tag.attributes.get('http-equiv')))?.attributes.get('content') ?? '';
      const inline = tags.filter(
        ({ name, attributes }) =>
          (name === 'script' &&
            !attributes.has('src') &&
            (attributes.get('type') ?? 'module') === 'module') ||
          name === 'style',
      );
      const unlisted = inline.filter(({ text }) => {
        const hash = createHash('sha256').update(text).digest('base64');
        return !policy.includes(`'sha256-${hash}'`);
      });
      const open = ['unsafe-inline', 'unsafe-eval', '*', 'http:', 'https:'].filter((word) =>
        new RegExp(`(^|[\\s'])${word.replace('*', '\\*')}(['\\s;]|$)`).test(policy),
      );
      return [
        ...unlisted.map(({ name, text }) => `${path}: ${name} ${text.slice(0, 60)}`),
        ...open.map((word) => `${path}: the policy is open: ${word}`),
      ];
    });
    expect(problems.slice(0, 20)).toEqual([]);
  });

  test('no element carries a style or a script in an attribute', () => {
    const problems = pages.flatMap(({ path, tags }) =>
      tags.flatMap(({ name, attributes }) =>
        [...attributes].flatMap(([key, value]) =>
          key === 'style' || key.startsWith('on') || /^\s*javascript:/i.test(value)
            ? [`${path}: <${name} ${key}="${value}">`]
            : [],
        ),
      ),
    );
    expect(problems).toEqual([]);
  });

  test('no page asks anything of another site as it opens', () => {
    const problems = pages
      .filter((page) => !isRedirect(page))
      .flatMap(({ path, tags }) =>
        tags.flatMap(({ name, attributes, text }) => {
          const asked = loading.flatMap((key) => attributes.get(key) ?? []);
          if (name === 'link' && loadingLinks.test(attributes.get('rel') ?? ''))
            asked.push(attributes.get('href') ?? '');
          if (name === 'style')
            asked.push(
              ...[...text.matchAll(/url\(\s*['"]?([^)'"]+)|@import\s+['"]([^'"]+)/g)].map(
                (m) => m[1] ?? m[2] ?? '',
              ),
            );
          return asked
            .filter((address) => isForeign(address, `${city.url}/`))
            .map((address) => `${path}: ${address}`);
        }),
      );
    expect(problems).toEqual([]);
  });

  test('no style sheet or script names another site to ask', () => {
    const allowed = [...named.map(({ host }) => host), new URL(city.url).host, city.map.tiles?.host ?? ''];
    const code = [...files].filter((file) => /\.(css|m?js)$/.test(file));
    const inline = pages.flatMap(({ path, tags }) =>
      tags
        .filter(
          ({ name, attributes }) => name === 'script' && !(attributes.get('type') ?? '').includes('json'),
        )
        .map(({ text }) => [path, text] as const),
    );
    const problems = [
      ...code.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
      ...inline,
    ].flatMap(([file, text]) =>
      [...text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)]
        .filter(([, host = '']) => host.includes('.') && !allowed.includes(host))
        .map(([address]) => `${file}: ${address}`),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  test('names that try to be code come out as text', () => {
    const problems = pages.flatMap(({ path, tags }) => [
      ...tags
        .filter(({ attributes }) => attributes.has('onerror') || attributes.get('src') === 'x')
        .map(() => `${path}: onerror`),
      ...tags
        .filter(
          ({ name, attributes }) => name === 'script' && attributes.get('type') === 'application/ld+json',
        )
        .filter(({ text }) => {
          try {
            JSON.parse(text);
            return text.includes('<');
          } catch {
            return true;
          }
        })
        .map(() => `${path}: JSON-LD cut short`),
      ...tags
        .filter(({ name, text }) => name === 'script' && text.startsWith('alert('))
        .map(() => `${path}: alert`),
    ]);
    expect(problems).toEqual([]);
  });
});

test('the invented city really has a name that tries to be code', () => {
  const [, invented] = sites[1] ?? [];
  const pages =
    invented?.pages.filter(({ html }) => html.includes('&lt;img') || html.includes('&#60;img')) ?? [];
  expect(pages.length).toBeGreaterThan(0);
});
