import type { ClockCity } from '../directory/clock-city.ts';
import { findDayHours } from '../directory/day-hours.ts';
import { isOpenAt } from '../directory/is-open.ts';
import { addDays, toWeekDay } from '../directory/local-date.ts';
import type { Timetable } from '../directory/timetable.ts';
import type { SearchFacts } from './document.ts';
import type { Reading } from './reading.ts';

/** The city's holidays and the time on its walls at this moment. */
export interface SearchClock {
  readonly city: ClockCity;
  /** `YYYY-MM-DDTHH:MM`. */
  readonly localTime: string;
}

const week = [0, 1, 2, 3, 4, 5, 6];

/** Whether a result opens when the query asks for it, in the week that begins today: by its timetable, holidays and closures. */
export function opensWhenAsked(
  { hours }: SearchFacts,
  { days, isOpenNow }: Pick<Reading, 'days' | 'isOpenNow'>,
  { city, localTime }: SearchClock,
): boolean {
  const timetable = JSON.parse(hours ?? '{}') as Timetable;
  if (isOpenNow) return isOpenAt(timetable, city, localTime);
  const today = localTime.slice(0, 10);
  return week
    .map((ahead) => addDays(today, ahead))
    .filter((date) => days.includes(toWeekDay(date)))
    .some((date) => {
      const { intervals, unknown } = findDayHours(timetable, city, date);
      return intervals.length > 0 && unknown === undefined;
    });
}
