import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citySite } from '../build/built-site.ts';
import { examples, startVisit } from './browser.ts';
import type { Visit } from './browser.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const open = async (path: string) => (await visit.open(path, { javaScriptEnabled: false })).page;
const { languages } = citySite.city;

describe('without JavaScript', () => {
  test('the first page offers every language, and each leads to its home', async () => {
    const page = await open('/');
    for (const language of languages) {
      const link = page.locator(`a[href="/${language}/"]`).first();
      expect(await link.isVisible(), language).toBe(true);
    }
    await page
      .locator(`a[href="/${languages.at(-1) ?? ''}/"]`)
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe(`/${languages.at(-1) ?? ''}/`);
    await page.context().close();
  });

  test.each(languages)(
    'a person goes from home to a need and to a place and reads how to get there, in %s',
    async (language) => {
      const page = await open(`/${language}/`);
      const door = page.locator(`main a[href^="/${language}/directory/need/"]`).first();
      expect(await door.isVisible()).toBe(true);
      await door.click();
      const card = page
        .locator(
          `main a[href^="/${language}/directory/"]:not([href*="/need/"]):not([href*="/district/"]):not([href*="/page/"]):not([href="/${language}/directory/"])`,
        )
        .first();
      expect(await card.isVisible()).toBe(true);
      await card.click();
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      await page.context().close();
    },
  );

  test.each([...examples(languages[0] ?? '')])('%s can be read', async (_type, path) => {
    const page = await open(path);
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    const text = await page.locator('main').innerText();
    expect(text.trim().length).toBeGreaterThan(40);
    // What only acts with JavaScript is not shown without it.
    const dead = await page.locator('main button:visible').evaluateAll((buttons) =>
      buttons
        // A form is sent and a popover is opened by the browser itself.
        .filter((button) => !button.closest('form') && !button.hasAttribute('popovertarget'))
        .map((button) => button.outerHTML.slice(0, 120)),
    );
    expect(dead).toEqual([]);
    await page.context().close();
  });
});
