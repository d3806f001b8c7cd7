import { addDays, addMonths, toMonday } from './days.ts';
import type { SessionEntry } from './session-entry.ts';
import { isDay } from './wall.ts';

/** A day of a month's table. */
export interface MonthDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Not a day of the weeks' ends that belong to the months beside. */
  readonly inMonth: boolean;
  /** Sessions on that day, cancelled ones too. */
  readonly sessions: readonly SessionEntry[];
  /** Sessions that were to be on that day and were moved to another. */
  readonly gone: readonly SessionEntry[];
}

/** A month as a table: weeks of seven days from Monday. `month` is YYYY-MM, `entries` are sorted by start. */
export function toMonth(month: string, entries: readonly SessionEntry[]): readonly (readonly MonthDay[])[] {
  const first = toMonday(`${month}-01`);
  const after = `${addMonths(month, 1)}-01`;
  const weeks: MonthDay[][] = [];
  for (let monday = first; monday < after; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => toDay(addDays(monday, day), month, entries)));
  }
  return weeks;
}

function toDay(date: string, month: string, entries: readonly SessionEntry[]): MonthDay {
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
  const groups = Map.groupBy(entries, ({ wall }) => wall.start.slice(0, 7));
  return [...groups]
    .map(([month, { length }]) => ({ month, count: length, past: month < today.slice(0, 7) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
