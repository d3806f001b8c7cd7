import { addDays } from '../directory/local-date.ts';

/** The Monday of a date's week: weeks begin on Monday, as they do in Spain, whatever the language. */
export function toMonday(date: string): string {
  return addDays(date, -((new Date(date).getUTCDay() + 6) % 7));
}

/** The month some months after another (YYYY-MM); before it, if negative. */
export function addMonths(month: string, months: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}
