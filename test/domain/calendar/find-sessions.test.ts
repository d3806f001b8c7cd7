import { describe, expect, test } from 'vitest';
import { findSessions } from '../../../src/domain/calendar/find-sessions.ts';
import type { Schedule } from '../../../src/domain/calendar/workshop.schema.ts';
import { city, toSingle, toWorkshop, without } from './example-workshop.ts';

const starts = (schedule: Partial<Schedule>, facts = {}) =>
  findSessions(toWorkshop(schedule, facts), city).map(({ start }) => start);

describe('the sessions of a series', () => {
  test('stay at the same hour on the wall when the clocks change in autumn', () => {
    expect(
      starts({ start: '2026-10-19T10:00', end: '2026-10-19T12:00', rule: 'FREQ=WEEKLY;COUNT=2' }),
    ).toEqual(['2026-10-19T10:00+02:00', '2026-10-26T10:00+01:00']);
  });

  test('stay at the same hour on the wall when the clocks change in spring', () => {
    expect(starts({ start: '2027-03-22T10:00', rule: 'FREQ=WEEKLY;COUNT=2' })).toEqual([
      '2027-03-22T10:00+01:00',
      '2027-03-29T10:00+02:00',
    ]);
  });

  test('end when the wall says so, even over the night of a change', () => {
    const night = { start: '2026-10-24T23:00', end: '2026-10-25T05:00', rule: 'FREQ=DAILY;COUNT=1' };
    expect(findSessions(toWorkshop(night), city)[0]).toMatchObject({
      start: '2026-10-24T23:00+02:00',
      end: '2026-10-25T05:00+01:00',
    });
  });

  test('fall on 29 February only in the years that have one', () => {
    expect(starts({ start: '2024-02-29T10:00', rule: 'FREQ=YEARLY;COUNT=3' })).toEqual([
      '2024-02-29T10:00+01:00',
      '2028-02-29T10:00+01:00',
      '2032-02-29T10:00+01:00',
    ]);
  });

  test.each([
    ['2026-09-28', ['2026-09-14', '2026-09-21', '2026-09-28']],
    ['20260928', ['2026-09-14', '2026-09-21', '2026-09-28']],
    ['2026-09-28T10:00', ['2026-09-14', '2026-09-21', '2026-09-28']],
    ['2026-09-28T09:59', ['2026-09-14', '2026-09-21']],
    ['2026-09-27', ['2026-09-14', '2026-09-21']],
  ])('hold the last day when the rule ends on it: until %s', (until, days) => {
    const found = starts({ rule: `FREQ=WEEKLY;UNTIL=${until}` });
    expect(found.map((start) => start.slice(0, 10))).toEqual(days);
  });

  test('may be on several days of the week, and on the last Sunday of the month', () => {
    expect(starts({ rule: 'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3' }).map((start) => start.slice(0, 10))).toEqual([
      '2026-09-14',
      '2026-09-16',
      '2026-09-21',
    ]);
    expect(
      starts({ start: '2026-09-27T10:00', end: '2026-09-27T12:00', rule: 'FREQ=MONTHLY;BYDAY=-1SU;COUNT=3' }),
    ).toEqual(['2026-09-27T10:00+02:00', '2026-10-25T10:00+01:00', '2026-11-29T10:00+01:00']);
  });

  test('lose the excepted one, also on the day of the change', () => {
    const schedule = { start: '2026-10-18T10:00', end: '2026-10-18T12:00', rule: 'FREQ=WEEKLY;COUNT=3' };
    expect(starts({ ...schedule, except: ['2026-10-25T10:00'] })).toEqual([
      '2026-10-18T10:00+02:00',
      '2026-11-01T10:00+01:00',
    ]);
  });

  test('gain the extra ones, each once, in order', () => {
    const extra = ['2026-09-17T18:00', '2026-09-14T10:00'];
    expect(starts({ rule: 'FREQ=WEEKLY;COUNT=2', extra })).toEqual([
      '2026-09-14T10:00+02:00',
      '2026-09-17T18:00+02:00',
      '2026-09-21T10:00+02:00',
    ]);
  });

  test('can be asked for between two days, both included', () => {
    const some = findSessions(toWorkshop(), { ...city, from: '2026-09-16', to: '2026-09-21' });
    expect(some.map(({ wall }) => wall.start)).toEqual(['2026-09-16T10:00', '2026-09-21T10:00']);
  });
});

