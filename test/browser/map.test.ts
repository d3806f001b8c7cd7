import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const mapPage = '/es/map/';
const group = '.map-pin.is-group';
const place = '.map-pin:not(.is-group)';
const isReady = 'city-map[data-state="ready"]';

/** Opens the map and waits until its markers stand. */
async function openMap(path = mapPage, look = {}) {
  const opened = await visit.open(path, look);
  await opened.page.waitForSelector(isReady);
  await opened.page.waitForSelector('.map-pin');
  return opened;
}
/** Name, or text, of what has the focus. */
const focusName = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '',
  );
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Zooms into groups by the keyboard until a single place has the focus. */
async function goToPlace(page: Page): Promise<void> {
  const first = page.locator(place).first();
  if (await first.count()) return first.focus();
  await page.locator(group).first().focus();
  await expect
    .poll(async () => {
      if (await hasFocus(page, group)) await page.keyboard.press('Enter');
      return hasFocus(page, place);
    })
    .toBe(true);
}

describe('by keyboard', () => {
  test('the map is a named region with a link that leads past it', async () => {
    const { page } = await openMap();
    expect(await page.getByRole('region', { name: /mapa/i }).count()).toBe(1);
    await page.locator('city-map .skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector('city-map')?.contains(document.activeElement)),
    ).toBe(false);
    await page.context().close();
  });

  test('every marker has a name, and no two places share one', async () => {
    const { page } = await openMap();
    const names = await page
      .locator('.map-pin')
      .evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label') ?? ''));
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    const places = await page
      .locator(place)
      .evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label')));
    expect(new Set(places).size).toBe(places.length);
    await page.context().close();
  });

  test('a group opens by Enter, and the focus goes to what was inside', async () => {
    const { page } = await openMap();
    await page.locator(group).first().focus();
    const name = await focusName(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusName(page)).not.toBe(name);
    expect(await hasFocus(page, '.map-pin, .map-card')).toBe(true);
    await page.context().close();
  });

  test('a place opens by Enter, takes the focus, and gives it back when closed', async () => {
    const { page, log } = await openMap();
    await goToPlace(page);
    const name = await focusName(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, '.map-card')).toBe(true);
    expect(await page.locator('.map-card open-state').innerText()).not.toBe('');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, '.map-card a')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, '.map-card .map-close')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focusName(page)).toBe(name);
    expect(await page.locator('.map-card').count()).toBe(0);
    expect([...log.refused, ...log.errors]).toEqual([]);
    await page.context().close();
  });

  test('Escape closes a card wherever in the map the focus is', async () => {
    const { page } = await openMap();
    await goToPlace(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, '.map-card')).toBe(true);
    await page.locator('.leaflet-control-zoom-in').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.map-card').count()).toBe(0);
    await page.context().close();
  });
});

test('the link of a card leads to the page of its place', async () => {
  const { page } = await openMap();
  await goToPlace(page);
  await page.keyboard.press('Enter');
  const name = await page.locator('.map-card .map-name').innerText();
  await page.locator('.map-card a').click();
  await page.waitForURL(/\/es\/directory\/[^/]+\/$/);
  expect(await page.locator('h1').innerText()).toContain(name);
  await page.context().close();
});

test('the list under the map holds what is in view, and all of it again from afar', async () => {
  const { page } = await openMap();
  const count = async () => Number.parseInt(await page.locator('[data-count]').innerText(), 10);
  const tap = (button: string) => page.locator(`.leaflet-control-zoom-${button}`).click();
  const before = await count();
  await tap('in');
  await tap('in');
  await expect.poll(count).toBeLessThan(before);
  for (let step = 0; step < 4; step++) await tap('out');
  await expect.poll(count).toBeGreaterThanOrEqual(before);
  await page.context().close();
});

test('a filter leaves only its places on the map', async () => {
  const { page } = await openMap();
  const sum = () =>
    page
      .locator('.map-pin')
      .evaluateAll((pins) => pins.reduce((all, pin) => all + Number(pin.textContent.trim() || 1), 0));
  const before = await sum();
  await page.locator('place-filters [data-name="need"]').selectOption({ index: 1 });
  await expect.poll(sum).toBeLessThan(before);
  // The filtered map keeps its own address: shared or come back to, it is still the map.
  expect(new URL(page.url()).pathname).toBe(mapPage);
  await page.context().close();
});

test('markers and buttons of the map are at least 44 pixels wide and high', async () => {
  const { page } = await openMap(mapPage, { width: 360, height: 740 });
  const sizes = await page
    .locator('.map-pin, .leaflet-control-zoom a')
    .evaluateAll((all) =>
      all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  await page.context().close();
});

test('on a page from right to left the map still runs from left to right, and its card from right to left', async () => {
  const { page } = await openMap('/ar/map/');
  expect(await page.locator('.map-box').evaluate((box) => getComputedStyle(box).direction)).toBe('ltr');
  await goToPlace(page);
  await page.keyboard.press('Enter');
  expect(await page.locator('.map-card').evaluate((card) => getComputedStyle(card).direction)).toBe('rtl');
  const middle = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    });
  expect(await middle('.map-close')).toBeLessThan(await middle('.map-card'));
  await page.context().close();
});

describe('when something fails, a sentence takes the place of the map and the list remains', () => {
  test.each([
    ['the base map is missing', '**/base-map.json', { status: 404, body: '' }],
    [
      'a captive portal answers for the base map',
      '**/base-map.json',
      { status: 200, contentType: 'text/html', body: '<html>' },
    ],
    [
      'a captive portal answers for the program',
      '**/map-view*.js',
      { status: 200, contentType: 'text/html', body: '<html>' },
    ],
    [
      'the places are something else',
      '**/places.json',
      { status: 200, contentType: 'application/json', body: '[]' },
    ],
  ])('%s', async (_title, address, answer) => {
    const { page, log } = await visit.open('/es/');
    await page.route(address, (route) => route.fulfill(answer));
    await page.goto(visit.url + mapPage);
    await page.waitForSelector('city-map[data-state="failed"]');
    expect(await page.locator('[data-notice]').innerText()).not.toBe('');
    expect(await page.locator('.map-box').isVisible()).toBe(false);
    expect(await page.locator('main li[data-id], main [data-static] li').count()).toBeGreaterThan(0);
    expect(log.errors.filter((error) => !/Failed to load|MIME type|Failed to fetch/.test(error))).toEqual([]);
    await page.context().close();
  });
});
