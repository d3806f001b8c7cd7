import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import type { ClockCity } from '../../../src/domain/directory/clock-city.ts';
import { findDaySpans, findSpan } from '../../../src/domain/directory/day-spans.ts';
import { addDays } from '../../../src/domain/directory/local-date.ts';
import type { Hours } from '../../../src/domain/directory/hours.schema.ts';
import { hoursSchema } from '../../../src/domain/directory/hours.schema.ts';
import { parseOsmHours } from '../../../src/domain/directory/osm-hours.ts';
import { toOsmHours } from '../../../src/domain/directory/to-osm-hours.ts';
import { findUsualWeek } from '../../../src/domain/directory/usual-week.ts';
import { allDays, office, spans, weekly, workDays } from './clock-city-madrid.ts';

/** A year to come for long, since the oracle warns of dates in the past. */
const year = 2036;
const region = { lat: 40.4, lon: -3.7, address: { country_code: 'es', state: 'Comunidad de Madrid' } };
const two = (number: number) => String(number).padStart(2, '0');
const toWall = (date: Date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

/** What the package `opening_hours` makes of a text; its warnings are errors. */
function readOracle(text: string) {
  const oracle = new OpeningHours(text, region);
  expect(oracle.getWarnings(), text).toEqual([]);
  return oracle
    .getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1))
    .map(([from, to, unknown, comment]) => ({
      from: toWall(from),
      to: toWall(to),
      mode: !unknown ? 'open' : /cita|appointment/.test(comment ?? '') ? 'appointment' : 'unknown',
    }));
}

const city: ClockCity = {
  timeZone: 'UTC',
  holidays: { [year]: readOracle('PH 10:00-11:00').map(({ from }) => from.slice(0, 10)) },
};

/** The half hours of the year in which the oracle and our clock say different things. */
function compare(text: string, hours: Hours): string[] {
  const intervals = readOracle(text);
  const different: string[] = [];
  let before = findDaySpans({ hours }, city, `${year - 1}-12-31`);
  for (let day = 0; day < 366; day++) {
    const date = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
    const today = findDaySpans({ hours }, city, date);
    const theirDay = intervals.filter(({ from, to }) => from < `${date}T24:00` && to > date);
    for (let halfHour = 0; halfHour < 48; halfHour++) {
      const wall = `${date}T${two(Math.floor(halfHour / 2))}:${halfHour % 2 ? '30' : '00'}`;
      const theirs = theirDay.find(({ from, to }) => from <= wall && wall < to)?.mode ?? 'closed';
      const ours = findSpan([...before, ...today], wall)?.mode ?? 'closed';
      // We know that a holiday is closed if the place never opens on that day of the week.
      const isSurer = theirs === 'unknown' && ours === 'closed';
      if (theirs !== ours && !isSurer) different.push(`${wall} ${theirs}/${ours}`);
    }
    before = today;
  }
  return different;
}

/**
 * The small hours around a holiday: with us a night belongs to the day it began on; OSM cuts the one that runs into a
 * holiday, and keeps the tail of the one that would have begun on it.
 */
function isHolidayTail(difference: string): boolean {
  const date = difference.slice(0, 10);
  return (
    difference.slice(11, 13) < '05' &&
    [date, addDays(date, -1)].some((day) => city.holidays[year]?.includes(day))
  );
}

function read(text: string): Hours {
  const result = parseOsmHours(text, '2026-03');
  if (result.type === 'problem') throw new Error(`${text}: ${result.problem}`);
  return result.hours;
}

