import type { ClockCity } from './clock-city.ts';
import { findDayHours, type DayHours } from './day-hours.ts';
import { addDays } from './local-date.ts';
import type { Timetable } from './timetable.ts';

/** A stretch of local time, `to` excluded, in which one thing can be said of a place. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly mode: 'open' | 'appointment' | 'unknown';
  readonly stop?: number | undefined;
  /** The day it starts on. */
  readonly day: DayHours;
}

/** The stretches that start on a local date. A day nobody can answer for is one stretch, `unknown`, from midnight on. */
export function findDaySpans(timetable: Timetable, city: ClockCity, date: string): Span[] {
  const day = findDayHours(timetable, city, date);
  const tomorrow = addDays(date, 1);
  const toTime = (time: string, isNext: boolean) =>
    time === '24:00' ? `${tomorrow}T00:00` : `${isNext ? tomorrow : date}T${time}`;

  const spans = day.intervals.map(({ from, to, appointment, stop }): Span => {
    const end = toTime(to, to <= from);
    const last = timetable.closed && `${timetable.closed.on}T00:00`;
    const mode = appointment ? 'appointment' : 'open';
    return { from: toTime(from, false), to: last && last < end ? last : end, mode, stop, day };
  });
  if (!day.unknown) return spans;
  const to = [`${tomorrow}T00:00`, ...spans.map((span) => span.to)].sort().at(-1) ?? '';
  return [{ from: `${date}T00:00`, to, mode: 'unknown', day }];
}

const strength = ['open', 'appointment', 'unknown'];

/** What holds at a local time: open without appointment is stronger than by appointment, and that than not known. */
export function findSpan(spans: readonly Span[], time: string): Span | undefined {
  return spans
    .filter(({ from, to }) => from <= time && time < to)
    .sort((one, other) => strength.indexOf(one.mode) - strength.indexOf(other.mode))[0];
}

/** What holds at a local time: the spans of that date and the tails of the day before. */
export function findSpanAt(timetable: Timetable, city: ClockCity, time: string): Span | undefined {
  const today = time.slice(0, 10);
  const dates = [addDays(today, -1), today];
  return findSpan(
    dates.flatMap((date) => findDaySpans(timetable, city, date)),
    time,
  );
}
