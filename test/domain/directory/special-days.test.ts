import { expect, test } from 'vitest';
import { findSpecialDays } from '../../../src/domain/directory/special-days.ts';
import type { Timetable } from '../../../src/domain/directory/timetable.ts';
import { madrid, office, spans } from './clock-city-madrid.ts';

function tell(timetable: Timetable, from: string, days: number): string[] {
  return findSpecialDays(timetable, madrid, { from, days }).map(({ from, to, day }) => {
    const hours = day.intervals.map((each) => `${each.from}-${each.to}`).join(' ') || 'closed';
    return [`${from}…${to}`, day.source, hours, day.unknown].filter(Boolean).join(' ');
  });
}

test('the coming holidays on which a place would have opened are told, others not', () => {
  expect(tell({ hours: office() }, '2026-10-01', 90)).toEqual([
    '2026-10-12…2026-10-12 holiday closed',
    '2026-11-02…2026-11-02 holiday closed',
    '2026-11-09…2026-11-09 holiday closed',
    '2026-12-07…2026-12-08 holiday closed',
    '2026-12-25…2026-12-25 holiday closed',
  ]);
  expect(tell({ hours: office() }, '2026-08-01', 31)).toEqual([]);
});

test('the last day asked for is told, the day after not', () => {
  expect(tell({ hours: office() }, '2026-05-14', 2)).toEqual(['2026-05-15…2026-05-15 holiday closed']);
  expect(tell({ hours: office() }, '2026-05-14', 1)).toEqual([]);
});

test('days in a row with the same special hours are one line', () => {
  const hours = office({ exceptions: [{ date: '12-24', to: '01-06', intervals: spans('10:00-12:00') }] });
  const closures = [{ from: '2027-01-04', reason: 'works' as const }];
  expect(tell({ hours, closures }, '2026-12-20', 30)).toEqual([
    '2026-12-24…2027-01-03 exception 10:00-12:00',
    '2027-01-04…2027-01-18 closure closed',
  ]);
});

test('days that may be holidays of a year not published are told with the usual hours and the doubt', () => {
  expect(tell({ hours: office() }, '2026-12-28', 9)).toEqual([
    '2027-01-01…2027-01-01 holiday 09:00-14:00 holidays-not-published',
  ]);
});

test('a place open on holidays has no special days', () => {
  expect(tell({ hours: office({ holidays: 'open' }) }, '2026-12-01', 60)).toEqual([]);
});
