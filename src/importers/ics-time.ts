import type { IcsProperty } from './ics-lines.ts';
import { findIanaZone, isWall, toInstant, toWall, type Zone } from './wall-time.ts';

/** A time of an iCalendar file: a day alone, or an hour in a zone; without a zone it "floats" and is the city's. */
export interface IcsTime {
  readonly wall: string;
  readonly isDay: boolean;
  readonly zone?: Zone;
}

/** Why a value cannot be used, and what to write. */
export interface Mistake {
  readonly message: string;
  readonly hint: string;
}

/** A value, or why it is none. */
export type Reading<T> = { readonly value: T } | { readonly mistake: Mistake };

/** Whether a reading failed. */
export const isMistake = <T>(reading: Reading<T>): reading is { readonly mistake: Mistake } =>
  'mistake' in reading;

const utc: Zone = { name: 'UTC', offsetAt: () => 0 };
const example = 'Escribe día y hora: 20261109T100000.';

/** Reads one time of a property; lists such as EXDATE are cut at their commas before. */
export function readTime(
  value: string,
  { name, params }: IcsProperty,
  findZone: (tzid: string) => Zone | undefined,
): Reading<IcsTime> {
  const fail = (message: string, hint: string): Reading<IcsTime> => ({ mistake: { message, hint } });
  const [, y, m, d, h, min, s, z] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/.exec(value.trim()) ?? [];
  if (!y) return fail(`${name} no es una fecha: «${value.trim().slice(0, 40)}».`, example);
  const date = `${y}-${m}-${d}`;
  if (!isWall(date)) return fail(`El día ${d}/${m}/${y} de ${name} no existe.`, example);
  if (y < '1970' || y > '2199') return fail(`El año ${y} de ${name} no puede ser.`, example);
  if (h === undefined) return { value: { wall: date, isDay: true } };
  const wall = `${date}T${h}:${min}`;
  if (!isWall(wall) || (s !== undefined && s > '60'))
    return fail(`La hora ${h}:${min} de ${name} no existe.`, example);
  if (z) return { value: { wall, isDay: false, zone: utc } };
  const tzid = params['TZID'];
  if (tzid === undefined || tzid === '') return { value: { wall, isDay: false } };
  const zone = findZone(tzid);
  if (!zone)
    return fail(
      `La zona horaria «${tzid.slice(0, 60)}» no existe y el fichero no la explica.`,
      'Escribe una zona de la IANA: TZID=Europe/Madrid, o añade su VTIMEZONE.',
    );
  return { value: { wall, isDay: false, zone } };
}

/** A time on the clocks of another zone; a day stays that day. Nothing if the hour never was. */
export function moveTime({ wall, isDay, zone }: IcsTime, to: Zone, floating: Zone = to): string | undefined {
  if (isDay) return wall;
  const instant = toInstant(wall, zone ?? floating);
  return instant === undefined ? undefined : toWall(instant, to);
}

/** Minutes of a DURATION such as `PT1H30M` or `P1D`; nothing if it is none, or before its start. */
export function readDuration(value: string): number | undefined {
  const [, weeks, days, time, hours, minutes, seconds] =
    /^\+?P(?:(\d{1,3})W|(?:(\d{1,4})D)?(T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?)$/.exec(
      value.trim(),
    ) ?? [];
  if (weeks === undefined && days === undefined && (time === undefined || time === 'T')) return undefined;
  const number = (text: string | undefined): number => Number(text ?? 0);
  return (
    number(weeks) * 10_080 +
    number(days) * 1440 +
    number(hours) * 60 +
    number(minutes) +
    Math.floor(number(seconds) / 60)
  );
}

/** The time of LAST-MODIFIED, CREATED and the like on the clocks of the city; nothing if it is none. */
export function readStamp(property: IcsProperty | undefined, city: Zone): string | undefined {
  if (!property) return undefined;
  const reading = readTime(property.value, property, findIanaZone);
  return isMistake(reading) ? undefined : moveTime(reading.value, city);
}
