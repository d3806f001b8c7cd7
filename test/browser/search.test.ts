import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Look, type Visit } from './browser.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** Opens the search of a language. */
async function open(language = 'es', fragment = '', look: Look = {}) {
  const { page, log } = await visit.open(`/${language}/search/${fragment}`, look);
  return {
    page,
    log,
    input: page.locator('site-search input'),
    status: page.locator('site-search [role=status]'),
    results: page.locator('[data-results] a'),
    close: () => page.context().close(),
  };
}

/** Waits until an answer has come: a number of results, or a sentence. */
const waitForAnswer = (page: Page) =>
  page.waitForFunction(() => {
    const said = document.querySelector('site-search [role=status]')?.textContent ?? '';
    return said !== '' && !said.includes('…');
  });

describe('the search', () => {
  test('answers while one types, in groups with a heading, and marks the words it found', async () => {
    const { page, input, status, results, log, close } = await open();
    expect(await input.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type('biblioteca');
    await results.first().waitFor();
    expect(await status.innerText()).toMatch(/^\d+ resultados$/);
    const groups = await page.locator('[data-results] h2').allInnerTexts();
    expect(groups.length).toBeGreaterThan(0);
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups.filter((name) => !['Lugares', 'Necesidades', 'Páginas'].includes(name))).toEqual([]);
    expect(await page.locator('[data-results] mark').count()).toBeGreaterThan(0);
    expect(log.errors).toEqual([]);
    await close();
  });

  test('keeps what is typed in the fragment, and no request carries it', async () => {
    const { page, results, log, close } = await open();
    await page.keyboard.type('violencia');
    await results.first().waitFor();
    expect(new URL(page.url()).hash).toBe('#q=violencia');
    expect(new URL(page.url()).search).toBe('');
    expect(log.requests.filter((address) => address.toLowerCase().includes('violenc'))).toEqual([]);
    await page.reload();
    await results.first().waitFor();
    expect(await page.locator('site-search input').inputValue()).toBe('violencia');
    expect(log.requests.filter((address) => /\?.*violenc/i.test(address))).toEqual([]);
    await close();
  });

  test('is walked with arrows from the box through the results and back', async () => {
    const { page, input, results, close } = await open('es', '#q=oficina');
    await results.nth(1).waitFor();
    await input.focus();
    const current = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    expect(await current()).toBe(await results.nth(0).innerText());
    await page.keyboard.press('ArrowDown');
    expect(await current()).toBe(await results.nth(1).innerText());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await input.evaluate((box) => box === document.activeElement)).toBe(true);
    await close();
  });

  test('shows more at a tap, until there are no more', async () => {
    const { page, status, results, close } = await open('es', '#q=oficina');
    await results.nth(11).waitFor();
    expect(await results.count()).toBe(12);
    expect(Number.parseInt(await status.innerText())).toBeGreaterThan(12);
    await page.locator('[data-more]').click();
    await results.nth(12).waitFor();
    expect(new Set(await page.locator('[data-results] h2').allInnerTexts()).size).toBe(
      await page.locator('[data-results] h2').count(),
    );
    await close();
  });

  test('says that it found nothing, and forgets the address once the box is empty', async () => {
    const { page, input, status, results, close } = await open('es', '#q=xqzjwk');
    await status.filter({ hasText: 'No encontramos nada' }).waitFor();
    expect(await results.count()).toBe(0);
    await input.fill('');
    await page.waitForFunction(() => location.hash === '');
    expect(await status.innerText()).toBe('');
    await close();
  });

  test.each([
    ['es', 'español'],
    ['es', 'ESPANOL'],
    ['en', 'library'],
    ['fr', 'travail'],
    ['ar', 'مكتبة'],
    ['zh', '图书馆'],
    ['uk', 'бібліотека'],
  ])('finds something in %s for "%s", in that language', async (language, query) => {
    const { input, results, log, close } = await open(language);
    await input.fill(query);
    await results.first().waitFor();
    const addresses = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.filter((address) => !address?.startsWith(`/${language}/`))).toEqual([]);
    expect(log.errors).toEqual([]);
    await close();
  });
});

