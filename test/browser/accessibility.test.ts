import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citySite } from '../build/built-site.ts';
import { examples, startVisit } from './browser.ts';
import type { Look, Visit } from './browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks beside the phone in daylight, in a language of each direction. */
const looks: readonly (readonly [string, Look])[] = [
  ['on a small phone', { width: 320 }],
  ['on a wide screen', { width: 1280, height: 900 }],
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
];

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** What axe finds on a page, a line for each thing. */
async function findBarriers(path: string, look: Look = {}): Promise<string[]> {
  const { page } = await visit.open(path, look);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  await page.context().close();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}\n  ${html.slice(0, 200)}`),
  );
}

const languages = citySite.city.languages;
describe.each(languages)('nothing stands in the way of a reader of %s', (language) => {
  test.each([...examples(language)])('%s', async (_type, path) => {
    expect(await findBarriers(path)).toEqual([]);
  });
});

const both = languages.filter((language) => ['es', 'ar'].includes(language));
describe.each(both.flatMap((language) => looks.map(([name, look]) => [name, language, look] as const)))(
  'nothing stands in the way %s (%s)',
  (_name, language, look) => {
    test.each([...examples(language)])('%s', async (_type, path) => {
      expect(await findBarriers(path, look)).toEqual([]);
    });
  },
);
