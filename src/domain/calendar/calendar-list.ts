import { addDays, toMonday } from './days.ts';
import { isOver } from './is-over.ts';
import type { SessionEntry } from './session-entry.ts';

/** A course that still runs: its next session, and how many are left with it (cancelled ones do not count). */
export interface RunningCourse {
  readonly workshop: string;
  readonly next: SessionEntry;
  readonly left: number;
}

/** What is coming, in the order in which people ask for it; weeks begin on Monday. */
export interface CalendarList {
  readonly thisWeek: readonly SessionEntry[];
  readonly nextWeek: readonly SessionEntry[];
  readonly later: readonly SessionEntry[];
  /** Courses stand apart, so that their many sessions do not bury the rest. */
  readonly courses: readonly RunningCourse[];
}

/**
 * The coming sessions by week and the courses that run. `entries` are sorted by start; `now` is an instant in
 * milliseconds, `today` the date on the city's calendar at that instant.
 */
export function toCalendarList(entries: readonly SessionEntry[], now: number, today: string): CalendarList {
  const coming = entries.filter((entry) => !isOver(entry, now));
  const single = coming.filter(({ form }) => form !== 'course');
  const nextMonday = addDays(toMonday(today), 7);
  const afterNext = addDays(nextMonday, 7);
  const between = (from: string, to: string) =>
    single.filter(({ wall }) => wall.start.slice(0, 10) >= from && wall.start.slice(0, 10) < to);
  const courses = Map.groupBy(
    coming.filter(({ form }) => form === 'course'),
    ({ workshop }) => workshop,
  );
  return {
    thisWeek: between('', nextMonday),
    nextWeek: between(nextMonday, afterNext),
    later: between(afterNext, '9999'),
    courses: [...courses].flatMap(([workshop, sessions]) => {
      const held = sessions.filter(({ status }) => status !== 'cancelled');
      const next = held[0] ?? sessions[0];
      return next ? [{ workshop, next, left: held.length }] : [];
    }),
  };
}

/** The next sessions that are held, single ones first come: for the home page, a place or a topic. */
export function findNext(
  entries: readonly SessionEntry[],
  now: number,
  count: number,
): readonly SessionEntry[] {
  return entries.filter((entry) => entry.status !== 'cancelled' && !isOver(entry, now)).slice(0, count);
}
