import type { ClockCity } from './clock-city.ts';
import { addDays, toWeekDay } from './local-date.ts';

/** Whether a day is an official holiday; `perhaps` only in a year whose holidays have not been published. */
export type Holiday = 'yes' | 'no' | 'perhaps';

/**
 * Whether a local date is an official holiday. Holidays are data, never computed; in a year without data a day is
 * `perhaps` one if
 * - its month and day were a holiday in any published year;
 * - it is a Monday after such a day (a holiday on a Sunday may be moved);
 * - it is a Thursday, Friday or Monday from 19 March to 27 April (Easter, wherever it falls).
 * Every other day of that year is `no`, so that it can be answered as usual.
 */
export function findHoliday(date: string, { holidays }: Pick<ClockCity, 'holidays'>): Holiday {
  const published = holidays[date.slice(0, 4)];
  if (published) return published.includes(date) ? 'yes' : 'no';

  const day = date.slice(5);
  const weekDay = toWeekDay(date);
  const candidates = weekDay === 'mo' ? [day, addDays(date, -1).slice(5)] : [day];
  const was = Object.values(holidays).some((days) =>
    days.some((known) => candidates.includes(known.slice(5))),
  );
  const easter = '03-19' <= day && day <= '04-27' && ['th', 'fr', 'mo'].includes(weekDay);
  return was || easter ? 'perhaps' : 'no';
}
