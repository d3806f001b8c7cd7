import { addDays } from '../directory/local-date.ts';
import { toMonday } from './days.ts';
import { isOver } from './is-over.ts';
import type { SessionEntry } from './session-entry.ts';

/** A course that still runs: its next session, and how many are left with it (cancelled ones do not count). */
export interface RunningCourse<Entry extends SessionEntry = SessionEntry> {
  readonly workshop: string;
  readonly next: Entry;
  readonly left: number;
}

/** What is coming, in the order in which people ask for it; weeks begin on Monday. */
export interface CalendarList<Entry extends SessionEntry = SessionEntry> {
  readonly thisWeek: readonly Entry[];
  readonly nextWeek: readonly Entry[];
  readonly later: readonly Entry[];
  /** Courses stand apart, so that their many sessions do not bury the rest. */
  readonly courses: readonly RunningCourse<Entry>[];
}

/**
 * The coming sessions by week and the courses that run. `entries` are sorted by start; `now` is an instant in
 * milliseconds, `today` the date on the city's calendar at that instant.
 */
export function toCalendarList<Entry extends SessionEntry>(
  entries: readonly Entry[],
  now: number,
  today: string,
): CalendarList<Entry> {
  const coming = entries.filter((entry) => !isOver(entry, now));
  const single = coming.filter(({ form }) => form !== 'course');
  const nextMonday = addDays(toMonday(today), 7);
  const afterNext = addDays(nextMonday, 7);
  const between = (from: string, to: string) =>
    single.filter(({ wall }) => wall.start.slice(0, 10) >= from && wall.start.slice(0, 10) < to);
  const courses = coming.filter(({ form }) => form === 'course');
  const running = [...new Set(courses.map(({ workshop }) => workshop))];
  return {
    thisWeek: between('', nextMonday),
    nextWeek: between(nextMonday, afterNext),
    later: between(afterNext, '9999'),
    courses: running.flatMap((workshop) => {
      const sessions = courses.filter((entry) => entry.workshop === workshop);
      const held = sessions.filter(({ status }) => status !== 'cancelled');
      const next = held[0] ?? sessions[0];
      return next ? [{ workshop, next, left: held.length }] : [];
    }),
  };
}

/** The next sessions that are held, single ones first come: for the home page, a place or a topic. */
export function findNext<Entry extends SessionEntry>(
  entries: readonly Entry[],
  now: number,
  count: number,
): readonly Entry[] {
  return entries.filter((entry) => entry.status !== 'cancelled' && !isOver(entry, now)).slice(0, count);
}
