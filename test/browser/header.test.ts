import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const wide = { width: 1280, height: 900 };

describe('with the keyboard', () => {
  test('the first stop jumps to the content, and shows itself', async () => {
    const { page } = await visit.open('/es/directory/', wide);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect([box && box.y >= 0, box && box.height > 40]).toEqual([true, true]);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  const parts = ['/es/', '/es/', '/es/directory/', '/es/calendar/', '/es/guides/'];
  test.each([
    ['on a wide screen', wide, [...parts, '/es/map/', '/es/search/', 'SUMMARY']],
    // Five parts fit a thumb; the map is one tap from the places.
    ['on a phone', {}, [...parts, '/es/search/', 'SUMMARY']],
  ])('the header is walked in the order in which it is read, %s', async (_where, look, order) => {
    const { page } = await visit.open('/es/', look);
    await page.keyboard.press('Tab');
    const walked: (string | undefined)[] = [];
    while (walked.length < order.length) {
      await page.keyboard.press('Tab');
      walked.push(
        await page.evaluate(() => {
          const active = document.activeElement;
          return active?.getAttribute('href') ?? active?.tagName;
        }),
      );
    }
    expect(walked).toEqual(order);
    await page.context().close();
  });

  test('the language menu opens with Enter', async () => {
    const { page } = await visit.open('/es/', wide);
    await page.locator('header summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('header details a[lang=zh]').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('lang'))).toBe('es');
    await page.context().close();
  });
});

describe('in a language written from right to left', () => {
  /** Where the parts of the header begin: name, menu, language; from the side where reading begins. */
  async function measure(language: string) {
    const { page } = await visit.open(`/${language}/`, wide);
    const middles: number[] = [];
    for (const part of ['header > a', 'header nav', 'header details']) {
      const box = await page.locator(part).boundingBox();
      middles.push((box?.x ?? 0) + (box?.width ?? 0) / 2);
    }
    await page.context().close();
    return middles;
  }

  test('the header is mirrored', async () => {
    const [spanish, arabic] = [await measure('es'), await measure('ar')];
    expect(spanish).toEqual(spanish.toSorted((a, b) => a - b));
    expect(arabic).toEqual(arabic.toSorted((a, b) => b - a));
    expect(Math.min(...spanish)).toBeLessThan(wide.width / 2);
    expect(Math.max(...arabic)).toBeGreaterThan(wide.width / 2);
  });

  test('a phone number still reads from left to right', async () => {
    const { page } = await visit.open('/ar/directory/');
    const number = page.locator('[data-static] a[href^="tel:"] bdi').first();
    expect(await number.evaluate((text) => getComputedStyle(text).direction)).toBe('ltr');
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
    await page.context().close();
  });
});