const good = [
  'Mo-Fr 09:00-14:00; PH off',
  'Mo-Fr 09:00-14:00,16:00-18:30; Sa 10:00-13:00; PH off',
  'Mo-Fr 09:00-14:00; Tu,Th 16:00-19:00; PH off',
  'Mo-Fr 09:00-14:00, Tu,Th 16:00-19:00; PH off',
  'We 09:00-14:00, We 16:00-18:00 "con cita previa"; PH off',
  'Mo-Th 09:00-17:00 "by appointment"; PH unknown',
  'Fr-Mo 10:00-12:00; PH off',
  '09:00-14:00; PH off',
  'Mo-Fr 09:00-14:00; Jul-Aug Mo-Fr 08:00-13:00; PH off',
  'Mo-Sa 09:00-14:00; Jul-Aug Mo-Fr 08:00-13:00; Aug off; PH off',
  'Mo-Fr 09:00-20:00; Jun 15-Sep 15 Mo-Fr 08:30-14:00; PH off',
  'Mo-Fr 09:00-20:00; Jun 15-30 Mo-Fr 08:30-14:00; PH off',
  'Mo-Fr 09:00-20:00; Dec 20-Jan 10 Mo-Su 10:00-12:00; PH off',
  'Mo-Fr 09:00-20:00; PH off; Dec 24,Dec 31 off',
  'Mo-Fr 09:00-20:00; PH off; Dec 24,Dec 31 10:00-12:00',
  'Mo-Fr 09:00-20:00; PH off; 2036 Dec 25 10:00-12:00; Dec 26-Jan 02 off',
  'Mo-Fr 09:00-20:00; 2036 Jul 01-2036 Aug 31 Mo-Fr 08:00-15:00; PH off',
  'Mo-Fr 09:00-20:00; Su,PH off',
  'Mo-Su 09:00-20:00; Aug Mo-Su 10:00-12:00; Su,PH off',
  'Mo-Su,PH 09:00-20:00',
  'Fr 20:00-02:00, Sa 10:00-14:00, Sa 22:00-04:00; PH unknown',
  'Mo-Fr 20:00-24:00; PH off',
  'off; PH off',
  '24/7',
];

describe('OSM hours that are read', () => {
  test.each(good)('%s means what it means in OSM, at every half hour of a year', (text) => {
    const hours = read(text);
    expect(hoursSchema.safeParse(hours).success).toBe(true);
    expect(compare(text, hours).filter((each) => !isHolidayTail(each))).toEqual([]);
  });

  test('a text without holidays leaves them unknown, and carries the date of its source', () => {
    expect(read('Mo-Fr 09:00-14:00')).toEqual({
      asOf: '2026-03',
      weekly: weekly(workDays, '09:00-14:00'),
      holidays: 'unknown',
    });
  });
});

describe('OSM hours that are refused, with the reason', () => {
  test.each([
    ['lunes a viernes de 9 a 14', 'No se entiende «lunes a viernes de 9 a 14»'],
    ['Mo-Fr 9:00-14:00', 'No se entiende «Mo-Fr 9:00-14:00»'],
    ['Mo-Fr 09:00+', 'No se entiende «Mo-Fr 09:00+»'],
    ['Mo-Fr 09:00-14:00; ', 'No se entiende «»'],
    ['sunrise-sunset', 'No se entiende «sunrise-sunset»'],
    ['Mo[1] 09:00-14:00', 'No se entiende «Mo[1] 09:00-14:00»'],
    ['Mo-Fr 09:00-25:00', 'La hora «25:00» no existe: de 00:00 a 24:00'],
    ['Feb 30 off', 'El día «Feb 30» no existe'],
    ['2037 Feb 29 off', 'El día «2037 Feb 29» no existe'],
    ['Jul-Aug 15 off', 'mezclan años, meses y días'],
    ['Mo-Fr 09:00-14:00; SH off', 'solo se admite PH'],
    ['Mo-Fr 09:00-14:00; PH 10:00-12:00', 'horario propio de los festivos'],
    ['Mo-Fr,PH 09:00-14:00', 'horario propio de los festivos'],
    ['Mo-Fr 09:00-14:00 "sin cita previa"', 'El comentario "sin cita previa" no se puede convertir'],
    ['Mo-Fr 09:00-14:00 "with dog"', 'El comentario "with dog" no se puede convertir'],
    ['Mo-Fr 09:00-14:00 "cita', 'El comentario "cita no se puede convertir'],
    ['Mo-Fr unknown', '«unknown» solo se admite en los festivos'],
    ['Mo-Fr 09:00-14:00; PH off; Aug Mo-Fr 08:00-13:00', 'En OSM la última regla anula a las anteriores'],
    ['Su,PH off; Mo-Fr 09:00-14:00', 'En OSM la última regla anula a las anteriores'],
    ['Aug Mo-Fr 08:00-13:00; Mo-Fr 09:00-14:00', 'En OSM la última regla anula a las anteriores'],
    ['Dec 24 10:00-12:00; PH off', 'En OSM la última regla anula a las anteriores'],
    ['Mo-Fr 09:00-14:00; Jul 01-Aug 15 Mo 10:00-12:00; Aug Tu off', 'se cruzan con otras'],
    ['Fr 20:00-02:00; Sa 10:00-14:00', 'pasa de medianoche quedaría cortado'],
    ['Sa 10:00-14:00; Fr 20:00-02:00', 'pasa de medianoche quedaría cortado'],
    ['Fr 20:00-02:00; Aug Sa 10:00-14:00', 'pasa de medianoche quedaría cortado'],
    [
      'Mo 09:00-10:00, Aug Tu 09:00-10:00',
      'Tras una coma solo puede seguir otro horario de las mismas fechas',
    ],
  ])('%s', (text, problem) => {
    const result = parseOsmHours(text, '2026');
    expect(result.type === 'problem' ? result.problem : result.hours).toContain(problem);
  });
});

