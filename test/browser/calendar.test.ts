import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCalendarSite, builtAt } from './calendar-site.ts';
import { startVisit, type Look, type Visit } from './browser.ts';
import { addressOf } from './directory-list.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(await buildCalendarSite());
});
afterAll(() => visit.close());

/** Opens a page of the calendar when the visitor's clock shows an instant; the moment of the build if nothing is said. */
async function open(path = '/es/calendar/', { at = builtAt, ...look }: Look & { at?: Date } = {}) {
  const { page, log } = await visit.open(path, {
    timezoneId: 'Atlantic/Canary',
    ...look,
    before: async (fresh) => {
      await fresh.clock.setFixedTime(at);
      await look.before?.(fresh);
    },
  });
  return {
    page,
    log,
    count: page.locator('[data-count]'),
    own: page.locator('[data-static]'),
    found: page.locator('[data-found] li[class*=card]'),
    control: (name: string) => page.locator(`calendar-filters [data-name=${name}]`),
    week: (name: string) => page.locator(`[data-week=${name}] li.card:visible h3`),
    stale: page.locator('[data-stale]'),
    close: () => page.context().close(),
  };
}

const cv = 'Currículum paso a paso';

describe('filters of the calendar', () => {
  test('are set with the keyboard alone, say how many there are, and stand in the address', async () => {
    const { page, log, count, own, found, control, close } = await open();
    await control('topic').focus();
    await page.keyboard.press('C');
    await found.first().waitFor();
    expect(await control('topic').inputValue()).toBe('cv');
    expect((await count.innerText()).trim()).toBe('2 talleres');
    expect(await found.locator('h2').allInnerTexts()).toEqual([cv, cv]);
    expect(await own.isVisible()).toBe(false);
    expect(addressOf(page)).toEqual({ path: '/es/calendar/', query: '?topic=cv', fragment: '' });
    await page.keyboard.press('Tab');
    expect(await control('district').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(log.errors).toEqual([]);
    await close();
  });

  test('by district, language, time and free places narrow further, and "remove" brings the list back', async () => {
    const { page, count, found, own, control, close } = await open();
    await control('language').selectOption('ar');
    await found.first().waitFor();
    await control('when').selectOption('2026-12');
    await page.waitForURL(/from=2026-12-01&to=2026-12-31/);
    expect(await found.count()).toBe(2);
    await control('language').selectOption('');
    await control('when').selectOption('');
    await control('free').click();
    await count.filter({ hasText: /^\s*1 taller\s*$/ }).waitFor();
    expect(await control('free').getAttribute('aria-pressed')).toBe('true');
    expect(addressOf(page).query).toBe('?free=1');
    await control('clear').click();
    await own.waitFor();
    expect(addressOf(page).query).toBe('');
    await close();
  });

  test('that say something of the person stand only where no server sees them', async () => {
    const { page, log, found, control, close } = await open();
    await control('audience').selectOption('women');
    await found.first().waitFor();
    expect(await found.count()).toBe(1);
    expect(addressOf(page)).toEqual({ path: '/es/calendar/', query: '', fragment: '#a=1' });
    await page.reload();
    await found.first().waitFor();
    expect(await control('audience').inputValue()).toBe('women');
    expect(log.requests.filter((address) => /women|a=1/.test(address.replace(/#.*$/, '')))).toEqual([]);
    await close();
  });

  test('are still there after a visit to a workshop', async () => {
    const { page, found, control, close } = await open('/es/calendar/?topic=cv&district=puerto');
    await found.first().locator('a').click();
    await page.waitForURL(/\/es\/calendar\/cv-/);
    await page.goBack();
    await found.first().waitFor();
    expect(await control('topic').inputValue()).toBe('cv');
    expect(await control('district').inputValue()).toBe('puerto');
    await close();
  });

  test('that leave nothing say which one to give up', async () => {
    const { page, found, close } = await open('/es/calendar/?topic=cv&district=mercado');
    const empty = page.locator('[data-empty]');
    await empty.waitFor();
    await empty.locator('button[data-drop=district]').click();
    await found.first().waitFor();
    expect(addressOf(page).query).toBe('?topic=cv');
    expect(await empty.isVisible()).toBe(false);
    await close();
  });

  test('that cannot be had say so, and the list stays', async () => {
    const { page, own, control, close } = await open('/es/calendar/', {
      before: (fresh) => fresh.route('**/coming.json', (route) => route.fulfill({ body: '<p>Wi-Fi</p>' })),
    });
    await control('topic').selectOption('cv');
    await page.locator('[data-failed]').waitFor();
    expect(await own.isVisible()).toBe(true);
    await close();
  });

  test('made up by somebody give text alone', async () => {
    const { page, log, close } = await open(
      '/es/calendar/?topic=%3Cimg%20src%3Dx%3E&from=99&district=%00#a=7',
    );
    await page.locator('[data-empty]').waitFor();
    expect(log.errors).toEqual([]);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    await close();
  });

  test('draw cards that say EXAMPLE where it is one, and only there', async () => {
    const { found, close } = await open('/es/calendar/?topic=cv');
    await found.first().waitFor();
    expect(await found.nth(0).innerText()).toContain('EJEMPLO');
    expect(await found.nth(1).innerText()).not.toContain('EJEMPLO');
    await close();
  });
});

describe('as time passes', () => {
  test('a page that was built on Friday shows the Saturday as this week and the Tuesday as next', async () => {
    const { week, close } = await open();
    expect(await week('this').allInnerTexts()).toEqual([cv]);
    expect(await week('next').allInnerTexts()).toEqual([cv]);
    await close();
  });

  test('what is over leaves the list, the topic, the home page and the month', async () => {
    const at = new Date('2026-11-21T13:01:00Z');
    for (const path of ['/es/calendar/', '/es/calendar/topic/cv/', '/es/', '/es/calendar/month/2026-11/']) {
      const { page, close } = await open(path, { at });
      const link = page.locator('a[href="/es/calendar/cv-del-sabado/"]');
      await link.waitFor({ state: 'hidden' });
      expect(await page.locator('a[href="/es/calendar/cv-de-los-martes/"]').first().isVisible(), path).toBe(
        true,
      );
      await close();
    }
  });

  test('on Monday the next week is this one', async () => {
    const { week, close } = await open('/es/calendar/', { at: new Date('2026-11-23T08:00:00Z') });
    expect(await week('this').allInnerTexts()).toEqual([cv]);
    expect(await week('next').allInnerTexts()).toEqual(['Charla por internet']);
    await close();
  });

  test('a clock a year ahead hides nothing without saying so, and what it hid can be seen', async () => {
    const { stale, page, close } = await open('/es/calendar/', { at: new Date('2028-01-20T09:00:00Z') });
    await stale.waitFor();
    expect(await stale.innerText()).toContain('20 de enero de 2028');
    expect(await page.locator('[data-static] li.card:visible').count()).toBe(0);
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
    await stale.locator('button').click();
    expect(await page.locator('[data-static] li.card:visible').count()).toBeGreaterThan(3);
    expect(await stale.isVisible()).toBe(true);
    await close();
  });

  test('a clock a year behind changes nothing', async () => {
    const { stale, week, close } = await open('/es/calendar/', { at: new Date('2025-11-20T09:00:00Z') });
    expect(await week('this').allInnerTexts()).toEqual([cv]);
    expect(await week('next').allInnerTexts()).toEqual([cv]);
    expect(await stale.isVisible()).toBe(false);
    await close();
  });

  test("a workshop's own past dates move to those that are over", async () => {
    const { page, close } = await open('/es/calendar/cv-de-los-martes/', {
      at: new Date('2026-11-25T09:00:00Z'),
    });
    await page.locator('[data-past] li').first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-dates] li').count()).toBe(4);
    await page.locator('details:has([data-past]) summary').click();
    expect(await page.locator('[data-past]').innerText()).toContain('24 de noviembre');
    await close();
  });
});

describe('the page of a workshop', () => {
  test('strikes out what was moved or cancelled, says why, and says it to those who listen too', async () => {
    const { page, close } = await open('/es/calendar/cv-de-los-martes/');
    const moved = page.locator('[data-dates] li').nth(1);
    expect(await moved.locator('del').innerText()).toContain('1 de diciembre');
    expect(await moved.innerText()).toContain('2 de diciembre · 17:00–20:00');
    expect(await moved.innerText()).toContain('la sala no está libre');
    const cancelled = page.locator('[data-dates] li').nth(2);
    expect(await cancelled.locator('del').innerText()).toContain('8 de diciembre');
    expect(await cancelled.innerText()).toContain('Anulado. Motivo: una enfermedad.');
    expect(await moved.locator('del .hush').innerText()).not.toBe('');
    await close();
  });
});

describe('without JavaScript', () => {
  test('weeks, months, topics and districts are read as pages', async () => {
    const { page } = await visit.open('/es/calendar/', { javaScriptEnabled: false });
    expect(await page.locator('[data-static] li.card').count()).toBeGreaterThan(3);
    expect(await page.locator('calendar-filters').isVisible()).toBe(false);
    for (const part of ['month', 'topic', 'district']) {
      const link = page.locator(`main a[href^="/es/calendar/${part}/"]`).first();
      expect(await link.isVisible(), part).toBe(true);
    }
    await page.locator('main a[href="/es/calendar/topic/cv/"]').click();
    expect(await page.locator('[data-static] li.card').count()).toBe(2);
    await page.context().close();
  });
});

describe.each(['es', 'ar'])('a month in %s', (language) => {
  test('on a phone is a list of the days that have something, and needs no scrolling sideways', async () => {
    const { page, close } = await open(`/${language}/calendar/month/2026-12/`, { width: 360, height: 740 });
    const days = page.locator('table.month td:visible');
    expect(await days.count()).toBeGreaterThan(4);
    for (const day of await days.all()) expect((await day.innerText()).length).toBeGreaterThan(20);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const [first, second] = [await days.nth(0).boundingBox(), await days.nth(1).boundingBox()];
    expect(second?.x).toBe(first?.x);
    await close();
  });

  test('on a wide screen is a table from Monday, in the direction of the language', async () => {
    const { page, close } = await open(`/${language}/calendar/month/2026-12/`, { width: 1280 });
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByRole('columnheader').count()).toBe(7);
    const heads = page.locator('table.month th');
    const [monday, sunday] = [await heads.first().boundingBox(), await heads.last().boundingBox()];
    expect((monday?.x ?? 0) < (sunday?.x ?? 0)).toBe(language === 'es');
    await close();
  });

  test('leads to the month before and after by a tap', async () => {
    const { page, close } = await open(`/${language}/calendar/month/2026-12/`);
    await page.locator('main a[rel=next]').click();
    await page.waitForURL(/month\/2027-01\/$/);
    await page.locator('main a[rel=prev]').click();
    await page.waitForURL(/month\/2026-12\/$/);
    await close();
  });
});

describe.each(['es', 'ar'])('a poster in %s', (language) => {
  test('holds a QR code of the workshop that a reader of codes reads, and says until when it is valid', async () => {
    const { page, close } = await open(`/${language}/calendar/cv-de-los-martes/poster/`, { width: 800 });
    await page.emulateMedia({ media: 'print' });
    const picture = await page.locator('.poster-code img').screenshot();
    const { stdout, error } = spawnSync('zbarimg', ['--quiet', '--raw', '-'], { input: picture });
    expect(error, 'zbarimg reads codes: Debian has it in zbar-tools').toBeUndefined();
    expect(stdout.toString().trim()).toBe(
      `https://puerto-claro.invalid/${language}/calendar/cv-de-los-martes/`,
    );
    expect(await page.locator('.poster-code strong').innerText()).toContain('2026');
    await close();
  });
});
