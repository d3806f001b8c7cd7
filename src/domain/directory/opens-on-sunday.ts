import type { Hours } from './hours.schema.ts';
import { isWithin } from './local-date.ts';

/**
 * Whether the weekly hours have a span that starts on Sunday. With a local date, the hours of the season of that date
 * are asked, so that a library closed on the Sundays of August is not offered in August.
 */
export function opensOnSunday(hours: Hours | undefined, date?: string): boolean {
  const season = hours?.seasons?.find(({ from, to }) => date !== undefined && isWithin(date, from, to));
  return ((season ?? hours)?.weekly ?? []).some(({ days }) => days.includes('su'));
}
