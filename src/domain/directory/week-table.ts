import type { ClockCity } from './clock-city.ts';
import { findDayHours, type DayHours } from './day-hours.ts';
import { addDays } from './local-date.ts';
import { toLocalTime } from './local-time.ts';
import type { Timetable } from './timetable.ts';

/** A row of a resource's table of the week. */
export type WeekRow = DayHours & { readonly today: boolean };

/** The week, Monday to Sunday, in which an instant falls in the city: seven rows with the hours of those very dates. */
export function findWeekTable(timetable: Timetable, city: ClockCity, now: Date): WeekRow[] {
  const today = toLocalTime(now, city.timeZone).slice(0, 10);
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, day) => {
    const date = addDays(today, day - sinceMonday);
    return { ...findDayHours(timetable, city, date), today: date === today };
  });
}
