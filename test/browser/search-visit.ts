import type { Page } from 'playwright-core';
import type { Look, Visit } from './browser.ts';

/** A shift of the layout as the browser reports it. */
interface Shift {
  readonly value: number;
}

/** Opens the search of a language, or another page with its box, and counts how much of the page moves. */
export async function openSearch(visit: Visit, path: string, look: Look = {}) {
  const { page, log } = await visit.open(path, {
    ...look,
    before: async (fresh) => {
      await fresh.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as Shift).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await look.before?.(fresh);
    },
  });
  return {
    page,
    log,
    input: page.locator('form[data-search] input'),
    list: page.locator('[role=listbox]'),
    options: page.locator('[role=option]'),
    said: page.locator('[data-said]'),
    status: page.locator('[data-status]'),
    results: page.locator('[data-results] li a'),
    close: () => page.context().close(),
  };
}

/** How much of a page has moved so far. */
export const readShifts = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );

/** Waits until the page has said how its search ended. */
export const waitForAnswer = (page: Page) =>
  page.waitForFunction(() => {
    const said = document.querySelector('[data-status]')?.textContent ?? '';
    return said !== '' && !said.includes('…');
  });
