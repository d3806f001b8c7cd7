import { describe, expect, test } from 'vitest';
import { findWeekTable } from '../../../src/domain/directory/week-table.ts';
import type { Timetable } from '../../../src/domain/directory/timetable.ts';
import { madrid, office, spans, weekly, workDays } from './clock-city-madrid.ts';

/** A row in one line: date, today, what decided, hours. */
function tell(timetable: Timetable, now: string): string[] {
  return findWeekTable(timetable, madrid, new Date(now)).map((row) => {
    const hours = row.intervals.map(({ from, to }) => `${from}-${to}`).join(' ') || 'closed';
    const flags = [row.today && 'today', row.holiday !== 'no' && `holiday ${row.holiday}`, row.unknown];
    return [row.weekDay, row.date, row.source, hours, ...flags].filter(Boolean).join(' ');
  });
}

describe('the table of the week', () => {
  test('has the seven days from Monday to Sunday, with today, the holiday and the exception of that week', () => {
    const hours = office({ exceptions: [{ date: '05-13', intervals: spans('10:00-12:00') }] });
    expect(tell({ hours }, '2026-05-14T10:00:00+02:00')).toEqual([
      'mo 2026-05-11 weekly 09:00-14:00',
      'tu 2026-05-12 weekly 09:00-14:00',
      'we 2026-05-13 exception 10:00-12:00',
      'th 2026-05-14 weekly 09:00-14:00 today',
      'fr 2026-05-15 holiday closed holiday yes',
      'sa 2026-05-16 weekly closed',
      'su 2026-05-17 weekly closed',
    ]);
  });

  test('is the week of the city, not of the machine: late on Sunday in Madrid is still that week', () => {
    expect(tell({ hours: office() }, '2026-05-17T21:59:59Z')[6]).toBe('su 2026-05-17 weekly closed today');
    expect(tell({ hours: office() }, '2026-05-17T22:00:00Z')[0]).toBe(
      'mo 2026-05-18 weekly 09:00-14:00 today',
    );
  });

  test('over New Year marks the days that may be holidays of a year not published', () => {
    expect(tell({ hours: office() }, '2026-12-31T12:00:00+01:00').slice(3, 5)).toEqual([
      'th 2026-12-31 weekly 09:00-14:00 today',
      'fr 2027-01-01 holiday 09:00-14:00 holiday perhaps holidays-not-published',
    ]);
  });

  test('shows the season, the closure and the stop of each day', () => {
    const timetable: Timetable = {
      hours: office({ seasons: [{ from: '08-01', to: '08-31', weekly: weekly(workDays, '08:00-13:00') }] }),
      closures: [{ from: '2026-08-13', to: '2026-08-14', reason: 'works' }],
      stops: [{ date: '2026-08-12', from: '17:00', to: '18:00' }],
      closed: { on: '2026-08-16' },
    };
    expect(tell(timetable, '2026-08-11T12:00:00+02:00')).toEqual([
      'mo 2026-08-10 season 08:00-13:00',
      'tu 2026-08-11 season 08:00-13:00 today',
      'we 2026-08-12 stop 17:00-18:00',
      'th 2026-08-13 closure closed',
      'fr 2026-08-14 closure closed',
      'sa 2026-08-15 holiday closed holiday yes',
      'su 2026-08-16 gone closed',
    ]);
  });

  test('without hours says that there are none', () => {
    expect(tell({ prose: true }, '2026-08-11T12:00:00+02:00')[1]).toBe('tu 2026-08-11 none closed today');
  });
});
