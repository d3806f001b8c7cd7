import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { openSearch, readShifts } from './search-visit.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** Files that only a search needs. */
const ofSearch = /\/search\/|search-box|answer|pagefind|kind-pictures/;

describe('the box of the home page', () => {
  test('fetches nothing of the search before it is touched', async () => {
    const { page, log, input, options, close } = await openSearch(visit, '/es/');
    await page.waitForLoadState('networkidle');
    expect(log.requests.filter((address) => ofSearch.test(address))).toEqual([]);
    await input.click();
    await page.keyboard.type('biblio');
    await options.first().waitFor();
    expect(log.requests.filter((address) => ofSearch.test(address)).length).toBeGreaterThan(2);
    expect(log.requests.filter((address) => address.includes('biblio'))).toEqual([]);
    expect(log.errors).toEqual([]);
    await close();
  });

  test('takes what was typed to the search page in the fragment, with Enter before anything was fetched', async () => {
    const { page, log, input, results, close } = await openSearch(visit, '/es/');
    await input.evaluate((box) => {
      (box as HTMLInputElement).value = 'biblioteca usera';
      box.closest('form')?.querySelector('button')?.click();
    });
    await results.first().waitFor();
    const { pathname, search, hash } = new URL(page.url());
    expect([pathname, search, hash]).toEqual(['/es/search/', '', '#q=biblioteca+usera']);
    expect(await page.title()).not.toContain('biblioteca');
    expect(log.requests.filter((address) => address.includes('biblioteca'))).toEqual([]);
    await close();
  });

  test('still leads to the search page when its script cannot be had', async () => {
    const { page, input, close } = await openSearch(visit, '/es/', {
      before: (fresh) => fresh.route(/search-box/, (route) => route.abort()),
    });
    await input.fill('biblioteca');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/es/search/**');
    await close();
  });
});

describe('the combobox', () => {
  test('is walked with the keyboard as the ARIA practices say', async () => {
    const { page, input, list, options, close } = await openSearch(visit, '/es/');
    await input.click();
    await page.keyboard.type('biblioteca');
    await options.nth(2).waitFor();
    const state = async () => [
      await input.getAttribute('aria-expanded'),
      await input.getAttribute('aria-activedescendant'),
    ];
    const ids = await options.evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await state()).toEqual(['true', null]);
    expect(await list.getAttribute('id')).toBe(await input.getAttribute('aria-controls'));
    await page.keyboard.press('ArrowDown');
    expect(await state()).toEqual(['true', ids[0]]);
    await page.keyboard.press('ArrowUp');
    expect(await state()).toEqual(['true', ids.at(-1)]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await state()).toEqual(['true', ids[1]]);
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    expect(await state()).toEqual(['true', null]);
    expect(await input.evaluate((box) => (box as HTMLInputElement).selectionStart)).toBe('biblioteca'.length);
    await page.keyboard.press('Home');
    expect(await input.evaluate((box) => (box as HTMLInputElement).selectionStart)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await state()).toEqual(['false', null]);
    expect(await input.inputValue()).toBe('biblioteca');
    await page.keyboard.press('ArrowDown');
    expect(await state()).toEqual(['true', ids[0]]);
    const target = await options.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target ?? ''}`);
    await close();
  });

  test('closes with Escape and then forgets what was typed', async () => {
    const { page, input, options, list, close } = await openSearch(visit, '/es/');
    await input.click();
    await page.keyboard.type('cursos');
    await options.first().waitFor();
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await input.inputValue()).toBe('');
    await close();
  });

  test('says the count once, after typing has settled', async () => {
    const { page, input, said, close } = await openSearch(visit, '/es/');
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const status = document.querySelector('[data-said]');
      new MutationObserver(() => told.push(status?.textContent ?? '')).observe(status ?? document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await input.click();
    await page.keyboard.type('biblioteca usera', { delay: 60 });
    await said.filter({ hasText: /^\d+ resultados?$/ }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told.length)).toBe(1);
    expect(await said.getAttribute('role')).toBe('status');
    await close();
  });

  test('keeps its options while a finger is on them', async () => {
    const { page, input, options, close } = await openSearch(visit, '/es/');
    await input.click();
    await page.keyboard.type('biblioteca');
    await options.nth(3).waitFor();
    const texts = () => options.allInnerTexts();
    const shown = await texts();
    await options.nth(1).dispatchEvent('pointerdown');
    const asked = page.waitForResponse(/_astro\/search\//).catch(() => undefined);
    await input.evaluate((box) => {
      (box as HTMLInputElement).value = 'empadronamiento';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await asked;
    expect(await texts()).toEqual(shown);
    await page.dispatchEvent('body', 'pointerup');
    await page.waitForFunction(
      () =>
        document.querySelector('#option-all')?.getAttribute('href')?.endsWith('q=empadronamiento') === true,
    );
    expect(await texts()).not.toEqual(shown);
    await close();
  });

  test.each(['ar', 'zh'])(
    'reads in the direction of the page and moves nothing of it (%s)',
    async (language) => {
      const { page, input, options, list, close } = await openSearch(visit, `/${language}/`);
      const before = await readShifts(page);
      await input.click();
      await page.keyboard.type(language === 'ar' ? 'مكتبة' : '图书馆');
      await options.nth(1).waitFor();
      expect(await list.evaluate((box) => getComputedStyle(box).direction)).toBe(
        language === 'ar' ? 'rtl' : 'ltr',
      );
      const box = await list.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
      expect((await readShifts(page)) - before).toBe(0);
      await close();
    },
  );

  test.each(['es', 'ar'])('with its list open nothing stands in the way (%s)', async (language) => {
    const { page, input, options, close } = await openSearch(visit, `/${language}/search/`);
    await input.click();
    await page.keyboard.type(language === 'ar' ? 'مكتبة' : 'biblioteca');
    await options.nth(1).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await close();
  });

  test('suggests nothing sensitive to who has not typed it', async () => {
    const { page, input, options, close } = await openSearch(visit, '/es/');
    const sensitive = /\/need\/n1[01]\/|\/lugar-\d+\/|\/urgent\//;
    const addresses = () => options.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    await input.click();
    for (const query of ['vi', 'talleres', 'abogado', 'curso español']) {
      await input.fill(query);
      await page.waitForFunction(
        (text) =>
          document
            .querySelector('#option-all')
            ?.getAttribute('href')
            ?.endsWith(new URLSearchParams({ q: text }).toString()),
        query,
      );
      expect((await addresses()).filter((address) => sensitive.test(address))).toEqual([]);
    }
    await input.fill('violencia');
    await page.waitForFunction(() =>
      document.querySelector('#option-all')?.getAttribute('href')?.endsWith('violencia'),
    );
    expect((await addresses()).some((address) => sensitive.test(address))).toBe(true);
    await close();
  });
});
