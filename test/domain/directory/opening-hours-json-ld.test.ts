import { expect, test } from 'vitest';
import { toOpeningHoursSpecification } from '../../../src/domain/directory/opening-hours-json-ld.ts';
import type { Timetable } from '../../../src/domain/directory/timetable.ts';
import { madrid, office, spans, weekly, workDays } from './clock-city-madrid.ts';

const of = (timetable: Timetable, from = '2026-05-01', days = 30) =>
  toOpeningHoursSpecification(timetable, madrid, { from, days });
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const type = { '@type': 'OpeningHoursSpecification' };
const on = (validFrom: string, validThrough: string) => ({ ...type, validFrom, validThrough });

test('weekly hours without seasons have no dates, and holidays are closed from 00:00 to 00:00', () => {
  expect(of({ hours: office() })).toEqual({
    openingHoursSpecification: [{ ...type, dayOfWeek: days, opens: '09:00', closes: '14:00' }],
    specialOpeningHoursSpecification: [
      { ...on('2026-05-01', '2026-05-01'), opens: '00:00', closes: '00:00' },
      { ...on('2026-05-15', '2026-05-15'), opens: '00:00', closes: '00:00' },
    ],
  });
});

test('with a season every stretch of weekly hours has its dates', () => {
  const hours = office({
    seasons: [{ from: '07-01', to: '08-31', weekly: weekly(workDays, '08:30-24:00') }],
    holidays: 'open',
  });
  expect(of({ hours }, '2026-06-15', 100)).toEqual({
    openingHoursSpecification: [
      { ...on('2026-06-15', '2026-06-30'), dayOfWeek: days, opens: '09:00', closes: '14:00' },
      { ...on('2026-07-01', '2026-08-31'), dayOfWeek: days, opens: '08:30', closes: '23:59' },
      { ...on('2026-09-01', '2026-09-22'), dayOfWeek: days, opens: '09:00', closes: '14:00' },
    ],
  });
});

test('a closed August is said to be closed', () => {
  const hours = office({ seasons: [{ from: '08-01', to: '08-31', weekly: [] }], holidays: 'open' });
  const { openingHoursSpecification: usual } = of({ hours }, '2026-08-01', 31);
  expect(usual).toMatchObject([{ ...on('2026-08-01', '2026-08-31'), opens: '00:00', closes: '00:00' }]);
});

test('exceptions, closures and stops are special hours; a doubtful holiday is left out', () => {
  const hours = office({
    exceptions: [{ date: '05-13', intervals: spans('10:00-12:00') }],
    holidays: 'unknown',
  });
  const timetable: Timetable = {
    hours,
    closures: [{ from: '2026-05-25', to: '2026-05-27', reason: 'works' }],
    stops: [{ date: '2026-05-20', from: '17:00', to: '18:00' }],
  };
  expect(of(timetable).specialOpeningHoursSpecification).toEqual([
    { ...on('2026-05-13', '2026-05-13'), opens: '10:00', closes: '12:00' },
    { ...on('2026-05-20', '2026-05-20'), opens: '17:00', closes: '18:00' },
    { ...on('2026-05-25', '2026-05-27'), opens: '00:00', closes: '00:00' },
  ]);
});

test('without structured hours nothing is claimed', () => {
  expect(of({ prose: true })).toEqual({});
});
