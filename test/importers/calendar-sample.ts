import { readFileSync } from 'node:fs';
import { parse } from '../../src/importers/calendar-ics.ts';
import type { CalendarResult, RawEvent } from '../../src/importers/calendar-entry.ts';
import { findIanaZone } from '../../src/importers/wall-time.ts';

/** The clocks of the city in these tests. */
export const zone = findIanaZone('Europe/Madrid') ?? fail('Europe/Madrid');

function fail(what: string): never {
  throw new Error(`${what} is missing`);
}

/** What the importer reads in a real calendar of the samples. */
export function readSample(name: string): CalendarResult {
  const file = `${name}.ics`;
  const url = new URL(`../fixtures/importers/ics/${file}`, import.meta.url);
  return parse(readFileSync(url, 'utf8'), { file, zone });
}

/** What the importer reads in lines written here, inside a calendar. */
export const readLines = (...lines: readonly string[]): CalendarResult =>
  parse(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'), {
    file: 'x.ics',
    zone,
  });

/** The same for the lines of one event, which has a title and a UID. */
export const readEvent = (...lines: readonly string[]): CalendarResult =>
  readLines('BEGIN:VEVENT', 'UID:uno@example.org', 'SUMMARY:Haz tu CV', ...lines, 'END:VEVENT');

/** The only event of a result; the test fails if there is none or more than one. */
export function only({ events, refused }: CalendarResult): RawEvent {
  const [event, second] = events;
  if (!event || second)
    throw new Error(`${events.length} events; ${refused.map((each) => each.toText()).join()}`);
  return event;
}
