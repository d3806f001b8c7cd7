import { describe, expect, test } from 'vitest';
import { findSessions } from '../../../../src/domain/calendar/find-sessions.ts';
import { toEventText, toUid } from '../../../../src/domain/calendar/to-event-text.ts';
import { toICalendar } from '../../../../src/domain/calendar/to-icalendar.ts';
import type { ClockCity } from '../../../../src/domain/directory/clock-city.ts';
import { exampleContext, exampleFeed } from '../example-feed.ts';
import { expand, sort, toOccurrences, whyNoOracle } from './expand.ts';
import { generateSeries, type Generated } from './generated-series.ts';

const why = whyNoOracle();
if (why) console.error(why);

const holidays = {
  '2026': ['2026-01-01', '2026-04-03', '2026-05-01', '2026-10-12', '2026-11-09', '2026-12-25'],
};
const cities: readonly ClockCity[] = [
  { timeZone: 'Europe/Madrid', holidays },
  { timeZone: 'Atlantic/Canary', holidays },
];

const toCalendar = ({ workshop }: Generated, city: ClockCity) => ({
  name: workshop.id,
  text: toICalendar({ ...exampleFeed, timeZone: city.timeZone }, [
    toEventText(
      {
        workshop,
        sessions: findSessions(workshop, city),
        title: 'Taller',
        textLanguage: 'es',
        url: 'https://ciudad.example/es/calendar/taller/',
        categories: [],
      },
      { ...exampleContext, city: { ...city, name: 'Ciudad' } },
    ),
  ]),
});

const generated = cities.map((city) => [city.timeZone, city, generateSeries(250, 20261122, city)] as const);

test('the generated series hold what calendars get wrong', () => {
  const all = generated.flatMap(([, , series]) => series);
  const count = (has: (each: Generated) => boolean) => all.filter(has).length;
  const onChange = (wall: string) =>
    ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'].includes(wall.slice(0, 10));
  expect(all).toHaveLength(500);
  expect(new Set(all.map(({ shape }) => shape)).size).toBe(20);
  expect(count(({ workshop }) => (workshop.schedule.except ?? []).some(onChange))).toBeGreaterThan(20);
  expect(
    count(({ workshop }) => (workshop.schedule.moved ?? []).some(({ from }) => onChange(from))),
  ).toBeGreaterThan(10);
  expect(count(({ workshop }) => workshop.schedule.start.includes('-02-29'))).toBeGreaterThan(20);
  expect(count(({ workshop }) => workshop.schedule.extra !== undefined)).toBeGreaterThan(100);
  expect(count(({ workshop }) => workshop.schedule.cancelled !== undefined)).toBeGreaterThan(100);
  expect(count(({ workshop }) => workshop.cancelled !== undefined)).toBeGreaterThan(30);
});

describe.skipIf(why)('Debian’s calendar libraries find the sessions that we find', () => {
  test.each(generated)(
    'in 250 series in %s, by its known rules and by those the calendar brings',
    (_name, city, series) => {
      const calendars = series.map((each) => toCalendar(each, city));
      const [known, own] = [expand(calendars), expand(calendars, city.timeZone)];
      for (const { shape, workshop } of series) {
        const ours = sort(toOccurrences(findSessions(workshop, city), toUid(workshop, exampleContext.host)));
        const what = `${shape}: ${JSON.stringify(workshop.schedule)}`;
        expect(known[workshop.id], what).toEqual(ours);
        expect(own[workshop.id], `${what}, by the VTIMEZONE`).toEqual(ours);
      }
    },
    60_000,
  );
});
