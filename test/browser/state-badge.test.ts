import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Look, type Visit } from './browser.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** Monday to Friday 8:30–14:00, closed on holidays and all August. */
const closedInAugust = 'linea-madrid-aravaca';
/** Monday to Thursday until 17:00, in July and August until 14:00. */
const shortInAugust = 'linea-madrid-arganzuela';

/** What the page of a place says at an instant. */
async function look(
  id: string,
  instant: string,
  { language = 'es', ...how }: Look & { language?: string } = {},
) {
  const { page, log } = await visit.open(`/${language}/directory/${id}/`, {
    ...how,
    before: (fresh) => fresh.clock.setFixedTime(new Date(instant)),
  });
  const badge = page.locator('main open-state').first();
  const said = {
    text: (await badge.innerText()).trim(),
    state: await badge.getAttribute('data-state'),
    today: await page.locator('tr[data-today]').evaluateAll((rows) => rows.map((row) => row.dataset['days'])),
    errors: log.errors,
  };
  await page.context().close();
  return said;
}

describe('the page of an office says', () => {
  test.each([
    [
      'on a Monday at ten',
      closedInAugust,
      '2026-06-15T08:00Z',
      'Según horario: abierto hasta las 14:00',
      ['mo tu we th fr'],
    ],
    [
      'one minute before it closes',
      closedInAugust,
      '2026-06-15T11:59Z',
      'Según horario: abierto hasta las 14:00',
      ['mo tu we th fr'],
    ],
    [
      'as it closes',
      closedInAugust,
      '2026-06-15T12:00Z',
      'Según horario: abre mañana a las 8:30',
      ['mo tu we th fr'],
    ],
    [
      'before it opens, in winter',
      closedInAugust,
      '2026-02-03T07:29Z',
      'Según horario: abre hoy a las 8:30',
      ['mo tu we th fr'],
    ],
    [
      "on the day of the city's saint",
      closedInAugust,
      '2026-05-15T08:00Z',
      'Según horario: festivo, cerrado · abre el lunes a las 8:30',
      [],
    ],
    [
      'on a day of August',
      closedInAugust,
      '2026-08-10T08:00Z',
      'Según horario: abre el martes, 1 de septiembre a las 8:30',
      [],
    ],
    [
      'in August, with shorter hours',
      shortInAugust,
      '2026-08-10T08:00Z',
      'Según horario: abierto hasta las 14:00',
      [],
    ],
    [
      'in June, with the usual ones',
      shortInAugust,
      '2026-06-15T08:00Z',
      'Según horario: abierto hasta las 17:00',
      ['mo tu we th'],
    ],
    ['on a Sunday', closedInAugust, '2026-06-14T10:00Z', 'Según horario: abre mañana a las 8:30', ['sa su']],
  ])('%s, by the timetable', async (_when, id, instant, text, today) => {
    expect(await look(id, instant)).toMatchObject({ text, today, errors: [] });
  });

  test('the same to a visitor whose phone is in another zone', async () => {
    expect((await look(closedInAugust, '2026-06-15T08:00Z', { timezoneId: 'Asia/Tokyo' })).text).toBe(
      'Según horario: abierto hasta las 14:00',
    );
  });

  test.each(['en', 'fr', 'ar', 'zh', 'uk'])('until when it is open, in %s', async (language) => {
    const { text, state } = await look(closedInAugust, '2026-06-15T08:00Z', { language });
    expect(state).toBe('open');
    expect(text).toContain('14:00');
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  test('only its usual hours when JavaScript is off', async () => {
    const { page } = await visit.open(`/es/directory/${closedInAugust}/`, { javaScriptEnabled: false });
    expect((await page.locator('main open-state').first().innerText()).trim()).toBe(
      'Horario: lun–vie 8:30–14:00',
    );
    await page.context().close();
  });
});

test('a page that stays open goes with the clock', async () => {
  const { page } = await visit.open(`/es/directory/${closedInAugust}/`, {
    before: (fresh) => fresh.clock.install({ time: new Date('2026-06-15T11:59:30Z') }),
  });
  const badge = page.locator('main open-state').first();
  await badge.filter({ hasText: 'abierto hasta las 14:00' }).waitFor();
  await page.clock.fastForward('02:00');
  await badge.filter({ hasText: 'abre mañana' }).waitFor();
  await page.context().close();
});
