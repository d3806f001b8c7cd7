import { spawnSync } from 'node:child_process';
import type { Session } from '../../../../src/domain/calendar/session.ts';

// Debian's packages are seen by Debian's Python alone.
const python = '/usr/bin/python3';
const script = 'test/domain/calendar/oracle/expand.py';

/** A session as both sides tell it: UID, start and end in UTC (days: the end exclusive), STATUS. */
export type Occurrence = readonly [uid: string, start: string, end: string, status: string];

/** Why Debian's libraries cannot be asked; undefined if they can. */
export function whyNoOracle(): string | undefined {
  const { status, stderr, error } = spawnSync(python, ['-c', 'import icalendar, recurring_ical_events'], {
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  return `python3-icalendar and python3-recurring-ical-events are not there: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? ''}`;
}

/** Calendars as Debian's libraries read and expand them; with `zone`, by nothing but their own VTIMEZONE. */
export function expand(
  calendars: readonly { readonly name: string; readonly text: string }[],
  zone?: string,
): Readonly<Record<string, readonly Occurrence[]>> {
  const { status, stdout, stderr } = spawnSync(python, [script, ...(zone ? ['--zone', zone] : [])], {
    input: JSON.stringify(calendars),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Readonly<Record<string, readonly Occurrence[]>>;
}

/** Our sessions, told as the others tell theirs. */
export function toOccurrences(sessions: readonly Session[], uid: string): readonly Occurrence[] {
  return sessions.map(({ start, end, wall, status }) => {
    const whole = wall.start.length === 10;
    const toUtc = (time: string) => `${new Date(time).toISOString().slice(0, 16)}Z`;
    const nextDay = new Date(Date.parse(wall.end) + 864e5).toISOString().slice(0, 10);
    return [
      uid,
      whole ? wall.start : toUtc(start),
      whole ? nextDay : toUtc(end),
      status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    ];
  });
}

/** In one order, whatever order they came in. */
export function sort(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
