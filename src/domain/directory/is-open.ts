import type { ClockCity } from './clock-city.ts';
import { findSpanAt } from './day-spans.ts';
import { toLocalTime } from './local-time.ts';
import type { Timetable } from './timetable.ts';

/**
 * Whether a place is open by its timetable at a local time of the city, by appointment too: the filter "open by
 * timetable". What is not known is not open. For lists: the clock is read once for all.
 */
export function isOpenAt(timetable: Timetable, city: ClockCity, time: string): boolean {
  const span = findSpanAt(timetable, city, time);
  return span !== undefined && span.mode !== 'unknown';
}

/** Whether a place is open by its timetable at an instant, by appointment too. */
export function isOpen(timetable: Timetable, city: ClockCity, now: Date): boolean {
  return isOpenAt(timetable, city, toLocalTime(now, city.timeZone));
}
