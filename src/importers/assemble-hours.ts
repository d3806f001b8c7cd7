import type { Hours, Interval, WeekDay } from '../domain/directory/hours.schema.ts';
import {
  cutClosedSpans,
  hasOverlap,
  joinSpans,
  type Season,
  toSeasonWeekly,
  toWeekly,
} from './hours-seasons.ts';
import type { Statement } from './prose-statements.ts';

/** Days of the year that are the same every year. Any other date in prose is of one year only, which it does not name. */
const fixedDates = new Set(
  '01-01 01-05 01-06 05-01 05-02 05-15 08-15 10-12 11-01 11-09 12-06 12-08 12-24 12-25 12-31'.split(' '),
);

/** What holds for the whole of a text. */
export interface Heading {
  /** Days that it declares before it gives the hours. */
  readonly declared: readonly WeekDay[];
  /** It speaks of working days: closed on public holidays. */
  readonly isWorkingOnly: boolean;
  /** It gives mornings and afternoons apart, so each day may stand twice. */
  readonly isByHalves: boolean;
}

/** Whether an interval begins before the one before it ends. */
export const isOverlapping = (intervals: readonly Interval[]): boolean =>
  intervals.some(({ from }, i) => i > 0 && from < (intervals[i - 1]?.to ?? ''));

/** One timetable of all the statements, or nothing if they do not make exactly one. */
export function assembleHours(
  statements: readonly Statement[],
  { declared, isWorkingOnly, isByHalves }: Heading,
): Omit<Hours, 'asOf'> | undefined {
  const table = new Map<WeekDay, readonly Interval[]>();
  const closedDays = new Set<WeekDay>();
  const seasons: Season[] = [];
  const exceptions: NonNullable<Hours['exceptions']> = [];
  let holidays: Hours['holidays'] = isWorkingOnly ? 'closed' : 'unknown';
  let isAfterSeason = false;
  for (const { subject, intervals } of statements) {
    const { days, spans, dates } = subject;
    const isClosed = intervals.length === 0;
    if (dates.some((date) => !fixedDates.has(date))) return undefined;
    if (isClosed) {
      // "Septiembre: sábados cerrado" closes a day of a season only; a list closes each of its items.
      if (subject.isScoped) return undefined;
      for (const day of days) closedDays.add(day);
      for (const span of joinSpans(spans)) seasons.push({ ...span, weekly: [] });
      for (const date of dates) exceptions.push({ date, intervals: [] });
      if (subject.holidays) {
        if (holidays === 'open') return undefined;
        holidays = 'closed';
      }
      continue;
    }
    if (dates.length > 0) {
      if (days.length > 0 || spans.length > 0 || subject.holidays) return undefined;
      for (const date of dates) exceptions.push({ date, intervals: [...intervals] });
      continue;
    }
    if (subject.holidays) {
      // Holidays with hours of their own have no place in the schema; like every other day, they are simply open.
      if (new Set(days).size !== 7 || spans.length > 0 || holidays !== 'unknown') return undefined;
      holidays = 'open';
    }
    if (spans.length > 0) {
      const weekly = toSeasonWeekly(table, days, intervals);
      if (!weekly) return undefined;
      for (const span of joinSpans(spans)) seasons.push({ ...span, weekly });
      isAfterSeason = true;
      continue;
    }
    const stated = days.length > 0 ? days : table.size === 0 ? declared : [];
    // Hours for more days after those of a season may belong to the season or to the year.
    if (stated.length === 0 || isAfterSeason) return undefined;
    for (const day of stated) {
      const before = table.get(day) ?? [];
      if (before.length > 0 && !isByHalves) return undefined;
      if (isOverlapping([...before, ...intervals])) return undefined;
      table.set(day, [...before, ...intervals]);
    }
  }
  const whole = cutClosedSpans(seasons);
  // "24 y 31 de diciembre, abierto de 9 a 14" does not say what happens when they fall on a day that is closed anyway.
  const isDoubtful = table.size < 7 && exceptions.some(({ intervals }) => intervals.length > 0);
  const isContradicted = isDoubtful || [...closedDays].some((day) => table.has(day));
  const isUndeclared = declared.length > 0 && declared.some((day) => !table.has(day));
  const dates = exceptions.map(({ date }) => date);
  if (
    table.size === 0 ||
    isContradicted ||
    isUndeclared ||
    hasOverlap(whole) ||
    new Set(dates).size < dates.length
  )
    return undefined;
  if (holidays === 'open' && seasons.some(({ weekly }) => weekly.length > 0)) return undefined;
  return {
    weekly: toWeekly(table),
    ...(whole.length > 0 && { seasons: whole }),
    ...(exceptions.length > 0 && { exceptions }),
    holidays,
  };
}
