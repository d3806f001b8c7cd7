import { isDay, toCount } from './wall.ts';

const day = 864e5;

/** What the clocks of a zone show; its rules are those of the machine's IANA data. */
export interface Zone {
  /** Minutes that the zone is ahead of UTC at an instant, in milliseconds since 1970. */
  readonly offsetAt: (instant: number) => number;
  /**
   * The instant of a wall time, as RFC 5545 (3.3.5) reads it: the first of the two where an hour comes twice; by the
   * clock before the change where it is left out. A day without an hour is its midnight.
   */
  readonly toInstant: (wall: string) => number;
  /** How often the clocks show a wall time: never in the hour they leave out in spring, twice in the one they repeat in autumn. */
  readonly countShown: (wall: string) => number;
}

const zones = new Map<string, Zone>();

/** The clocks of an IANA zone, kept once made: a formatter is slow to make. An unknown zone throws a RangeError. */
export function getZone(timeZone: string): Zone {
  const zone = zones.get(timeZone) ?? createZone(timeZone);
  zones.set(timeZone, zone);
  return zone;
}

function createZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  /** Offset of each UTC day on which it stays the same. */
  const still = new Map<number, number | undefined>();
  const read = (instant: number) => {
    const [month = 1, dayOfMonth = 1, year = 1970, hour = 0, minutes = 0] = format
      .formatToParts(instant)
      .flatMap(({ type, value }) => (type === 'literal' ? [] : [Number(value)]));
    const shown = Date.UTC(year, month - 1, dayOfMonth, hour, minutes);
    return Math.round((shown - Math.floor(instant / 6e4) * 6e4) / 6e4);
  };
  const offsetAt = (instant: number) => {
    const number = Math.floor(instant / day);
    if (!still.has(number)) {
      const [first, last] = [read(number * day), read((number + 1) * day)];
      still.set(number, first === last ? first : undefined);
    }
    return still.get(number) ?? read(instant);
  };
  /** Readings of a wall time that the clocks agree with, the first one first; and the clock before a change. */
  const readings = (wall: string) => {
    const count = toCount(wall);
    const before = count - offsetAt(count - day) * 6e4;
    const after = count - offsetAt(count + day) * 6e4;
    const real = [before, after].filter((instant) => instant + offsetAt(instant) * 6e4 === count);
    return { before, first: real[0], shown: new Set(real).size };
  };
  return {
    offsetAt,
    toInstant: (wall) => {
      const { before, first } = readings(wall);
      return first ?? before;
    },
    countShown: (wall) => (isDay(wall) ? 1 : readings(wall).shown),
  };
}

/** An instant as ISO 8601 with the zone's offset, to the minute: `2026-09-14T10:00+02:00`. */
export function toZonedText(instant: number, zone: Zone): string {
  const offset = zone.offsetAt(instant);
  const wall = new Date(instant + offset * 6e4).toISOString().slice(0, 16);
  const size = Math.abs(offset);
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${wall}${offset < 0 ? '-' : '+'}${hours ?? ''}:${minutes ?? ''}`;
}
