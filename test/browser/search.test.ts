import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Look, type Visit } from './browser.ts';
import { openSearch, readShifts, waitForAnswer } from './search-visit.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** Opens the search page of a language with a question in its address. */
const ask = (language: string, query = '', look: Look = {}) =>
  openSearch(
    visit,
    `/${language}/search/${query ? `#${new URLSearchParams({ q: query }).toString()}` : ''}`,
    look,
  );
/** The pieces of the index. */
const pieces = /\/_astro\/search\//;
const failed = 'La búsqueda no funciona ahora';

describe('the search page', () => {
  test('puts the cursor into the box and fetches nothing of the index before a key is pressed', async () => {
    const { page, log, input, close } = await ask('es');
    expect(await input.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(log.requests.filter((address) => /\.json|pagefind|_astro\/search\//.test(address))).toEqual([]);
    await close();
  });

  test('answers in groups with a count, says why, and says the total once', async () => {
    const { page, status, results, log, close } = await ask('es', 'biblioteca');
    await results.nth(2).waitFor();
    expect(await status.innerText()).toMatch(/^\d+ resultados$/);
    const groups = await page.locator('[data-results] h2').allInnerTexts();
    expect(new Set(groups).size).toBe(groups.length);
    for (const title of groups) expect(title).toMatch(/\S \(\d+\)$/);
    expect(await page.locator('[data-results] li').first().innerText()).toContain('Por qué:');
    expect(await page.locator('[data-results] .state').first().innerText()).not.toBe('');
    expect(log.errors).toEqual([]);
    await close();
  });

  test('keeps the question in the fragment, and no request nor title carries it', async () => {
    const { page, input, results, log, close } = await ask('es');
    const title = await page.title();
    await input.click();
    await page.keyboard.type('violencia');
    await page.keyboard.press('Enter');
    await results.first().waitFor();
    const { pathname, search, hash } = new URL(page.url());
    expect([pathname, search, hash]).toEqual(['/es/search/', '', '#q=violencia']);
    expect(await page.title()).toBe(title);
    expect(await results.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toContain(
      '/es/directory/need/n11/',
    );
    await page.reload();
    await results.first().waitFor();
    expect(log.requests.filter((address) => address.toLowerCase().includes('violenc'))).toEqual([]);
    await close();
  });

  test.each([
    ['oficina de empleo usera', '/es/directory/oficina-de-empleo-usera/'],
    ['biblioteca moscardo', '/es/directory/biblioteca-'],
    ['Usera', '/es/directory/'],
  ])('reads the place in «%s»', async (query, address) => {
    const { page, results, close } = await ask('es', query);
    await results.first().waitFor();
    expect(await results.first().getAttribute('href')).toContain(address);
    expect(await page.locator('[data-results] > p').first().innerText()).toMatch(/Usera|Moscardó/);
    await close();
  });

  test('says in words what it gave up: no library opens on Sunday by its timetable', async () => {
    const { page, results, close } = await ask('es', 'biblioteca abierta domingo');
    await results.first().waitFor();
    const notes = (await page.locator('[data-results] > p').allInnerTexts()).join(' ');
    expect(notes).toContain('el domingo no abre nada de lo que buscas');
    expect(notes).toContain('Mira esto: Biblioteca pública.');
    await close();
  });

  test('asks whether an area was meant, as a button', async () => {
    const { page, results, input, close } = await ask('es', 'biblioteca caravanchel');
    await results.first().waitFor();
    await page.getByRole('button', { name: /¿Querías decir «Carabanchel»\?/ }).click();
    await page.waitForFunction(() => location.hash === '#q=biblioteca+Carabanchel');
    expect(await input.inputValue()).toBe('biblioteca Carabanchel');
    await close();
  });

  test('shows more at a tap, and keeps what it showed where it was', async () => {
    const { page, results, close } = await ask('es', 'biblioteca');
    await results.nth(7).waitFor();
    const seen = await page.locator('[data-results] li:visible a').allInnerTexts();
    await page.getByRole('button', { name: 'Ver más resultados' }).first().click();
    const after = await page.locator('[data-results] li:visible a').allInnerTexts();
    expect(after.length).toBeGreaterThan(seen.length);
    expect(after.slice(0, 8)).toEqual(seen.slice(0, 8));
    await close();
  });

  test('is no dead end when nothing is found: the needs, and a number to call', async () => {
    const { page, status, close } = await ask('es', 'xqzjwk');
    await status.filter({ hasText: 'No encontramos nada' }).waitFor();
    expect(await page.locator('[data-results] a[href^="tel:"]').isVisible()).toBe(true);
    expect(await page.locator('#needs a').first().isVisible()).toBe(true);
    await close();
  });

  test('looks into the texts only when asked', async () => {
    const { page, results, log, close } = await ask('es', 'contrato');
    await results.first().waitFor();
    expect(log.requests.filter((address) => address.includes('pagefind'))).toEqual([]);
    await page.getByRole('button', { name: 'Más en los textos' }).click();
    await page.locator('[data-results] mark').first().waitFor();
    await close();
  });

  test.each([
    ['es', 'ESPANOL'],
    ['en', 'library'],
    ['fr', 'travail'],
    ['ar', 'مكتبة'],
    ['zh', '图书馆'],
    ['uk', 'бібліотека'],
  ])(
    'finds something in %s for "%s", in that language, and moves nothing on the page',
    async (language, query) => {
      const { page, results, log, close } = await ask(language, query);
      await results.first().waitFor();
      await page.locator('#needs a').first().waitFor();
      const addresses = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(addresses.filter((address) => !address?.startsWith(`/${language}/`))).toEqual([]);
      expect(log.errors).toEqual([]);
      expect(await readShifts(page)).toBe(0);
      await close();
    },
  );

  test.each(['es', 'ar'])('with its answer nothing stands in the way (%s)', async (language) => {
    const { page, results, close } = await ask(
      language,
      language === 'ar' ? 'مكتبة أوسيرا' : 'biblioteca usera',
    );
    await results.first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await close();
  });

  test('without JavaScript offers needs, kinds, districts and the index of guides', async () => {
    const { page } = await visit.open('/es/search/', { javaScriptEnabled: false });
    for (const id of ['needs', 'kinds', 'districts', 'pages'])
      expect(await page.locator(`#${id} a`).first().isVisible(), id).toBe(true);
    expect(await page.locator('#pages a[href="/es/guides/"]').isVisible()).toBe(true);
    await page.context().close();
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
    ['a replacement pattern', "$& $' $1 biblioteca"],
    ['no direction', '\u202e\u0000abc'],
  ])('%s', async (_what, query) => {
    const { page, input, log, close } = await ask('es');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.dismiss();
    });
    await input.evaluate((box, text) => {
      (box as HTMLInputElement).value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    await input.press('Enter');
    await waitForAnswer(page);
    expect(await page.locator('[data-results]').locator('svg:not(.i), img, script').count()).toBe(0);
    expect(page.url().length).toBeLessThan(2000);
    expect([asked, log.errors, log.refused]).toEqual([0, [], []]);
    await close();
  });

  test.each(['#q=%3Csvg%20onload=alert(1)%3E', '#q=%', '#q=%F0%9F', '#=&&q', '#'])(
    'in an address too: %s',
    async (fragment) => {
      const { page, log, input, close } = await openSearch(visit, `/es/search/${fragment}`);
      if (await input.inputValue()) await waitForAnswer(page);
      expect(await page.locator('[data-results] svg:not(.i)').count()).toBe(0);
      expect([log.errors, log.refused]).toEqual([[], []]);
      await close();
    },
  );
});

describe('when the search cannot be had, it says so and the lists remain:', () => {
  test.each([
    ['its pieces are missing', pieces],
    ['its manifest is missing', /search\/index\.json/],
    ['its words are missing', /search\/words\.json/],
    ['its script is missing', /answer\.client/],
  ])('%s', async (_what, missing) => {
    const { page, status, close } = await ask('es', 'biblioteca', {
      before: (fresh) => fresh.route(missing, (route) => route.fulfill({ status: 404, body: 'no' })),
    });
    await status.filter({ hasText: failed }).waitFor();
    expect(await page.locator('#needs a').first().isVisible()).toBe(true);
    await close();
  });

  test('the connection breaks between two questions, and is there again for the third', async () => {
    const { page, input, status, results, close } = await ask('es', 'oficina');
    await results.first().waitFor();
    await page.context().setOffline(true);
    await input.fill('zapatos');
    await input.press('Enter');
    await status.filter({ hasText: failed }).waitFor();
    await page.context().setOffline(false);
    await input.fill('bibliotecas');
    await input.press('Enter');
    await results.first().waitFor();
    await close();
  });
});
