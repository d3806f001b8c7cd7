/** Monday of the week of a local day (YYYY-MM-DD), some weeks later. */
export function getMonday(day: string, weeks = 0): string {
  const count = Date.parse(day) / 864e5;
  // 1970-01-01 was a Thursday.
  return new Date((count - ((count + 3) % 7) + 7 * weeks) * 864e5).toISOString().slice(0, 10);
}

/** Where a list puts a day: in this week, the next one, or later; `today` is the city's local day. */
export function findWeek(day: string, today: string): 'this' | 'next' | 'later' {
  if (day < getMonday(today, 1)) return 'this';
  return day < getMonday(today, 2) ? 'next' : 'later';
}
