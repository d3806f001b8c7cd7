import { describe, expect, test } from 'vitest';
import { isOpen, isOpenAt } from '../../../src/domain/directory/is-open.ts';
import { opensOnSunday } from '../../../src/domain/directory/opens-on-sunday.ts';
import { allDays, madrid, office, weekly, workDays } from './clock-city-madrid.ts';

describe('the filter "open by timetable"', () => {
  test('keeps what is open now, by appointment too, and nothing that is closed or not known', () => {
    const [first] = weekly(workDays, '09:00-14:00');
    const byAppointment = office({ weekly: first ? [{ ...first, appointment: true }] : [] });
    const now = new Date('2026-05-14T10:00:00+02:00');
    expect(isOpen({ hours: office() }, madrid, now)).toBe(true);
    expect(isOpen({ hours: byAppointment }, madrid, now)).toBe(true);
    expect(isOpen({ hours: office({ weekly: [] }) }, madrid, now)).toBe(false);
    expect(isOpen({ prose: true }, madrid, now)).toBe(false);
    const sanIsidro = new Date('2026-05-15T10:00:00+02:00');
    expect(isOpen({ hours: office({ holidays: 'unknown' }) }, madrid, sanIsidro)).toBe(false);
  });

  test('sees the tail of last night', () => {
    const hours = office({ weekly: weekly(['th'], '22:00-02:00') });
    expect(isOpenAt({ hours }, madrid, '2026-05-15T01:59')).toBe(true);
    expect(isOpenAt({ hours }, madrid, '2026-05-15T02:00')).toBe(false);
  });
});

describe('the filter "open on Sunday"', () => {
  const hours = office({
    weekly: weekly(allDays, '09:00-21:00'),
    seasons: [{ from: '07-01', to: '08-31', weekly: weekly(workDays, '09:00-14:00') }],
  });

  test('asks the usual week, or that of the season in which a day falls', () => {
    expect(opensOnSunday(hours)).toBe(true);
    expect(opensOnSunday(hours, '2026-06-30')).toBe(true);
    expect(opensOnSunday(hours, '2026-07-01')).toBe(false);
    expect(opensOnSunday(office())).toBe(false);
  });

  test('does not keep a place without hours', () => {
    expect(opensOnSunday(undefined)).toBe(false);
  });
});
