import type { Interval, WeekDay, WeeklyInterval } from './hours.schema.ts';

/** Days in a row with the same hours; no intervals: closed. */
export interface UsualDays {
  readonly days: readonly WeekDay[];
  readonly intervals: readonly Interval[];
}

const week: readonly WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Weekly hours as a short table without dates: "mo–fr 09:00–14:00, sa–su closed", Monday first, every day once. */
export function findUsualWeek(weekly: readonly WeeklyInterval[]): UsualDays[] {
  const rows: (UsualDays & { days: WeekDay[] })[] = [];
  for (const day of week) {
    const intervals = weekly
      .filter(({ days }) => days.includes(day))
      .map(({ from, to, appointment }) => ({ from, to, ...(appointment && { appointment }) }))
      .sort((one, other) => (one.from < other.from ? -1 : 1));
    const last = rows.at(-1);
    if (last && JSON.stringify(last.intervals) === JSON.stringify(intervals)) last.days.push(day);
    else rows.push({ days: [day], intervals });
  }
  return rows;
}
