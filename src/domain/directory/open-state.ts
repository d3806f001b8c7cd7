import type { ClockCity } from './clock-city.ts';
import { findDayHours, type DayInterval, type HolidayDoubt } from './day-hours.ts';
import { findDaySpans, findSpan, findSpanAt, type Span } from './day-spans.ts';
import { addDays } from './local-date.ts';
import { toLocalTime, toRealLocalTime } from './local-time.ts';
import type { Closure, Timetable } from './timetable.ts';

/** When a place opens next, local time; `stop` is the position in the timetable's stops: where it will be. */
export interface Opening {
  readonly at: string;
  readonly appointment: boolean;
  readonly stop?: number;
}

/** A day before the next sure opening on which it may open too, with its usual spans. */
export interface UncertainDay {
  readonly date: string;
  readonly reason: HolidayDoubt;
  readonly usual: readonly DayInterval[];
}

/**
 * What a timetable says of an instant. Times are local (YYYY-MM-DDTHH:MM). `until` is the next change (closing, or only
 * by appointment from then on); it and `opens` are absent if nothing changes within a year.
 */
export type OpenState =
  | { readonly type: 'open'; readonly until?: string; readonly appointment: boolean; readonly stop?: number }
  | {
      readonly type: 'closed';
      readonly reason: 'hours' | 'exception' | 'holiday' | 'closure';
      readonly opens?: Opening;
      readonly perhaps?: UncertainDay;
      readonly closure?: Closure;
      readonly goTo?: string;
    }
  | { readonly type: 'unknown'; readonly reason: 'no-hours' | 'prose' }
  | {
      readonly type: 'unknown';
      readonly reason: HolidayDoubt;
      readonly usual: readonly DayInterval[];
      readonly opens?: Opening;
    }
  | { readonly type: 'gone'; readonly on: string; readonly goTo?: string | undefined };

const daysAhead = 366;

type OpenSpan = Span & { readonly mode: 'open' | 'appointment' };

function isSure(span: Span | undefined): span is OpenSpan {
  return span !== undefined && span.mode !== 'unknown';
}

/** The first change after a local time to what is wanted, with what holds from then on; no span: closed. */
function findChange(
  timetable: Timetable,
  city: ClockCity,
  time: string,
  isWanted: (span: Span | undefined) => boolean,
): { at: string; span: Span | undefined } | undefined {
  const today = time.slice(0, 10);
  let spans = findDaySpans(timetable, city, addDays(today, -1));
  for (let ahead = 0; ahead < daysAhead; ahead++) {
    const date = addDays(today, ahead);
    spans = [...spans.filter(({ to }) => to > date), ...findDaySpans(timetable, city, date)];
    // A change at midnight waits for the day that begins, when that day's spans are known too.
    const changes = spans
      .flatMap(({ from, to }) => [from, to])
      .filter((at) => at > time && at.startsWith(date));
    for (const change of changes.sort()) {
      if (!isWanted(findSpan(spans, change))) continue;
      const at = toRealLocalTime(change, city.timeZone);
      const span = findSpan(spans, at);
      if (isWanted(span)) return { at, span };
    }
  }
  return undefined;
}

/** The first day after a date and before another that may be open, if its holiday is not known. */
function findUncertainDay(
  timetable: Timetable,
  city: ClockCity,
  after: string,
  before: string,
): UncertainDay | undefined {
  for (let date = addDays(after, 1); date < before; date = addDays(date, 1)) {
    const { unknown, intervals } = findDayHours(timetable, city, date);
    if (unknown) return { date, reason: unknown, usual: intervals };
  }
  return undefined;
}

function toOpening({ mode, stop }: Span): Omit<Opening, 'at'> {
  return { appointment: mode === 'appointment', ...(stop !== undefined && { stop }) };
}

/** What a timetable says of a local time of the city, and what comes next. For lists: the clock is read once for all. */
export function findOpenStateAt(timetable: Timetable, city: ClockCity, time: string): OpenState {
  const today = findDayHours(timetable, city, time.slice(0, 10));
  if (today.source === 'gone' && timetable.closed) return { type: 'gone', ...timetable.closed };

  const now = findSpanAt(timetable, city, time);
  if (isSure(now)) {
    const until = findChange(
      timetable,
      city,
      time,
      (span) => span?.mode !== now.mode || span.stop !== now.stop,
    );
    return { type: 'open', ...(until && { until: until.at }), ...toOpening(now) };
  }

  const next = findChange(timetable, city, time, isSure);
  const opens = next?.span && { at: next.at, ...toOpening(next.span) };
  const coming = opens && { opens };
  if (now?.day.unknown)
    return { type: 'unknown', reason: now.day.unknown, usual: now.day.intervals, ...coming };
  if (today.source === 'none' && !opens)
    return { type: 'unknown', reason: timetable.prose ? 'prose' : 'no-hours' };

  const perhaps = findUncertainDay(timetable, city, today.date, opens?.at ?? addDays(today.date, daysAhead));
  const { source, closure, intervals } = today;
  const isSpecial =
    source === 'closure' || source === 'holiday' || (source === 'exception' && !intervals.length);
  return {
    type: 'closed',
    reason: isSpecial ? source : 'hours',
    ...coming,
    ...(perhaps && { perhaps }),
    ...(closure && { closure }),
    ...(closure?.goTo && { goTo: closure.goTo }),
  };
}

/**
 * What a timetable says of an instant, and what comes next. The zone is the city's, never the machine's: the build and
 * the visitor's browser get the same answer.
 */
export function findOpenState(timetable: Timetable, city: ClockCity, now: Date): OpenState {
  return findOpenStateAt(timetable, city, toLocalTime(now, city.timeZone));
}
