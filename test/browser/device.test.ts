import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citySite } from '../build/built-site.ts';
import { examples, startVisit, type Visit } from './browser.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const { languages } = citySite.city;
const first = (page: Page) => page.locator('language-chooser li').first().getAttribute('data-language');

/** Takes from a device what an old or locked one does not have. */
async function takeAway(page: Page) {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    for (const name of ['geolocation', 'serviceWorker', 'clipboard', 'share'])
      Reflect.deleteProperty(Navigator.prototype, name);
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
  });
}

describe('the language chooser', () => {
  test.each(['fr-FR', 'ar-MA', 'zh-Hant-TW', 'uk'])(
    'offers a phone in %s its language first',
    async (locale) => {
      const { page, log } = await visit.open('/', { locale });
      expect(await first(page)).toBe(locale.slice(0, 2));
      expect(await page.locator('language-chooser li').count()).toBe(languages.length);
      expect(log.errors).toEqual([]);
      await page.context().close();
    },
  );

  test('keeps its order for a phone in another language', async () => {
    const { page } = await visit.open('/', { locale: 'wo-SN' });
    expect(await first(page)).toBe(languages[0]);
    await page.context().close();
  });

  test('offers the last choice first, however often one comes back', async () => {
    const { page } = await visit.open('/', { locale: 'fr-FR' });
    await page.locator('[data-language=ar] a').click();
    await page.waitForURL('**/ar/');
    for (let visits = 2; visits < 4; visits++) {
      await page.goto(`${visit.url}/`);
      expect(await first(page)).toBe('ar');
    }
    await page.context().close();
  });

  test('works for a phone that keeps nothing', async () => {
    const { page, log } = await visit.open('/', { locale: 'uk-UA', before: takeAway });
    expect(await first(page)).toBe('uk');
    await page.locator('[data-language=zh] a').click();
    await page.waitForURL('**/zh/');
    expect(log.errors).toEqual([]);
    await page.context().close();
  });
});

describe('"clear this phone"', () => {
  test('leaves nothing of this site, not even in the address, and says so', async () => {
    const { page } = await visit.open('/es/directory/#t=usera');
    await page.evaluate(async () => {
      sessionStorage.setItem('x', '1');
      await (await caches.open('x')).put('/x', new Response('x'));
    });
    expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
    await page.locator('footer [data-do=clear]').click();
    await page.locator('footer [role=status]', { hasText: 'Aquí ya no queda nada' }).waitFor();
    const left = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
    ]);
    expect(left).toEqual([0, 0, 0]);
    expect(page.url()).toBe(`${visit.url}/es/directory/`);
    await page.context().close();
  });

  test('says when the browser did not let it clear everything', async () => {
    const { page } = await visit.open('/es/', { before: takeAway });
    await page.locator('footer [data-do=clear]').click();
    await page.locator('footer [role=status]', { hasText: 'no deja borrarlo todo' }).waitFor();
    await page.context().close();
  });
});

describe('the language menu', () => {
  test('keeps the page and turns it round', async () => {
    const { page } = await visit.open('/es/directory/need/work/');
    await page.locator('header details summary').click();
    await page.locator('header details a[lang=ar]').click();
    await page.waitForURL('**/ar/directory/need/work/');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.context().close();
  });
});

describe('the quick exit', () => {
  const sensitive = examples('es').get('sensitive') ?? '';
  const away = 'https://www.wikipedia.org/';

  /** Comes from home to a sensitive page. */
  async function open() {
    const { page } = await visit.open('/es/', {
      before: (fresh) =>
        fresh.route(`${away}**`, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<h1>Away</h1>' }),
        ),
    });
    await page.goto(visit.url + sensitive);
    return page;
  }

  test.each([
    ['a tap', (page: Page) => page.locator('quick-exit a').click()],
    [
      'Escape pressed twice',
      async (page: Page) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      },
    ],
  ])('leaves at %s, and "back" does not return', async (_how, leave) => {
    const page = await open();
    await leave(page);
    await page.waitForURL(away);
    await page.goBack();
    expect(page.url()).toBe(`${visit.url}/es/`);
    await page.context().close();
  });

  test('is in sight on the sensitive page, and not on others', async () => {
    const page = await open();
    expect(await page.locator('quick-exit a').isVisible()).toBe(true);
    expect(await page.title()).not.toMatch(/violencia|mujer/i);
    await page.goto(`${visit.url}/es/directory/`);
    const exits = page.locator('quick-exit a:visible');
    expect(await exits.count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(page.url()).toContain('/es/directory/');
    await page.locator('place-filters [data-name=need]').selectOption('n11');
    expect(await exits.count()).toBe(1);
    await page.context().close();
  });
});

describe('a device without storage, position, voice, clipboard and sharing', () => {
  test.each([...examples('es')].filter(([type]) => type !== 'missing'))(
    'reads %s without an error',
    async (_type, path) => {
      const { page, log } = await visit.open(path, { before: takeAway });
      expect(await page.locator('h1').first().isVisible()).toBe(true);
      const dead = page.locator('[data-do=listen]:visible, [data-do=share]:visible');
      expect(await dead.count()).toBe(0);
      expect(log.errors).toEqual([]);
      await page.context().close();
    },
  );

  test('still finds places near a station', async () => {
    const { page, log } = await visit.open('/es/directory/', { before: takeAway });
    await page.locator('[data-name=near]').click();
    await page.locator('[data-near-status]', { hasText: 'No sabemos dónde estás' }).waitFor();
    await page.locator('[data-name=place]').fill('Sol');
    await page.locator('[data-name=go]').click();
    await page.locator('[data-part=distance]').first().waitFor();
    expect(log.errors).toEqual([]);
    await page.context().close();
  });

  test('offers a text to copy by hand', async () => {
    const { page, log } = await visit.open(examples('es').get('resource') ?? '', { before: takeAway });
    await page.locator('main [data-do=copy]:visible').first().click();
    const field = page.locator('textarea');
    await field.waitFor();
    expect((await field.inputValue()).length).toBeGreaterThan(5);
    expect(log.errors).toEqual([]);
    await page.context().close();
  });
});
