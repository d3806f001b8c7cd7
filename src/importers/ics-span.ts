import { addMinutes, countMinutes, isDay as isDayAlone } from '../domain/calendar/wall.ts';
import { find, type IcsBlock } from './ics-lines.ts';
import { type IcsTime, isMistake, type Mistake, moveTime, readDuration, readTime } from './ics-time.ts';
import { addDays, type Zone } from './wall-time.ts';

/** What is needed to read the times of one file. */
export interface Clocks {
  readonly city: Zone;
  readonly findZone: (tzid: string) => Zone | undefined;
  /** Sessions of the series read so far, so that a hostile file is given up in time. */
  readonly spent: { sessions: number };
}

/** A fault of one property, with its line. */
export interface IcsFault extends Mistake {
  readonly line: number;
  readonly field: string;
}

/** Start and end of an event or of one changed session: the start as the file writes it, both on the city's clocks. */
export interface Span {
  readonly start: IcsTime;
  readonly wall: string;
  readonly end?: string;
}

const noHour = 'Escribe la hora que marcan los relojes ese día.';

/** Reads DTSTART with DTEND or DURATION. */
export function readSpan(event: IcsBlock, { city, findZone }: Clocks): Span | { readonly fault: IcsFault } {
  const fail = (field: string, line: number, message: string, hint: string) => ({
    fault: { field, line, message, hint },
  });
  const from = find(event, 'DTSTART');
  if (!from)
    return fail('DTSTART', event.line, 'No dice cuándo empieza.', 'Escribe DTSTART:20261109T100000.');
  const start = readTime(from.value, from, findZone);
  if (isMistake(start)) return { fault: { ...start.mistake, field: 'DTSTART', line: from.line } };
  const wall = moveTime(start.value, city);
  if (wall === undefined)
    return fail(
      'DTSTART',
      from.line,
      `Esa hora no existe, porque ese día cambia la hora: ${toShown(start.value.wall)}.`,
      noHour,
    );
  const { isDay } = start.value;
  const to = find(event, 'DTEND');
  const lasts = find(event, 'DURATION');
  if (to) {
    const end = readTime(to.value, to, findZone);
    if (isMistake(end)) return { fault: { ...end.mistake, field: 'DTEND', line: to.line } };
    if (end.value.isDay !== isDay)
      return fail(
        'DTEND',
        to.line,
        'Empieza con hora y acaba sin ella, o al revés.',
        'Escribe DTEND igual que DTSTART: los dos con hora o los dos sin ella.',
      );
    const until = moveTime(end.value, city);
    if (until === undefined)
      return fail(
        'DTEND',
        to.line,
        `Esa hora no existe, porque ese día cambia la hora: ${toShown(end.value.wall)}.`,
        noHour,
      );
    if (until < wall)
      return fail(
        'DTEND',
        to.line,
        `Acaba antes de empezar: ${toShown(wall)} – ${toShown(until)}.`,
        'Corrige DTSTART o DTEND.',
      );
    // The DTEND of whole days is the day after; an event that ends as it begins says no end.
    const last = isDay && until > wall ? addDays(until, -1) : until;
    return { start: start.value, wall, ...(last > wall && { end: last }) };
  }
  if (lasts) {
    const minutes = readDuration(lasts.value);
    if (minutes === undefined || (isDay && minutes % 1440 !== 0))
      return fail(
        'DURATION',
        lasts.line,
        `No es una duración: «${lasts.value.slice(0, 40)}».`,
        'Escribe, por ejemplo, DURATION:PT1H30M.',
      );
    const end = addMinutes(wall, isDay ? minutes - 1440 : minutes);
    return { start: start.value, wall, ...(end > wall && { end }) };
  }
  return { start: start.value, wall };
}

const toShown = (wall: string): string => wall.replace('T', ' ');

/** The end of a session that begins at another time and lasts as long as the first. */
export function withEnd(start: string, { wall, end }: Pick<Span, 'wall' | 'end'>): { end?: string } {
  if (end === undefined || isDayAlone(start) !== isDayAlone(wall)) return {};
  return { end: addMinutes(start, countMinutes(wall, end)) };
}
