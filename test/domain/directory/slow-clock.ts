import type { ClockCity } from '../../../src/domain/directory/clock-city.ts';
import type { WeekDay } from '../../../src/domain/directory/hours.schema.ts';
import type { Timetable } from '../../../src/domain/directory/timetable.ts';

/** What a minute is; stronger first. */
export type Mode = 'open' | 'appointment' | 'unknown' | 'closed' | 'gone';

interface SlowSpan {
  from: string;
  to: string;
  appointment: boolean;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;
const weekDay = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const addDay = (date: string) => new Date(Date.parse(date) + dayMilliseconds).toISOString().slice(0, 10);
const dayBefore = (date: string) => new Date(Date.parse(date) - dayMilliseconds).toISOString().slice(0, 10);

const yearDays = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10),
);

/** Walks day by day from one day to the other, over New Year if need be, to see whether a date lies between them. */
function liesBetween(date: string, from: string, to: string): boolean {
  if (from.length === 10) return date >= from && date <= to;
  for (let each = yearDays.indexOf(from), left = 366; left > 0; each++, left--) {
    if (yearDays[each % 366] === date.slice(5)) return true;
    if (yearDays[each % 366] === to) return false;
  }
  return false;
}

/** The rule of the calendar once more, written out: what a date's spans are, and whether they are a promise. */
function readDay(timetable: Timetable, city: ClockCity, date: string): { spans: SlowSpan[]; sure: boolean } {
  const { hours, closures = [], stops = [] } = timetable;
  const sure = (spans: { from: string; to: string; appointment?: boolean | undefined }[]) => ({
    spans: spans.map((span) => ({ from: span.from, to: span.to, appointment: span.appointment === true })),
    sure: true,
  });
  if (timetable.closed && date >= timetable.closed.on) return sure([]);
  for (const { from, to } of closures) if (date >= from && date <= (to ?? '9999-12-31')) return sure([]);
  for (const each of hours?.exceptions ?? []) {
    if (liesBetween(date, each.date, each.to ?? each.date)) return sure(each.intervals);
  }
  if (stops.some((stop) => stop.date === date)) return sure(stops.filter((stop) => stop.date === date));
  if (!hours) return sure([]);

  let list = hours.weekly;
  for (const season of [...(hours.seasons ?? [])].reverse()) {
    if (liesBetween(date, season.from, season.to)) list = season.weekly;
  }
  const name = weekDay.format(Date.parse(date)).slice(0, 2).toLowerCase() as WeekDay;
  const usual = sure(list.filter((span) => span.days.includes(name)));
  if (hours.holidays === 'open') return usual;

  const year = city.holidays[date.slice(0, 4)];
  if (year) {
    if (!year.includes(date)) return usual;
    return hours.holidays === 'closed' ? sure([]) : { ...usual, sure: usual.spans.length === 0 };
  }
  const known = new Set(Object.values(city.holidays).flatMap((days) => days.map((day) => day.slice(5))));
  const easter = date.slice(5) >= '03-19' && date.slice(5) <= '04-27' && /mo|th|fr/.test(name);
  const moved = name === 'mo' && known.has(dayBefore(date).slice(5));
  return { ...usual, sure: usual.spans.length === 0 || !(known.has(date.slice(5)) || easter || moved) };
}

/** The clocks of a zone, minute by minute, from some hours before an instant; `start` is where the instant stands. */
export function readMinutes(now: Date, timeZone: string, before: number, after: number) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const first = Math.floor(now.getTime() / 60_000) - before;
  const walls = Array.from({ length: before + after }, (_, minute) =>
    format.format((first + minute) * 60_000).replace(' ', 'T'),
  );
  return { walls, start: before };
}

/** What every one of those minutes is: each span is painted from the first minute its clock time is reached. */
export function paintMinutes(timetable: Timetable, city: ClockCity, walls: readonly string[]): Mode[] {
  const modes = walls.map((): Mode => 'closed');
  const reach = (wall: string) => {
    const minute = walls.findIndex((each) => each >= wall);
    return minute < 0 ? walls.length : minute;
  };
  const paint = (from: string, to: string, mode: Mode, over: readonly Mode[]) => {
    const end = reach(to);
    for (let minute = reach(from); minute < end; minute++) {
      const old = modes[minute];
      if (old && over.includes(old)) modes[minute] = mode;
    }
  };
  const dates = [...new Set(walls.map((wall) => wall.slice(0, 10)))];
  for (const date of [dayBefore(dates[0] ?? ''), ...dates]) {
    const { spans, sure } = readDay(timetable, city, date);
    if (!sure) paint(`${date}T00:00`, `${addDay(date)}T00:00`, 'unknown', ['closed']);
    for (const { from, to, appointment } of spans) {
      const last = to <= from ? addDay(date) : date;
      const end = to === '24:00' ? `${addDay(last)}T00:00` : `${last}T${to}`;
      if (!sure) paint(`${date}T${from}`, end, 'unknown', ['closed']);
      else if (appointment) paint(`${date}T${from}`, end, 'appointment', ['closed', 'unknown']);
      else paint(`${date}T${from}`, end, 'open', ['closed', 'unknown', 'appointment']);
    }
  }
  const last = timetable.closed?.on;
  return modes.map((mode, minute) => (last && (walls[minute] ?? '') >= last ? 'gone' : mode));
}
