import { addDays, isWithin } from './local-date.ts';

/** Two days, both included: full dates of one span, or month-days of every year, which may pass over New Year. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const leapYear = '2024';

/** Whether a full date, a year and month, a year, or a month-day exists; "02-29" exists in some years. */
export function isRealDay(text: string): boolean {
  const full = /^\d{2}-/.test(text) ? `${leapYear}-${text}` : `${text}-01-01`.slice(0, 10);
  const time = Date.parse(`${full}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** Whether days are said every year, without a year of their own. */
export function isYearly({ from, to }: DayRange): boolean {
  return from.length === 5 && to.length === 5;
}

/** Every date of a range; of a yearly one those of a leap year. At most ten years. */
export function toDates(range: DayRange): string[] {
  const from = isYearly(range) ? `${leapYear}-01-01` : range.from;
  const last = isYearly(range) ? `${leapYear}-12-31` : range.to;
  const count = Math.min((Date.parse(last) - Date.parse(from)) / 864e5 + 1, 3660);
  return Array.from({ length: Math.max(Math.round(count), 0) }, (_, day) => addDays(from, day)).filter(
    (date) => isWithin(date, range.from, range.to),
  );
}
