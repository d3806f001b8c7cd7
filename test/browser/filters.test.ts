import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filterEntries, type Criteria } from '../../src/domain/directory/filter.ts';
import { madrid } from '../domain/directory/clock-city-madrid.ts';
import { hostile } from '../domain/directory/example-place.ts';
import { startVisit, type Look, type Visit } from './browser.ts';
import { addressOf, entries, lookAtList, monday, words } from './directory-list.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** Opens a list on a Monday at ten. */
async function open(path = '/es/directory/', { before, ...look }: Look = {}) {
  const { page, log } = await visit.open(path, {
    ...look,
    before: async (fresh) => {
      await fresh.clock.setFixedTime(monday);
      await before?.(fresh);
    },
  });
  return { page, log, list: lookAtList(page), close: () => page.context().close() };
}

/** How many places the rules give. */
const countOf = (criteria: Criteria) =>
  filterEntries(entries, criteria, { words, city: madrid, localTime: '2026-06-15T10:00' }).length;

describe('a filter narrows the list and counts what is left', () => {
  test.each([
    ['need', 'work'],
    ['district', 'usera'],
    ['language', 'ar'],
    ['papers', 'none'],
  ] as const)('%s', async (name, value) => {
    const { list, log, close } = await open();
    expect(await list.own.isVisible()).toBe(true);
    const count = countOf({ [name]: value });
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(entries.length);
    await list.control(name).selectOption(value);
    await list.waitForCount(count);
    expect(await list.cards.count()).toBe(Math.min(count, 40));
    expect(await list.own.isVisible()).toBe(false);
    expect(log.errors).toEqual([]);
    await close();
  });

  test('open by timetable, a button that says that it is pressed', async () => {
    const { list, close } = await open();
    const button = list.control('open');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await list.waitForCount(countOf({ open: true }));
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await list.cards.first().locator('open-state').innerText()).toContain('abierto');
    await button.click();
    await list.own.waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await close();
  });

  test('typed text, whatever the accents', async () => {
    const { list, close } = await open();
    await list.control('text').fill('LINEA madrid');
    await list.waitForCount(countOf({ text: 'línea madrid' }));
    expect(await list.cards.first().innerText()).toContain('Línea Madrid');
    await close();
  });

  test('a long list comes forty at a time, and the keyboard goes on where the next begin', async () => {
    const { page, list, close } = await open('/es/directory/?need=computer');
    const count = countOf({ need: 'computer' });
    expect(count).toBeGreaterThan(40);
    await list.waitForCount(count);
    expect(await list.cards.count()).toBe(40);
    await page.locator('[data-found] > button').click();
    expect(await list.cards.count()).toBe(Math.min(count, 80));
    expect(
      await list.cards
        .nth(40)
        .locator('h2 a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await close();
  });
});

describe('the address of a filtered list', () => {
  test('holds need, district and Sunday, so that it can be shared', async () => {
    const { page, list, close } = await open();
    await list.control('need').selectOption('work');
    await list.control('district').selectOption('usera');
    await list.control('sunday').click();
    expect(addressOf(page)).toEqual({
      path: '/es/directory/',
      query: '?need=work&district=usera&sunday=1',
      fragment: '',
    });
    expect(await list.control('sunday').getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  test('has papers, typed text and a sensitive need only where no server sees them', async () => {
    const { page, list, log, close } = await open();
    await list.control('need').selectOption('n11');
    await list.control('papers').selectOption('none');
    await list.control('text').fill('me pega');
    await page.waitForFunction(() => location.hash.includes('t='));
    const { query, fragment } = addressOf(page);
    expect(query).toBe('');
    expect(fragment).toBe('#need=n11&p=0&t=me+pega');
    await page.reload();
    await list.control('clear').waitFor();
    expect(await list.control('text').inputValue()).toBe('me pega');
    expect(await list.control('papers').inputValue()).toBe('none');
    const asked = log.requests
      .map((address) => new URL(address))
      .map(({ pathname, search }) => pathname + search);
    expect(asked.filter((address) => /n11|pega|p=0|none/.test(address))).toEqual([]);
    await close();
  });

  test('brings the filtered list back after a visit to a place', async () => {
    const { page, list, close } = await open();
    const count = countOf({ need: 'registration', district: 'usera', text: 'usera' });
    expect(count).toBeGreaterThan(0);
    await list.control('need').selectOption('registration');
    await list.control('district').selectOption('usera');
    await list.control('text').fill('usera');
    await list.waitForCount(count);
    await list.cards.first().locator('h2 a').click();
    await page.waitForURL(/\/es\/directory\/[\w-]+\/$/);
    await page.goBack();
    await list.waitForCount(count);
    expect(await list.cards.count()).toBe(count);
    expect(await list.control('district').inputValue()).toBe('usera');
    expect(await list.control('text').inputValue()).toBe('usera');
    await close();
  });

  test('is kept by a jump to the content', async () => {
    const { page, list, close } = await open('/es/directory/#t=usera');
    await list.waitForCount(countOf({ text: 'usera' }));
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#main');
    expect(await list.control('text').inputValue()).toBe('usera');
    expect(await list.cards.count()).toBe(countOf({ text: 'usera' }));
    await close();
  });

  test('that somebody made up gives text alone', async () => {
    const { list, log, close } = await open(
      '/es/directory/?need=%3Csvg%20onload%3Dalert(1)%3E&district=%00#t=%3Cimg%20src%3Dx%3E&p=99',
    );
    await list.empty.waitFor();
    expect(log.errors).toEqual([]);
    expect(await list.control('text').inputValue()).toBe('<img src=x>');
    expect(log.requests.some((address) => address.endsWith('/x'))).toBe(false);
    await close();
  });
});

test('a hostile name of a place is text on its card', async () => {
  const { page, list, close } = await open('/es/directory/', {
    before: (fresh) =>
      fresh.route('**/places.json', async (route) => {
        const response = await route.fetch();
        const columns = (await response.json()) as { name: string[] };
        await route.fulfill({ response, json: { ...columns, name: columns.name.map(() => hostile) } });
      }),
  });
  await list.control('district').selectOption('usera');
  await list.cards.first().waitFor();
  expect(await list.cards.first().locator('h2').innerText()).toBe(hostile);
  expect(await page.locator('[data-found] img, [data-found] b').count()).toBe(0);
  await close();
});

describe('the page of a need', () => {
  test('starts from its need, and shows every place once its filters are cleared', async () => {
    const { page, list, close } = await open('/es/directory/need/work/');
    expect(await list.control('need').inputValue()).toBe('work');
    expect(await list.control('clear').isVisible()).toBe(false);
    await list.control('district').selectOption('usera');
    await list.waitForCount(countOf({ need: 'work', district: 'usera' }));
    await list.control('clear').click();
    await list.waitForCount(entries.length);
    expect(await list.own.isVisible()).toBe(false);
    expect(addressOf(page)).toEqual({ path: '/es/directory/', query: '', fragment: '' });
    await list.control('need').selectOption('work');
    await list.own.waitFor();
    await close();
  });
});

describe('when nothing is found', () => {
  test('the page names what helps to give up, how many places that gives, and one tap does it', async () => {
    const { list, close } = await open();
    await list.control('district').selectOption('usera');
    await list.control('text').fill('zzzz');
    await list.empty.waitFor();
    const choices = await list.empty.locator('button').allInnerTexts();
    expect(choices).toEqual([`Nombre o calle (${countOf({ district: 'usera' })})`]);
    await list.empty.locator('[data-drop=text]').click();
    await list.waitForCount(countOf({ district: 'usera' }));
    expect(await list.empty.isVisible()).toBe(false);
    expect(await list.control('text').inputValue()).toBe('');
    await close();
  });
});

describe('when the data for the filters cannot be had, the page says so and its own list remains:', () => {
  test.each([
    ['it is missing', (): object => ({ status: 404, body: 'no' })],
    [
      'the network of a café answers with a page',
      () => ({ contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }),
    ],
    ['it is something else', () => ({ contentType: 'application/json', body: '{"hello":1}' })],
    ['the connection breaks', () => undefined],
  ])('%s', async (_what, answer) => {
    const { page, list, close } = await open('/es/directory/', {
      before: (fresh) =>
        fresh.route('**/places.json', (route) => {
          const content = answer();
          return content ? route.fulfill(content) : route.abort();
        }),
    });
    await list.control('district').selectOption('usera');
    await list.failed.waitFor();
    expect(await list.failed.innerText()).toContain('Usa las listas por necesidad y por distrito');
    expect(await list.own.isVisible()).toBe(true);
    expect(await page.locator('#districts a').first().isVisible()).toBe(true);
    await page.unroute('**/places.json');
    await list.control('district').selectOption('centro');
    await list.waitForCount(countOf({ district: 'centro' }));
    expect(await list.failed.isVisible()).toBe(false);
    await close();
  });
});
