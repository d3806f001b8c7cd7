import { expect, test } from 'vitest';
import { findUsualWeek } from '../../../src/domain/directory/usual-week.ts';
import { allDays, spans, weekly, workDays } from './clock-city-madrid.ts';

test('days in a row with the same hours are one line, and closed days are told', () => {
  expect(findUsualWeek(weekly(workDays, '09:00-14:00'))).toEqual([
    { days: workDays, intervals: spans('09:00-14:00') },
    { days: ['sa', 'su'], intervals: [] },
  ]);
});

test('a different Wednesday splits the line, and spans stand in the order of the clock', () => {
  const hours = [...weekly(['we'], '16:00-18:00'), ...weekly(workDays, '09:00-14:00')];
  expect(findUsualWeek(hours)).toEqual([
    { days: ['mo', 'tu'], intervals: spans('09:00-14:00') },
    { days: ['we'], intervals: spans('09:00-14:00', '16:00-18:00') },
    { days: ['th', 'fr'], intervals: spans('09:00-14:00') },
    { days: ['sa', 'su'], intervals: [] },
  ]);
});

test('the same hours by appointment are another line', () => {
  const [first] = weekly(['mo'], '09:00-14:00');
  const hours = [{ ...first, appointment: true }, ...weekly(['tu'], '09:00-14:00')].flatMap((each) =>
    each.days && each.from && each.to ? [{ ...each, days: each.days, from: each.from, to: each.to }] : [],
  );
  expect(findUsualWeek(hours).map(({ days }) => days.join())).toEqual(['mo', 'tu', 'we,th,fr,sa,su']);
});

test('a week without hours is one closed line', () => {
  expect(findUsualWeek([])).toEqual([{ days: allDays, intervals: [] }]);
});
