import type ICAL from 'ical.js';
import type { ClockCity } from '../directory/clock-city.ts';
import { isSkipped } from './find-sessions.ts';
import { findStarts } from './find-starts.ts';
import type { JProperty } from './jcal.ts';
import { parseRule } from './rule.ts';
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
  const parsed = rule === undefined ? undefined : parseRule(rule);
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

function toRecur(rule: ICAL.Recur, start: string, timeZone: string): object {
  const { until } = rule;
  const data = rule.toJSON() as Record<string, unknown>;
  if (!until) return data;
  const last = until.toString();
  if (isDay(start)) return { ...data, until: last.slice(0, 10) };
  return {
    ...data,
    until: toUtc(getZone(timeZone).toInstant(last.slice(0, 16)) + Number(last.slice(17, 19)) * 1e3),
  };
}
