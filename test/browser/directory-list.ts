import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fromColumns, type Columns } from '../../src/domain/directory/columns.ts';
import type { CardWords } from '../../src/domain/directory/card-view.ts';
import { citySite } from '../build/built-site.ts';

/** A Monday morning at ten in the city: no holiday, no season. */
export const monday = new Date('2026-06-15T08:00:00Z');

const read = (file: string) => JSON.parse(readFileSync(join(citySite.folder, file), 'utf8')) as unknown;
/** All places, as the filters get them. */
export const entries = fromColumns({
  ...(read('data/places.json') as Columns),
  street: read('data/streets.json') as Columns['street'],
});
/** The words of their cards in Spanish. */
export const words = read('es/directory/words.json') as CardWords;

/** What a visitor sees and touches of a list. */
export interface List {
  readonly count: Locator;
  readonly cards: Locator;
  readonly own: Locator;
  readonly failed: Locator;
  readonly empty: Locator;
  readonly control: (name: string) => Locator;
  /** Waits until the list says that it has so many places. */
  readonly waitForCount: (count: number) => Promise<void>;
}

/** The list of a page. */
export function lookAtList(page: Page): List {
  const count = page.locator('[data-count]');
  return {
    count,
    cards: page.locator('[data-found] li[data-id]'),
    own: page.locator('[data-static]'),
    failed: page.locator('[data-failed]'),
    empty: page.locator('[data-empty]'),
    control: (name) => page.locator(`place-filters [data-name="${name}"]`),
    waitForCount: (wanted) =>
      count.filter({ hasText: new RegExp(`^\\s*${wanted} lugar(es)?\\s*$`) }).waitFor({ timeout: 5000 }),
  };
}

/** The address of a page, without the site. */
export function addressOf(page: Page): { path: string; query: string; fragment: string } {
  const { pathname: path, search: query, hash: fragment } = new URL(page.url());
  return { path, query, fragment };
}
