import type { ClockCity } from '../directory/clock-city.ts';
import { isSkipped } from './find-sessions.ts';
import { findStarts } from './find-starts.ts';
import type { JProperty } from './jcal.ts';
import { parseRule, type Rule } from './rule.ts';
import { addMinutes, isDay } from './wall.ts';
import type { Schedule } from './workshop.schema.ts';
import { getZone } from './zone.ts';

/** A time of jCal in UTC: `2026-09-01T07:00:00Z`, to the second. */
export function toUtc(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A property of wall times in a zone, or of days. DTEND of days is the day after the last (RFC 5545, 3.6.1). */
export function toTimeProperty(name: string, walls: readonly string[], timeZone: string): JProperty {
  if (walls.every(isDay)) {
    return [name, {}, 'date', ...walls.map((day) => (name === 'dtend' ? addMinutes(day, 24 * 60) : day))];
  }
  return [name, { tzid: timeZone }, 'date-time', ...walls.map((wall) => `${wall}:00`)];
}

/**
 * RRULE, RDATE and EXDATE of a schedule (RFC 5545, 3.8.5). UNTIL is in UTC where sessions have an hour, a day where they
 * have none; holidays that are left out and excepted sessions are EXDATEs, moved and cancelled ones are not.
 */
export function toRecurrence(schedule: Schedule, city: ClockCity): readonly JProperty[] {
  const { start, rule, extra = [], except = [] } = schedule;
  const parsed = rule === undefined ? undefined : parseRule(rule, start);
  const recur = parsed && 'rule' in parsed ? toRecur(parsed.rule, start, city.timeZone) : undefined;
  const starts = findStarts(schedule);
  const skipped = starts.filter((each) => isSkipped(each, schedule, city)).map(({ wall }) => wall);
  const known = new Set(starts.map(({ wall }) => wall));
  const out = [...new Set([...skipped, ...except.filter((wall) => known.has(wall))])].sort();
  return [
    ...(recur ? [['rrule', {}, 'recur', recur] as const] : []),
    ...(extra.length > 0 ? [toTimeProperty('rdate', [...extra].sort(), city.timeZone)] : []),
    ...(out.length > 0 ? [toTimeProperty('exdate', out, city.timeZone)] : []),
  ];
}

/** A rule with its end in UTC. */
function toRecur({ recur, until }: Rule, start: string, timeZone: string): object {
  const data = recur.toJSON() as Record<string, unknown>;
  if (!until) return data;
  if (isDay(start)) return { ...data, until };
  return { ...data, until: toUtc(getZone(timeZone).toInstant(toLast(until, start.slice(11)))) };
}

/**
 * A moment of the last day that no start stands near: half a day after the sessions' hour, or the day's end. Some programs
 * read UNTIL with the offset of the first session, an hour off after a change of the hour.
 */
function toLast(until: string, time: string): string {
  const later = addMinutes(`${until}T${time}`, 12 * 60);
  return later.startsWith(until) ? later : `${until}T23:59`;
}
