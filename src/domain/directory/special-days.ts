import type { ClockCity } from './clock-city.ts';
import { findDayHours, type DayHours } from './day-hours.ts';
import { addDays } from './local-date.ts';
import type { Timetable } from './timetable.ts';

/** Days in a row that have the same special hours, for the same reason; `day` is the first of them. */
export interface SpecialDays {
  readonly from: string;
  readonly to: string;
  readonly day: DayHours;
}

const specialSources: readonly string[] = ['exception', 'closure', 'stop', 'holiday', 'gone'];

/**
 * The days from a local date on, so many days far, whose hours are not the weekly ones: exceptions, closures, stops,
 * official holidays. A holiday on a day on which the place never opens is left out.
 */
export function findSpecialDays(
  timetable: Timetable,
  city: ClockCity,
  { from, days }: { readonly from: string; readonly days: number },
): SpecialDays[] {
  const rows: SpecialDays[] = [];
  for (let ahead = 0; ahead < days; ahead++) {
    const date = addDays(from, ahead);
    const day = findDayHours(timetable, city, date);
    if (!specialSources.includes(day.source) || isAnyway(timetable, city, day)) continue;

    const last = rows.at(-1);
    if (last && addDays(last.to, 1) === date && isSame(last.day, day))
      rows[rows.length - 1] = { ...last, to: date };
    else rows.push({ from: date, to: date, day });
  }
  return rows;
}

function isAnyway({ hours }: Timetable, { timeZone }: ClockCity, { date, source }: DayHours): boolean {
  if (source !== 'holiday' || !hours) return false;
  const withoutHoliday = { timeZone, holidays: { [date.slice(0, 4)]: [] } };
  return !findDayHours({ hours }, withoutHoliday, date).intervals.length;
}

function isSame(one: DayHours, other: DayHours): boolean {
  const key = ({ source, intervals, unknown, closure }: DayHours) =>
    JSON.stringify([source, intervals, unknown, closure]);
  return key(one) === key(other);
}
