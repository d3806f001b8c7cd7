import type { WeekDay } from './hours.schema.ts';

const names: readonly WeekDay[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/** The local date (YYYY-MM-DD) some days after another; before it, if negative. No zone takes part. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
}

/** Day of the week of a local date. */
export function toWeekDay(date: string): WeekDay {
  return names[new Date(date).getUTCDay()] ?? 'su';
}

/**
 * Whether a local date falls between two days, both included. Two full dates mean one span; two month-days ("12-20" to
 * "01-10") mean it every year, and may pass from one year to the next. Anything else never applies: `checkHours` tells.
 */
export function isWithin(date: string, from: string, to: string = from): boolean {
  if (from.length !== to.length) return false;
  const day = date.slice(-from.length);
  return from <= to ? from <= day && day <= to : from.length < 6 && (from <= day || day <= to);
}
