import { addDays } from '../directory/local-date.ts';
import { addMonths, toMonday } from './days.ts';
import type { SessionEntry } from './session-entry.ts';
import { isDay } from './wall.ts';

/** A day of a month's table. */
export interface MonthDay<Entry extends SessionEntry = SessionEntry> {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Not a day of the weeks' ends that belong to the months beside. */
  readonly inMonth: boolean;
  /** Sessions on that day, cancelled ones too. */
  readonly sessions: readonly Entry[];
  /** Sessions that were to be on that day and were moved to another. */
  readonly gone: readonly Entry[];
}

/** A month as a table: weeks of seven days from Monday. `month` is YYYY-MM, `entries` are sorted by start. */
export function toMonth<Entry extends SessionEntry>(
  month: string,
  entries: readonly Entry[],
): readonly (readonly MonthDay<Entry>[])[] {
  const first = toMonday(`${month}-01`);
  const after = `${addMonths(month, 1)}-01`;
  const weeks: MonthDay<Entry>[][] = [];
  for (let monday = first; monday < after; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => toDay(addDays(monday, day), month, entries)));
  }
  return weeks;
}

function toDay<Entry extends SessionEntry>(
  date: string,
  month: string,
  entries: readonly Entry[],
): MonthDay<Entry> {
  return {
    date,
    inMonth: date.startsWith(month),
    sessions: entries.filter(({ wall }) => isOn(wall, date)),
    gone: entries.filter(
      ({ was, wall }) => was !== undefined && was.start.startsWith(date) && !wall.start.startsWith(date),
    ),
  };
}

/** A session stands on the day it starts; one without hours on all its days. */
function isOn({ start, end }: SessionEntry['wall'], date: string): boolean {
  return isDay(start) ? start <= date && date <= end : start.startsWith(date);
}

/** Months with sessions, in order; those before the month of `today` (city's date) are the archive. */
export function listMonths(
  entries: readonly SessionEntry[],
  today: string,
): readonly { readonly month: string; readonly count: number; readonly past: boolean }[] {
  const counts = new Map<string, number>();
  for (const { wall } of entries) {
    const month = wall.start.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .map(([month, count]) => ({ month, count, past: month < today.slice(0, 7) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
