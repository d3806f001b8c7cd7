import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Look, type Visit } from './browser.ts';
import { addressOf, entries, lookAtList } from './directory-list.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** Counts how often the page asks where the phone is. */
async function countQuestions(page: Page) {
  await page.addInitScript(() => {
    const geo = navigator.geolocation;
    const ask = geo.getCurrentPosition.bind(geo);
    geo.getCurrentPosition = (...how) => {
      document.documentElement.dataset['asked'] = `${document.documentElement.dataset['asked'] ?? ''}1`;
      ask(...how);
    };
  });
}

/** Opens the list on a phone that stands at the city's best known square, if it may say so. */
async function open(look: Look = {}) {
  const { page, log } = await visit.open('/es/directory/', {
    geolocation: { latitude: 40.4169, longitude: -3.7033 },
    before: countQuestions,
    ...look,
  });
  const asked = () => page.evaluate(() => document.documentElement.dataset['asked'] ?? '');
  const status = page.locator('[data-near-status]');
  const distances = page.locator('[data-found] [data-part=distance]');
  return { page, log, list: lookAtList(page), asked, status, distances, close: () => page.context().close() };
}

/** Metres that a distance says. */
const toMetres = (text: string) => {
  const [, number = '', unit] = /^a ([\d.,]+) (m|km)$/.exec(text.trim()) ?? [];
  return Number(number.replace(',', '.')) * (unit === 'km' ? 1000 : 1);
};

describe('near me', () => {
  test('asks where the phone is only at the tap, and then sorts by distance', async () => {
    const { page, log, list, asked, distances, close } = await open({ permissions: ['geolocation'] });
    await list.control('district').selectOption('centro');
    await list.cards.first().waitFor();
    expect(await asked()).toBe('');
    expect(await distances.count()).toBe(0);
    await list.control('district').selectOption('');
    await list.control('near').click();
    await distances.first().waitFor();
    expect(await asked()).toBe('1');
    const metres = (await distances.allInnerTexts()).map(toMetres);
    expect(metres.length).toBeGreaterThan(30);
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
    expect(metres[0]).toBeLessThan(1500);
    expect(await list.control('near').getAttribute('aria-pressed')).toBe('true');
    await list.waitForCount(entries.length);
    expect(addressOf(page)).toEqual({ path: '/es/directory/', query: '', fragment: '' });
    expect(log.requests.filter((address) => /40\.4|-3\.7/.test(address))).toEqual([]);
    await close();
  });

  test('is taken back by clearing', async () => {
    const { page, list, distances, close } = await open({ permissions: ['geolocation'] });
    await list.control('near').click();
    await distances.first().waitFor();
    await list.control('clear').click();
    await list.own.waitFor();
    expect(await page.locator('#near').isVisible()).toBe(false);
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    await close();
  });

  test('says so when the phone does not tell, and goes on with a station', async () => {
    const { page, list, status, distances, close } = await open();
    await list.control('near').click();
    await status.filter({ hasText: 'No sabemos dónde estás' }).waitFor();
    expect(await list.control('place').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await distances.count()).toBe(0);
    await page.keyboard.type('usera');
    await page.keyboard.press('Enter');
    await distances.first().waitFor();
    expect(await status.innerText()).toBe('Cerca de Usera');
    expect(await list.cards.first().innerText()).toContain('Usera');
    await close();
  });

  test('goes on with a postcode, and says when it knows no such place', async () => {
    const { list, status, distances, close } = await open();
    await list.control('near').click();
    await list.control('place').fill('zzzz');
    await list.control('go').click();
    await status.filter({ hasText: 'No encontramos ese sitio' }).waitFor();
    expect(await distances.count()).toBe(0);
    await list.control('place').fill('28026');
    await list.control('go').click();
    await distances.first().waitFor();
    expect(await status.innerText()).toBe('Cerca de 28026');
    expect(toMetres(await distances.first().innerText())).toBeLessThan(2000);
    await close();
  });

  test('keeps the order when the person comes back from a place', async () => {
    const { page, list, distances, close } = await open({ permissions: ['geolocation'] });
    await list.control('near').click();
    await distances.first().waitFor();
    const first = await list.cards.first().getAttribute('data-id');
    await list.cards.first().locator('h2 a').click();
    await page.waitForURL(/\/es\/directory\/[\w-]+\/$/);
    await page.goBack();
    await distances.first().waitFor();
    expect(await list.cards.first().getAttribute('data-id')).toBe(first);
    await close();
  });
});
