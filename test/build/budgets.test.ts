import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isRedirect, sites, typeOf } from './built-site.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Bytes over the wire, brotli 11, by kind of page; the numbers are in package.json. */
const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  budgets: Record<string, { page: number; script: number }> & { indexPer1000: number; baseMap: number };
};
const types = [
  'home',
  'list',
  'need',
  'district',
  'resource',
  'map',
  'search',
  'calendar',
  'month',
  'workshop',
  'poster',
  'subscribe',
  'archive',
  'guide',
  'module',
] as const;

const sizes = new Map<string, number>();
function brotli(content: string | Buffer): number {
  const data = Buffer.from(content);
  return brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  }).length;
}
/** Compressed size of a file of a site, measured once. */
function sizeOf({ folder }: BuiltSite, file: string): number {
  const key = join(folder, file);
  const known = sizes.get(key) ?? brotli(readFileSync(key));
  sizes.set(key, known);
  return known;
}

/** Files a script pulls in as it loads: its static imports, theirs too. */
function scriptsOf(site: BuiltSite, page: BuiltPage): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !site.files.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(site.folder, file), 'utf8');
    for (const [, from = ''] of text.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'](\.[^"']+)["']/g,
    )) {
      visit(posix.join(posix.dirname(file), from));
    }
  };
  for (const { name, attributes } of page.tags) {
    const address =
      name === 'script'
        ? attributes.get('src')
        : attributes.get('rel') === 'modulepreload'
          ? attributes.get('href')
          : undefined;
    if (address) visit(address.slice(1));
  }
  return seen;
}

/** Pages of a kind; of many thousand, the longest ones stand for the rest: compressing takes its time. */
function heaviest({ pages }: BuiltSite, type: string): BuiltPage[] {
  const ofType = pages.filter((page) => typeOf(page.path) === type && !isRedirect(page));
  return ofType.toSorted((a, b) => b.html.length - a.html.length).slice(0, 60);
}

describe.each(sites)('bytes of %s', (_name, site) => {
  test.each(types)('a page of the kind %s keeps to its budget', (type) => {
    const pages = heaviest(site, type);
    expect(pages.length).toBeGreaterThan(0);
    const budget = budgets[type] ?? { page: 0, script: 0 };
    const measured = pages.map((page) => {
      const sheets = page.tags
        .filter((tag) => tag.attributes.get('rel') === 'stylesheet')
        .map((tag) => tag.attributes.get('href') ?? '');
      const weight = brotli(page.html) + sheets.reduce((sum, sheet) => sum + sizeOf(site, sheet.slice(1)), 0);
      const script = [...scriptsOf(site, page)].reduce((sum, file) => sum + sizeOf(site, file), 0);
      return { path: page.path, page: weight, script };
    });
    const worst = measured.reduce((a, b) => (b.page > a.page ? b : a));
    console.log(
      `${type}: at most ${worst.page} of ${budget.page} B (${worst.path}), script ${Math.max(...measured.map((m) => m.script))} of ${budget.script} B`,
    );
    expect(measured.filter(({ page, script }) => page > budget.page || script > budget.script)).toEqual([]);
  });

  test('the index behind the filters stays small for each 1,000 places', () => {
    const indexes = [...site.files].filter((file) => file === 'data/places.json');
    expect(indexes).toHaveLength(1);
    const places =
      site.pages.filter((page) => typeOf(page.path) === 'resource').length / site.city.languages.length;
    // A tenth of a thousand at least: a handful of places still need a frame.
    const allowed = budgets.indexPer1000 * Math.max(places / 1000, 0.1);
    expect(indexes.filter((file) => sizeOf(site, file) > allowed)).toEqual([]);
  });

  test('the base map stays small', () => {
    expect(sizeOf(site, 'data/base-map.json')).toBeLessThanOrEqual(budgets.baseMap);
  });
});
