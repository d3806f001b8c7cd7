import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { checkHours } from '../../../src/domain/directory/check-hours.ts';
import type { Hours, Interval } from '../../../src/domain/directory/hours.schema.ts';
import { parseOsmHours } from '../../../src/domain/directory/osm-hours.ts';
import { toOsmHours } from '../../../src/domain/directory/to-osm-hours.ts';
import { findUsualWeek } from '../../../src/domain/directory/usual-week.ts';
import { allDays } from './clock-city-madrid.ts';
import { createRandom } from './random.ts';

const random = createRandom(9112026);
const below = (limit: number) => Math.floor(random() * limit);
const list = <Item>(length: number, make: () => Item) => Array.from({ length }, make);
const two = (number: number) => String(number).padStart(2, '0');

function makeIntervals(): Interval[] {
  return list(below(3), () => {
    const from = below(20);
    const to = from + 1 + below(8);
    return {
      from: `${two(from)}:30`,
      to: `${two(to % 24)}:00`,
      ...(random() < 0.3 && { appointment: true }),
    };
  });
}
const makeWeekly = () =>
  list(below(3), () => ({ days: allDays.filter(() => random() < 0.6) })).flatMap(({ days }) =>
    days.length ? makeIntervals().map((interval) => ({ ...interval, days })) : [],
  );

function makeHours(): Hours {
  const ends = [...new Set(list(4, () => `${two(1 + below(12))}-${two(1 + below(28))}`))].sort();
  const [one = '01-01', two_ = '01-02', three = '01-03', four = '01-04'] = ends;
  const spans =
    random() < 0.5
      ? [
          [one, two_],
          [three, four],
        ]
      : [
          [two_, three],
          [one, four],
        ];
  const seasons = spans.map(([from = '', to = '']) => ({ from, to, weekly: makeWeekly() }));
  const day = `2036-${two(1 + below(12))}-${two(1 + below(28))}`;
  const exceptions = list(below(2), () => ({ date: day, intervals: makeIntervals() }));
  return {
    asOf: '2026',
    weekly: makeWeekly(),
    ...(random() < 0.5 && { seasons }),
    ...(exceptions.length && { exceptions }),
    holidays: random() < 0.5 ? 'closed' : 'unknown',
  };
}

const sort = (intervals: readonly Interval[]) => intervals.map((each) => JSON.stringify(each)).sort();
const toPlain = ({ weekly, seasons = [], exceptions = [], holidays }: Hours) => ({
  weekly: findUsualWeek(weekly).map(({ days, intervals }) => [days, sort(intervals)]),
  seasons: seasons
    .map(({ from, to, weekly }) =>
      JSON.stringify([from, to, findUsualWeek(weekly).map((row) => [row.days, sort(row.intervals)])]),
    )
    .sort(),
  exceptions: exceptions.map(({ date, intervals }) => [date, sort(intervals)]),
  holidays,
});

test('sound hours, whatever they are, are written so that OSM has no complaint and read back the same', () => {
  const all = list(400, makeHours).filter((hours) => !checkHours(hours).length);
  expect(all.length).toBeGreaterThan(100);
  for (const [index, hours] of all.entries()) {
    const text = toOsmHours(hours);
    const back = parseOsmHours(text, hours.asOf);
    expect(back.type === 'hours' ? toPlain(back.hours) : back.problem, text).toEqual(toPlain(hours));
    if (index % 5 === 0) expect(new OpeningHours(text, region).getWarnings(), text).toEqual([]);
  }
});

const region = { lat: 40.4, lon: -3.7, address: { country_code: 'es', state: 'Comunidad de Madrid' } };
