import { describe, expect, test } from 'vitest';
import { addDays, isWithin, toWeekDay } from '../../../src/domain/directory/local-date.ts';
import { toLocalTime, toRealLocalTime } from '../../../src/domain/directory/local-time.ts';

const at = (instant: string, zone = 'Europe/Madrid') => toLocalTime(new Date(instant), zone);

describe('the clock on the wall', () => {
  test('is that of the zone, to the minute', () => {
    expect(at('2026-06-10T22:30:59.999Z')).toBe('2026-06-11T00:30');
    expect(at('2026-12-31T23:00:00Z')).toBe('2027-01-01T00:00');
    expect(at('2026-06-10T22:30:00Z', 'Atlantic/Canary')).toBe('2026-06-10T23:30');
    expect(at('2026-06-10T22:30:00Z', 'America/Bogota')).toBe('2026-06-10T17:30');
  });

  test('jumps over an hour in spring', () => {
    expect([at('2026-03-29T00:59:00Z'), at('2026-03-29T01:00:00Z')]).toEqual([
      '2026-03-29T01:59',
      '2026-03-29T03:00',
    ]);
  });

  test('never runs back in autumn: the second time an hour comes it stands at its last minute', () => {
    const instants = ['T00:00:00Z', 'T00:59:00Z', 'T01:00:00Z', 'T01:30:00Z', 'T02:00:00Z'];
    expect(instants.map((time) => at(`2026-10-25${time}`).slice(11))).toEqual([
      '02:00',
      '02:59',
      '02:59',
      '02:59',
      '03:00',
    ]);
  });

  test('a time that spring leaves out is the end of the hour left out; any other time stays', () => {
    const real = (time: string, zone = 'Europe/Madrid') => toRealLocalTime(time, zone);
    expect(real('2026-03-29T02:00')).toBe('2026-03-29T03:00');
    expect(real('2026-03-29T02:59')).toBe('2026-03-29T03:00');
    for (const time of ['2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T02:30', '2026-03-29T14:00']) {
      expect(real(time)).toBe(time);
    }
    expect(real('2026-03-29T02:30', 'UTC')).toBe('2026-03-29T02:30');
    expect(real('2026-03-29T01:30', 'Atlantic/Canary')).toBe('2026-03-29T02:00');
  });
});

describe('local dates', () => {
  test('days are added over months, years and changes of the hour', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  test('15 May 2026 is a Friday', () => {
    expect(toWeekDay('2026-05-15')).toBe('fr');
    expect(toWeekDay('2026-05-17')).toBe('su');
  });

  test('days of every year may pass over New Year, full dates may not', () => {
    expect(isWithin('2026-12-31', '12-20', '01-10')).toBe(true);
    expect(isWithin('2026-01-10', '12-20', '01-10')).toBe(true);
    expect(isWithin('2026-06-01', '12-20', '01-10')).toBe(false);
    expect(isWithin('2026-06-01', '06-01')).toBe(true);
    expect(isWithin('2026-07-01', '2026-12-20', '2026-01-10')).toBe(false);
    expect(isWithin('2027-07-01', '2026-12-20', '2026-01-10')).toBe(false);
    expect(isWithin('2027-01-05', '2026-12-20', '2027-01-10')).toBe(true);
    expect(isWithin('2026-12-31', '2026-12-20', '01-10')).toBe(false);
    expect(isWithin('2026-12-31', '12-20', '2027-01-10')).toBe(false);
  });
});
