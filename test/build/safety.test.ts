import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decode } from './html.ts';
import { citySite, inventedSite, isSensitive, languageOf, sites, titleOf } from './built-site.ts';

const front = (file: string) =>
  parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '') as Record<string, unknown>;

/** Sensitive needs or kinds of a content: their id, code and words by language. */
function readSensitive(content: string, part: 'needs' | 'kinds') {
  const base = part === 'needs' ? 'need.yml' : 'kind.yml';
  return ['content/common', content]
    .map((root) => join(root, part))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((id) => ({ id, folder: join(folder, id) })))
    .filter(({ folder }) => existsSync(join(folder, base)))
    .map(({ id, folder }) => {
      const facts = parse(readFileSync(join(folder, base), 'utf8')) as { sensitive?: boolean; code?: string };
      const words = readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => [name.slice(0, -4), front(join(folder, name))] as const);
      return { id, ...facts, words: new Map(words) };
    })
    .filter(({ sensitive }) => sensitive);
}

/** What an address may never tell: papers, typed text, a sensitive need or kind by its name. */
const telling =
  /[?&;/](papers|situation|status|q|query|text)=|violen[ct]|igualdad|equality|trata|traffick|expuls|undocumented|sin-papeles/i;

/** Whether a person types into this field. */
const isTyped = (field: string) =>
  field.startsWith('<textarea') ||
  (field.startsWith('<input') &&
    !/type="(checkbox|radio|hidden|submit|button|reset|range|date)"/.test(field));

describe.each(sites)('what %s gives away', (_name, { content, city, pages }) => {
  const needs = readSensitive(content, 'needs');
  const kinds = readSensitive(content, 'kinds');
  const ids = [...needs, ...kinds].map(({ id }) => id);
  const tells = (path: string) =>
    telling.test(path) || path.split(/[/?&=]/).some((part) => ids.includes(part));

  test('there are sensitive needs, and each has a neutral code', () => {
    expect(needs.map(({ id }) => id)).toEqual(expect.arrayContaining(['women', 'violence']));
    for (const { id, code } of needs) expect(code, id).toMatch(/^n\d+$/);
  });

  test('no page stands at an address that tells the need', () => {
    expect(pages.map(({ path }) => path).filter(tells)).toEqual([]);
  });

  test('no link of ours puts papers, situation, typed text or a sensitive need into path or query', () => {
    const problems = pages.flatMap(({ path, tags }) =>
      tags.flatMap(({ attributes }) => {
        const href = attributes.get('href') ?? attributes.get('action') ?? '';
        const isOurs =
          href.startsWith('/') || href.startsWith(city.url) || href.startsWith('?') || href.startsWith('.');
        return isOurs && tells(decodeURIComponent(href.replace(/#.*$/s, ''))) ? [`${path}: ${href}`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('no form would send typed text in an address when JavaScript is off', () => {
    const problems = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
        .filter(([, attributes = '']) => !/method="(post|dialog)"/i.test(attributes))
        .flatMap(([, , inside = '']) => [...inside.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)])
        .map(([field]) => ({ field, name: /\sname="([^"]+)"/.exec(field)?.[1] }))
        .filter(
          ({ field, name }) => name !== undefined && (isTyped(field) || /papers|situation|need/.test(name)),
        )
        .map(({ name }) => `${path}: ${name ?? ''}`),
    );
    expect(problems).toEqual([]);
  });

  test('titles of sensitive pages tell nothing', () => {
    const sensitive = pages.filter(isSensitive);
    expect(sensitive.length).toBeGreaterThan(0);
    const problems = sensitive.flatMap((page) => {
      const words = [...needs, ...kinds]
        .map((thing) => thing.words.get(languageOf(page.path)) ?? {})
        .flatMap((thing) => [thing['title'], thing['door'], thing['plural']])
        .filter((word) => typeof word === 'string');
      const title = decode(titleOf(page)).toLowerCase();
      return words
        .filter((word) => title.includes(word.toLowerCase()))
        .map((word) => `${page.path}: «${word}»`);
    });
    expect(problems).toEqual([]);
  });

  test('pages of sensitive needs are marked sensitive and can be left at once', () => {
    const codes = needs.map(({ code }) => `/directory/need/${code ?? ''}/`);
    const ofNeeds = pages.filter(({ path }) => codes.some((code) => path.includes(code)));
    expect(ofNeeds.filter((page) => !isSensitive(page)).map(({ path }) => path)).toEqual([]);
    const withoutExit = pages
      .filter(isSensitive)
      .filter(({ tags }) => !tags.some(({ name }) => name === 'quick-exit'));
    expect(withoutExit.map(({ path }) => path)).toEqual([]);
  });
});

describe('one city does not appear in the other', () => {
  test.each([
    ['the city', citySite, inventedSite],
    ['the invented city', inventedSite, citySite],
  ])('%s holds no page, place or name of the other', (_name, site, other) => {
    const directory = join(other.content, 'directory');
    const ids = existsSync(directory) ? readdirSync(directory) : [];
    const own = existsSync(join(site.content, 'directory'))
      ? readdirSync(join(site.content, 'directory'))
      : [];
    const foreign = new Set(ids.filter((id) => !own.includes(id)));
    expect(foreign.size).toBeGreaterThan(0);
    expect([...site.files].filter((file) => file.split('/').some((part) => foreign.has(part)))).toEqual([]);
    // Time zones bear the name of a city.
    const named = site.pages.filter(({ html }) =>
      html.replace(/\b[A-Z][a-z]+\/[A-Z]\w+/g, '').includes(other.city.name),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });
});
