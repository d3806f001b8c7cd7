import { addMinutes, isInCalendar, toCount } from '../domain/calendar/wall.ts';
import { getZone } from '../domain/calendar/zone.ts';

/** A zone as what is needed of it: the minutes that it is ahead of UTC at an instant. */
export interface Zone {
  readonly name: string;
  readonly offsetAt: (instant: number) => number;
}

const minute = 60_000;
const day = 1440 * minute;

/** The day so many days after another. */
export const addDays = (date: string, days: number): string => addMinutes(date, days * 1440);

/** Whether a text is a day that stands in the calendar, or a day with an hour. */
export const isWall = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text) && isInCalendar(text);

/**
 * The instant at which clocks of a zone show a wall time; of two, the first. Nothing if they never do, as 02:30 on the
 * day on which the hour jumps.
 */
export function toInstant(wall: string, zone: Zone): number | undefined {
  const shown = toCount(wall);
  return [shown - day, shown + day]
    .map((near) => shown - zone.offsetAt(near) * minute)
    .filter((instant) => instant + zone.offsetAt(instant) * minute === shown)
    .sort((a, b) => a - b)[0];
}

/** What clocks of a zone show at an instant. */
export const toWall = (instant: number, zone: Zone): string =>
  new Date(instant + zone.offsetAt(instant) * minute).toISOString().slice(0, 16);

/** A zone of the IANA by its name, `Europe/Paris`; nothing if there is none of that name. */
export function findIanaZone(name: string): Zone | undefined {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) return undefined;
  try {
    return { name, offsetAt: getZone(name).offsetAt };
  } catch {
    return undefined;
  }
}

/** A zone that is always so many minutes from UTC. */
export const createFixedZone = (name: string, offset: number): Zone => ({ name, offsetAt: () => offset });
