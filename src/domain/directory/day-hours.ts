import type { ClockCity } from './clock-city.ts';
import { findHoliday, type Holiday } from './holiday.ts';
import type { Interval, WeekDay } from './hours.schema.ts';
import { isWithin, toWeekDay } from './local-date.ts';
import type { Closure, Timetable } from './timetable.ts';

/** Why nobody can say whether a place opens on a day. */
export type HolidayDoubt = 'holidays-not-published' | 'holiday-unknown';
/** One span of a day; `stop` is the position in the timetable's stops, for a resource that moves. */
export type DayInterval = Interval & { readonly stop?: number };

/** The hours of one local date, and what they come from. */
export interface DayHours {
  readonly date: string;
  readonly weekDay: WeekDay;
  /** Spans that start on that date; one that passes midnight is not repeated on the next. None: closed. */
  readonly intervals: readonly DayInterval[];
  /** What decided: `none` if there are no structured hours, `gone` if it has closed for good. */
  readonly source: 'weekly' | 'season' | 'exception' | 'stop' | 'holiday' | 'closure' | 'gone' | 'none';
  readonly holiday: Holiday;
  /** If present, `intervals` are the usual ones and no promise. */
  readonly unknown?: HolidayDoubt;
  readonly closure?: Closure;
}

/**
 * The hours of a local date. Strongest first: closed for good, closure, exception, dated stop, official holiday, season,
 * weekly hours. Of several exceptions, or several seasons, that fit a day, the first in the list applies.
 */
export function findDayHours(timetable: Timetable, city: ClockCity, date: string): DayHours {
  const { hours, closures, stops, closed } = timetable;
  const weekDay = toWeekDay(date);
  const holiday = findHoliday(date, city);
  const day = { date, weekDay, holiday, intervals: [] };

  if (closed && closed.on <= date) return { ...day, source: 'gone' };
  const closure = closures?.find(({ from, to }) => from <= date && (!to || date <= to));
  if (closure) return { ...day, source: 'closure', closure };

  const exception = hours?.exceptions?.find((special) => isWithin(date, special.date, special.to));
  if (exception) return { ...day, source: 'exception', intervals: exception.intervals };

  const visits = (stops ?? []).map(({ date, from, to }, stop) => ({ date, interval: { from, to, stop } }));
  const today = visits.filter((visit) => visit.date === date);
  if (today.length) return { ...day, source: 'stop', intervals: today.map(({ interval }) => interval) };

  if (!hours) return { ...day, source: 'none' };
  if (holiday === 'yes' && hours.holidays === 'closed') return { ...day, source: 'holiday' };

  const season = hours.seasons?.find(({ from, to }) => isWithin(date, from, to));
  const intervals = (season ?? hours).weekly
    .filter(({ days }) => days.includes(weekDay))
    .map(({ from, to, appointment }) => ({ from, to, ...(appointment && { appointment }) }));
  // A day on which it never opens is closed, holiday or not.
  if (holiday === 'no' || hours.holidays === 'open' || !intervals.length) {
    return { ...day, source: season ? 'season' : 'weekly', intervals };
  }
  const unknown = holiday === 'yes' ? 'holiday-unknown' : 'holidays-not-published';
  return { ...day, source: 'holiday', intervals, unknown };
}