describe('whatever is typed is text:', () => {
  test.each([
    ['an element that acts', '<svg onload=alert(1)>'],
    ['the end of a script', '</script><img src=x onerror=alert(1)>'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['half a character', '\ud83d'],
    ['signs of an address', '%&#=+%E0%A4%A?/../'],
    ['signs of a pattern', '.*+?^${}()|[]\\"'],
    ['a word of JavaScript', '__proto__ constructor'],
    ['spaces alone', '   '],
    ['no direction', '\u202e\u0000abc'],
  ])('%s', async (_what, query) => {
    const { page, input, log, close } = await open();
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.dismiss();
    });
    await input.evaluate((box, text) => {
      (box as HTMLInputElement).value = text;
      box.closest('form')?.requestSubmit();
    }, query);
    if (query.trim()) await waitForAnswer(page);
    expect(await page.locator('[data-results]').locator('svg, img, script').count()).toBe(0);
    expect(page.url().length).toBeLessThan(2000);
    expect([asked, log.errors, log.refused]).toEqual([0, [], []]);
    await close();
  });

  test.each(['#q=%3Csvg%20onload=alert(1)%3E', '#q=%', '#q=%F0%9F', '#=&&q', '#'])(
    'in an address too: %s',
    async (fragment) => {
      const { page, log, close } = await open('es', fragment);
      if (await page.locator('site-search input').inputValue()) await waitForAnswer(page);
      expect(await page.locator('[data-results] svg').count()).toBe(0);
      expect([log.errors, log.refused]).toEqual([[], []]);
      await close();
    },
  );
});

test('what the index holds is text too, whoever wrote it', async () => {
  const bad = '<img src=x onerror=alert(1)>';
  const engine = `export const init = async () => {};
    export const search = async () => ({ results: [{ data: async () => ({
      url: '/es/', excerpt: '<mark>${bad}</mark> ${bad}', meta: { title: '${bad}', type: 'place' },
    }) }] });`;
  const { page, results, close } = await open('es', '#q=x', {
    before: (fresh) =>
      fresh.route('**/pagefind/pagefind.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: engine }),
      ),
  });
  await results.first().waitFor();
  expect(await results.first().innerText()).toBe(bad);
  expect(await page.locator('[data-results] mark').innerText()).toBe(bad);
  expect(await page.locator('[data-results] img').count()).toBe(0);
  await close();
});

describe('when the index cannot be had, the search says so and the lists remain:', () => {
  test.each([
    ['it is missing', '**/pagefind/**'],
    ['its heart is missing', '**/pagefind/*.pagefind'],
    ['its entry is missing', '**/pagefind/pagefind-entry.json*'],
    ['the texts of its results are missing', '**/pagefind/fragment/**'],
  ])('%s', async (_what, missing) => {
    const { page, input, status, close } = await open('es', '', {
      before: (fresh) => fresh.route(missing, (route) => route.fulfill({ status: 404, body: 'no' })),
    });
    await input.fill('biblioteca');
    await status.filter({ hasText: 'La búsqueda no funciona ahora' }).waitFor();
    expect(await page.locator('#needs a').first().isVisible()).toBe(true);
    await page.unroute(missing);
    await close();
  });

  test('the connection breaks between two words, and is there again for the third', async () => {
    const { page, input, status, results, close } = await open('es', '#q=oficina');
    await results.first().waitFor();
    await page.context().setOffline(true);
    await input.fill('biblioteca');
    await status.filter({ hasText: 'La búsqueda no funciona ahora' }).waitFor();
    await page.context().setOffline(false);
    await input.fill('bibliotecas');
    await results.first().waitFor();
    await close();
  });
});
