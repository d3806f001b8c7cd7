import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citySite } from '../build/built-site.ts';
import { examples, startVisit } from './browser.ts';
import type { Visit } from './browser.ts';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  budgets: Readonly<Record<string, { readonly script: number } | undefined>>;
};

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const cases = citySite.city.languages.flatMap((language) =>
  [...examples(language)].map(([type, path]) => [type, language, path] as const),
);

describe.each(cases)('opening %s in %s', (type, _language, path) => {
  test('asks only this site, breaks nothing, is refused nothing, and brings no more script than allowed', async () => {
    const { page, log } = await visit.open(path);
    // Scroll through it: what loads when it comes into view is loaded before any tap.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    await page.context().close();
    const own = (address: string) => address.startsWith(`${visit.url}/`) || /^(data|blob):/.test(address);
    expect(log.requests.filter((address) => !own(address))).toEqual([]);
    expect(log.refused).toEqual([]);
    const isMissing = type === 'missing';
    expect(log.failed.filter((answer) => !(isMissing && answer.endsWith(path)))).toEqual([]);
    expect(log.errors.filter((error) => !(isMissing && error.includes('404')))).toEqual([]);
    const scripts = new Set(
      log.requests.map((address) => new URL(address).pathname).filter((name) => name.endsWith('.js')),
    );
    const bytes = [...scripts].reduce(
      (sum, name) => sum + brotliCompressSync(readFileSync(join(citySite.folder, name))).length,
      0,
    );
    expect(bytes, [...scripts].join(' ')).toBeLessThanOrEqual(budgets[type]?.script ?? 8192);
  });
});