describe('holidays', () => {
  test('take sessions away only where the workshop says so', () => {
    expect(starts({ holidays: 'skip' })).not.toContain('2026-10-12T10:00+02:00');
    expect(starts({ holidays: 'keep' })).toContain('2026-10-12T10:00+02:00');
    expect(starts({})).toContain('2026-10-12T10:00+02:00');
  });

  test('do not take away a session that is named by itself', () => {
    expect(starts({ holidays: 'skip', extra: ['2026-12-25T10:00'] })).toContain('2026-12-25T10:00+01:00');
    expect(findSessions(toSingle({ start: '2026-12-25T10:00', holidays: 'skip' }), city)).toHaveLength(1);
  });

  test('of a year that is not published take nothing away, and the session says that it may be one', () => {
    const schedule = { start: '2027-12-20T10:00', rule: 'FREQ=DAILY;COUNT=7', holidays: 'skip' as const };
    const found = findSessions(toWorkshop(schedule), city);
    expect(found).toHaveLength(7);
    expect(found.filter(({ perhapsHoliday }) => perhapsHoliday).map(({ wall }) => wall.start)).toEqual([
      '2027-12-25T10:00',
    ]);
  });
});

describe('changes', () => {
  test('a moved session keeps its length, its name in the series and the time it had', () => {
    const moved = [{ from: '2026-10-14T10:00', start: '2026-10-15T17:00', reason: 'room' as const }];
    const session = findSessions(toWorkshop({ moved }), city).find(({ status }) => status === 'moved');
    expect(session).toEqual({
      workshop: 'haz-tu-cv',
      start: '2026-10-15T17:00+02:00',
      end: '2026-10-15T19:00+02:00',
      wall: { start: '2026-10-15T17:00', end: '2026-10-15T19:00' },
      recurrence: '2026-10-14T10:00',
      status: 'moved',
      was: { start: '2026-10-14T10:00', end: '2026-10-14T12:00' },
      reason: 'room',
    });
  });

  test('a session moved before others stands where it is now', () => {
    const moved = [{ from: '2026-09-21T10:00', start: '2026-09-15T10:00' }];
    expect(starts({ moved }).slice(0, 3)).toEqual([
      '2026-09-14T10:00+02:00',
      '2026-09-15T10:00+02:00',
      '2026-09-16T10:00+02:00',
    ]);
  });

  test('a cancelled session stays, with its reason', () => {
    const cancelled = [{ start: '2026-10-21T10:00', reason: 'illness' as const }];
    const found = findSessions(toWorkshop({ cancelled }), city).filter(
      ({ status }) => status === 'cancelled',
    );
    expect(found.map(({ wall, reason }) => [wall.start, reason])).toEqual([['2026-10-21T10:00', 'illness']]);
  });

  test('a workshop that is cancelled from a day on keeps what took place before', () => {
    const facts = { cancelled: { on: '2026-11-23', reason: 'staff' as const } };
    const found = findSessions(toWorkshop({}, facts), city);
    expect(found.filter(({ status }) => status === 'cancelled').map(({ wall }) => wall.start)).toEqual([
      '2026-11-23T10:00',
      '2026-11-25T10:00',
      '2026-11-30T10:00',
      '2026-12-02T10:00',
    ]);
    expect(found.at(-1)?.reason).toBe('staff');
  });
});

describe('a session without an hour', () => {
  test('lasts until the next day begins', () => {
    const [session] = findSessions(toSingle({ start: '2026-10-24', end: '2026-10-25' }), city);
    expect(session).toMatchObject({
      start: '2026-10-24T00:00+02:00',
      end: '2026-10-26T00:00+01:00',
      wall: { start: '2026-10-24', end: '2026-10-25' },
    });
  });

  test('repeats like any other', () => {
    const schedule = { start: '2026-10-24', end: '2026-10-24', rule: 'FREQ=WEEKLY;UNTIL=2026-10-31' };
    expect(starts(schedule)).toEqual(['2026-10-24T00:00+02:00', '2026-10-31T00:00+01:00']);
  });
});

test('an end that nobody knows is the start', () => {
  const schedule = without(toSingle().schedule, 'end');
  const [session] = findSessions({ ...toSingle(), schedule }, city);
  expect(session?.end).toBe(session?.start);
});