/** Hours without the order of their lines. */
const toPlain = ({ weekly, seasons = [], exceptions = [], holidays }: Hours) => ({
  weekly: findUsualWeek(weekly),
  seasons: seasons.map(({ from, to, weekly }) => ({ from, to, weekly: findUsualWeek(weekly) })),
  exceptions,
  holidays,
});

const appointment = { days: ['we' as const], from: '16:00', to: '18:00', appointment: true };
const summer = { from: '07-01', to: '08-31', weekly: weekly(workDays, '08:30-13:00') };
const written: [string, Hours][] = [
  ['Mo-Fr 09:00-14:00; PH off', office()],
  ['Mo-Su off; PH unknown', office({ weekly: [], holidays: 'unknown' })],
  ['24/7', office({ weekly: weekly(allDays, '00:00-24:00'), holidays: 'open' })],
  [
    'Mo-Tu,Th-Fr 09:00-14:00; We 09:00-14:00, We 16:00-18:00 "cita previa"; PH off',
    office({ weekly: [...weekly(workDays, '09:00-14:00'), appointment] }),
  ],
  [
    'Mo-Fr 09:00-14:00; Jul 01-Aug 31 Sa-Su off; Jul 01-Aug 31 Mo-Fr 08:30-13:00; Aug 01-Aug 15 Mo-Su off; PH off',
    office({ seasons: [{ from: '08-01', to: '08-15', weekly: [] }, summer] }),
  ],
  [
    'Mo-Fr 09:00-14:00; PH off; Dec 24-Jan 06 10:00-12:00; 2036 Dec 24 off',
    office({
      exceptions: [
        { date: '2036-12-24', intervals: [] },
        { date: '12-24', to: '01-06', intervals: spans('10:00-12:00') },
      ],
    }),
  ],
  [
    'Fr 20:00-02:00, Sa 10:00-14:00; Jul 01-Jul 31 Mo-Su off; Jul 01-Jul 31 Fr 22:00-04:00, Jul 01-Jul 31 Sa 10:00-12:00; PH off',
    office({
      weekly: [...weekly(['fr'], '20:00-02:00'), ...weekly(['sa'], '10:00-14:00')],
      seasons: [
        {
          from: '07-01',
          to: '07-31',
          weekly: [...weekly(['fr'], '22:00-04:00'), ...weekly(['sa'], '10:00-12:00')],
        },
      ],
    }),
  ],
];

describe('hours written for OSM', () => {
  test.each(written)('%s', (text, hours) => {
    expect(toOsmHours(hours)).toBe(text);
  });

  test.each(written)('%s can be read again, and OSM understands it without a warning', (text, hours) => {
    expect(toPlain(read(text))).toEqual(toPlain(hours));
    expect(compare(text, hours).filter((each) => !isHolidayTail(each))).toEqual([]);
  });

  test('that a place keeps its hours on holidays cannot be written, and comes back as unknown', () => {
    const text = toOsmHours(office({ holidays: 'open' }));
    expect(text).toBe('Mo-Fr 09:00-14:00');
    expect(read(text).holidays).toBe('unknown');
  });
});
