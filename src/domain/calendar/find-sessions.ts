import type { ClockCity } from '../directory/clock-city.ts';
import { findHoliday } from '../directory/holiday.ts';
import { findStarts, type Start } from './find-starts.ts';
import type { Session, Span } from './session.ts';
import { addMinutes, countMinutes, isDay } from './wall.ts';
import type { Schedule } from './workshop.schema.ts';
import type { Workshop } from './workshop.ts';
import { getZone, toZonedText, type Zone } from './zone.ts';

/** The city's zone and holidays, and the local days between which sessions start, both included. */
export interface SessionContext extends ClockCity {
  readonly from?: string;
  readonly to?: string;
}

type Dated = Pick<Workshop, 'id' | 'schedule' | 'cancelled'>;

/**
 * The sessions of a workshop, by start: those of its schedule without the excepted ones and, if it says so, without
 * official holidays (data of the city, never computed: in a year that is not published nothing is left out, and the
 * session says that it may be one); moved and cancelled ones as such.
 */
export function findSessions(workshop: Dated, context: SessionContext): readonly Session[] {
  const { from = '', to = '9999' } = context;
  const zone = getZone(context.timeZone);
  const { schedule } = workshop;
  const excepted = new Set(schedule.except);
  return findStarts(schedule)
    .filter((start) => !excepted.has(start.wall) && !isSkipped(start, schedule, context))
    .map((start) => toSession(start, workshop, context, zone))
    .filter(({ wall }) => wall.start.slice(0, 10) >= from && wall.start.slice(0, 10) <= to)
    .sort((a, b) => compare(a.wall.start, b.wall.start) || compare(a.recurrence, b.recurrence));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Starts of the rule that fall on an official holiday, where holidays are left out. */
export function isSkipped({ wall, named }: Start, { holidays }: Schedule, city: ClockCity): boolean {
  return holidays === 'skip' && !named && findHoliday(wall.slice(0, 10), city) === 'yes';
}

function toSession(
  { wall: recurrence, named }: Start,
  workshop: Dated,
  city: ClockCity,
  zone: Zone,
): Session {
  const { schedule } = workshop;
  const usual = { start: recurrence, end: addMinutes(recurrence, getMinutes(schedule)) };
  const moved = schedule.moved?.find(({ from }) => from === recurrence);
  const wall = moved
    ? { start: moved.start, end: moved.end ?? addMinutes(moved.start, getMinutes(schedule)) }
    : usual;
  const dropped = schedule.cancelled?.find(({ start }) => start === recurrence) ?? findEnd(workshop, wall);
  const reason = dropped ? dropped.reason : moved?.reason;
  const perhaps =
    schedule.holidays === 'skip' &&
    !named &&
    !moved &&
    findHoliday(recurrence.slice(0, 10), city) === 'perhaps';
  return {
    workshop: workshop.id,
    ...toInstants(wall, zone),
    wall,
    recurrence,
    status: dropped ? 'cancelled' : moved ? 'moved' : 'confirmed',
    ...(moved && { was: usual }),
    ...(reason && { reason }),
    ...(moved?.place && { place: moved.place }),
    ...(perhaps && { perhapsHoliday: true }),
  };
}

/** Minutes on the wall from start to end of the first session; 0 if the end is not known, or of a single day. */
export function getMinutes({ start, end }: Schedule): number {
  return end === undefined ? 0 : countMinutes(start, end);
}

/** The end of the whole workshop, if a session comes after it. */
function findEnd({ cancelled }: Dated, { start }: Span): Dated['cancelled'] {
  return cancelled && start.slice(0, 10) >= cancelled.on ? cancelled : undefined;
}

/** Instants of wall times; a day lasts until the next one begins. */
function toInstants({ start, end }: Span, zone: Zone): Span {
  const over = isDay(end) ? addMinutes(end, 24 * 60) : end;
  return { start: toZonedText(zone.toInstant(start), zone), end: toZonedText(zone.toInstant(over), zone) };
}
