import { describe, expect, test } from 'vitest';
import { findNext, toCalendarList } from '../../../src/domain/calendar/calendar-list.ts';
import { isOver } from '../../../src/domain/calendar/is-over.ts';
import { listMonths, toMonth } from '../../../src/domain/calendar/month.ts';
import { toEntries } from './example-entries.ts';
import { toSingle, toWorkshop } from './example-workshop.ts';

// A Wednesday.
const today = '2026-10-14';
const at = (time: string) => Date.parse(`${today}T${time}:00+02:00`);
const days = (entries: readonly { readonly wall: { readonly start: string } }[]) =>
  entries.map(({ wall }) => wall.start.slice(5, 10));

describe('the list', () => {
  const entries = toEntries(toWorkshop({ cancelled: [{ start: '2026-10-19T10:00' }] }));

  test('shows this week from now, next week and later; weeks begin on Monday', () => {
    const list = toCalendarList(entries, at('09:00'), today);
    expect(days(list.thisWeek)).toEqual(['10-14']);
    expect(days(list.nextWeek)).toEqual(['10-19', '10-21']);
    expect(days(list.later).slice(0, 2)).toEqual(['10-26', '10-28']);
    expect(list.courses).toEqual([]);
  });

  test('keeps a session until it ends, not until it begins', () => {
    expect(toCalendarList(entries, at('11:59'), today).thisWeek).toHaveLength(1);
    expect(toCalendarList(entries, at('12:00'), today).thisWeek).toHaveLength(0);
  });

  test('shows on Sunday the Monday after as next week', () => {
    const sunday = toCalendarList(entries, Date.parse('2026-10-18T10:00Z'), '2026-10-18');
    expect(days(sunday.thisWeek)).toEqual([]);
    expect(days(sunday.nextWeek)).toEqual(['10-19', '10-21']);
  });

  test('sets courses apart, once each, with their next session and how many are left', () => {
    const course = toEntries(
      toWorkshop({ cancelled: [{ start: '2026-10-14T10:00' }] }, { id: 'curso', form: 'course' }),
    );
    const list = toCalendarList(course, at('09:00'), today);
    expect([...list.thisWeek, ...list.nextWeek, ...list.later]).toEqual([]);
    expect(list.courses.map(({ workshop, next, left }) => [workshop, next.wall.start, left])).toEqual([
      ['curso', '2026-10-19T10:00', 14],
    ]);
  });

  test('finds the next sessions that are held', () => {
    expect(days(findNext(entries, at('12:00'), 2))).toEqual(['10-21', '10-26']);
  });
});

test('a session of unknown end is over an hour after it begins', () => {
  const session = { start: '2026-10-14T10:00+02:00', end: '2026-10-14T10:00+02:00' };
  expect(isOver(session, at('10:59'))).toBe(false);
  expect(isOver(session, at('11:00'))).toBe(true);
});

describe('the month', () => {
  const moved = [{ from: '2026-10-14T10:00', start: '2026-10-15T17:00' }];
  const month = toMonth('2026-10', toEntries(toWorkshop({ moved })));

  test('is weeks of seven days from Monday, with the ends of the months beside', () => {
    expect(month).toHaveLength(5);
    expect(month.every((week) => week.length === 7)).toBe(true);
    expect(month[0]?.[0]).toMatchObject({ date: '2026-09-28', inMonth: false });
    expect(month[0]?.[3]).toMatchObject({ date: '2026-10-01', inMonth: true });
    expect(month.at(-1)?.[6]).toMatchObject({ date: '2026-11-01', inMonth: false });
    expect(toMonth('2027-02', [])).toHaveLength(4);
  });

  test('has sessions on their days, a moved one on its new day and as gone on the old', () => {
    const day = (date: string) => month.flat().find((each) => each.date === date);
    expect(day('2026-10-05')?.sessions).toHaveLength(1);
    expect(day('2026-10-06')?.sessions).toHaveLength(0);
    expect(day('2026-10-15')?.sessions.map(({ status }) => status)).toEqual(['moved']);
    expect(day('2026-10-14')).toMatchObject({ sessions: [], gone: [{ status: 'moved' }] });
  });

  test('has a session that was moved within its day once', () => {
    const later = [{ from: '2026-10-14T10:00', start: '2026-10-14T17:00' }];
    const within = toMonth('2026-10', toEntries(toWorkshop({ moved: later }))).flat();
    expect(within.find(({ date }) => date === '2026-10-14')).toMatchObject({
      sessions: [{ status: 'moved' }],
      gone: [],
    });
  });

  test('has a session without hours on all its days', () => {
    const fair = toMonth('2026-10', toEntries(toSingle({ start: '2026-10-30', end: '2026-11-01' })));
    expect(
      days(fair.flat().flatMap(({ date, sessions }) => sessions.map(() => ({ wall: { start: date } })))),
    ).toEqual(['10-30', '10-31', '11-01']);
  });

  test('months with sessions are listed, and the past ones are the archive', () => {
    expect(listMonths(toEntries(toWorkshop()), today)).toEqual([
      { month: '2026-09', count: 6, past: true },
      { month: '2026-10', count: 8, past: false },
      { month: '2026-11', count: 9, past: false },
      { month: '2026-12', count: 1, past: false },
    ]);
  });
});
