import { toCount } from '../domain/calendar/wall.ts';
import { find, findAll, type IcsBlock } from './ics-lines.ts';
import { addDays, createFixedZone, findIanaZone, isWall, type Zone } from './wall-time.ts';
import { findWindowsZone } from './windows-zones.ts';

const weekDays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const minute = 60_000;

/** One change of the clocks as a VTIMEZONE tells it: each year by a rule, or on the days that are listed. */
interface Change {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly start: string;
  readonly until: number;
  readonly rule?: { readonly month: number; readonly weekDay: string; readonly nth: number };
  readonly also: readonly string[];
}

/** What finds the zones that one file names: by the IANA's name, by Windows' name, or as its own VTIMEZONE says. */
export function createZoneFinder(calendar: IcsBlock): (tzid: string) => Zone | undefined {
  const own = new Map<string, IcsBlock>();
  for (const block of calendar.blocks) {
    const tzid = find(block, 'TZID')?.value;
    if (block.name === 'VTIMEZONE' && tzid) own.set(toName(tzid), block);
  }
  const found = new Map<string, Zone | undefined>();
  return (tzid) => {
    const name = toName(tzid);
    if (!found.has(name)) found.set(name, findZone(name, own.get(name)));
    return found.get(name);
  };
}

const toName = (tzid: string): string =>
  tzid.replace(/\\(.)/g, '$1').replaceAll('"', '').trim().slice(0, 200);

function findZone(name: string, block: IcsBlock | undefined): Zone | undefined {
  // "/mozilla.org/20050126_1/Europe/Berlin": who wrote it, then the name.
  const parts = name.split('/');
  const names = [name, ...(name.startsWith('/') ? [2, 3].map((n) => parts.slice(-n).join('/')) : [])];
  const location = block && find(block, 'X-LIC-LOCATION')?.value.trim();
  const windows = findWindowsZone(name);
  for (const each of [
    ...names,
    location,
    windows,
    /^tzone:\/\/Microsoft\/Utc$/i.test(name) ? 'UTC' : undefined,
  ]) {
    const zone = each ? findIanaZone(each) : undefined;
    if (zone) return zone;
  }
  return (block && readOwnZone(name, block)) ?? findShownZone(name) ?? findOffset(name);
}

/** A name made to be shown: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris". The cities of one share their clocks. */
function findShownZone(name: string): Zone | undefined {
  const bare = name.replace(/^\((?:UTC|GMT)[^)]*\)\s*/, '');
  const windows = findWindowsZone(bare);
  if (windows) return findIanaZone(windows);
  const cities = bare.split(',').map((city) => city.trim().replaceAll(' ', '_'));
  const zone = Intl.supportedValuesOf('timeZone').find((each) =>
    cities.includes(each.split('/').at(-1) ?? ''),
  );
  return cities.length > 1 && zone ? findIanaZone(zone) : undefined;
}

/** "UTC+01", "GMT-0300": always so far from UTC. */
function findOffset(name: string): Zone | undefined {
  const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)([+-])(\d{1,2}):?(\d\d)?$/.exec(name) ?? [];
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return createFixedZone(name, (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
}

/** A zone as a file's VTIMEZONE describes it; nothing if it cannot be understood whole. */
function readOwnZone(name: string, block: IcsBlock): Zone | undefined {
  const changes = block.blocks.map(readChange);
  if (changes.length === 0 || changes.length > 1000) return undefined;
  const known = changes.filter((change) => change !== undefined);
  if (known.length < changes.length) return undefined;
  return { name, offsetAt: (instant) => offsetAt(known, instant) };
}

function readChange(block: IcsBlock): Change | undefined {
  const [from, to] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => readOffset(find(block, name)?.value));
  const start = readLocal(find(block, 'DTSTART')?.value);
  if (from === undefined || to === undefined || start === undefined) return undefined;
  const parts = new Map(
    (find(block, 'RRULE')?.value ?? '').split(';').map((part) => part.split('=') as [string, string]),
  );
  const also = findAll(block, 'RDATE').flatMap(({ value }) =>
    value.split(',').map((each) => readLocal(each) ?? ''),
  );
  const until = parts.get('UNTIL');
  const end = until ? toCount(readLocal(until.replace('Z', '')) ?? '9999-01-01') : Number.POSITIVE_INFINITY;
  const plain = { kind: block.name, from, to, start, until: end, also: also.filter(isWall) };
  if (!parts.has('FREQ')) return plain;
  const [, nth, weekDay = ''] = /^([+-]?\d)([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '') ?? [];
  const month = Number(parts.get('BYMONTH') ?? start.slice(5, 7));
  if (parts.get('FREQ') !== 'YEARLY' || !nth || !weekDays.includes(weekDay) || !(month >= 1 && month <= 12))
    return undefined;
  return { ...plain, rule: { month, weekDay, nth: Number(nth) } };
}

/** `-0400` in minutes. */
function readOffset(value: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)(?:\d\d)?$/.exec(value?.trim() ?? '') ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : undefined;
}

/** `00010325T020000` as a wall time; years before 1601, which Windows writes, are as good as any early year. */
function readLocal(value: string | undefined): string | undefined {
  const [, y = '', m, d, h, min] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ?$/.exec(value?.trim() ?? '') ?? [];
  const wall = `${y < '1601' ? '1601' : y}-${m}-${d}T${h}:${min}`;
  return isWall(wall) ? wall : undefined;
}

/** Minutes from UTC at an instant: those of the last change before it. A later rule of a kind ends the earlier one. */
function offsetAt(changes: readonly Change[], instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const reached = changes.filter(({ start, from }) => toCount(start) - from * minute <= instant);
  const lastOfKind = new Map<string, Change>();
  for (const change of reached) {
    const other = lastOfKind.get(change.kind);
    if (!other || other.start <= change.start) lastOfKind.set(change.kind, change);
  }
  const onsets = [...lastOfKind.values()].flatMap((change) =>
    onsetsOf(change, year).map((wall) => ({ at: toCount(wall) - change.from * minute, change })),
  );
  const last = onsets.filter(({ at }) => at <= instant).sort((a, b) => b.at - a.at)[0];
  return last?.change.to ?? changes[0]?.from ?? 0;
}

function onsetsOf({ rule, start, until, also }: Change, year: number): readonly string[] {
  const byRule = rule
    ? [year - 1, year, year + 1]
        .map((each) => `${nthWeekDay(each, rule.month, rule.weekDay, rule.nth)}${start.slice(10)}`)
        .filter((wall) => wall >= start && toCount(wall) <= until)
    : [];
  return [start, ...also, ...byRule];
}

/** The date of "the last Sunday of October" of a year. */
function nthWeekDay(year: number, month: number, weekDay: string, nth: number): string {
  const first = new Date(Date.UTC(year, nth > 0 ? month - 1 : month, 1)).toISOString().slice(0, 10);
  const edge = nth > 0 ? first : addDays(first, -1);
  const distance = weekDays.indexOf(weekDay) - new Date(toCount(edge)).getUTCDay();
  return nth > 0
    ? addDays(edge, ((distance + 7) % 7) + 7 * (nth - 1))
    : addDays(edge, -((7 - distance) % 7) + 7 * (nth + 1));
}
