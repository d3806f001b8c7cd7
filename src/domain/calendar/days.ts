/** The date some days after another (YYYY-MM-DD); before it, if negative. No zone takes part. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
}

/** The Monday of a date's week: weeks begin on Monday, as they do in Spain, whatever the language. */
export function toMonday(date: string): string {
  return addDays(date, -((new Date(date).getUTCDay() + 6) % 7));
}

/** The month some months after another (YYYY-MM); before it, if negative. */
export function addMonths(month: string, months: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}
