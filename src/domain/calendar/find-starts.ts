import ICAL from 'ical.js';
import { maxSessions, parseRule } from './rule.ts';
import type { Schedule } from './workshop.schema.ts';
import { isDay } from './wall.ts';

/** A start that a schedule gives. */
export interface Start {
  /** Wall time of the city's zone, or a day. */
  readonly wall: string;
  /** Named by itself, as the only one or in `extra`: a holiday does not take it away. */
  readonly named: boolean;
}

/** Starts of schedules already iterated: one is asked for by sessions, checks and feeds of every language. */
const found = new WeakMap<Schedule, readonly Start[]>();

/**
 * All starts of a schedule before anything is taken away, in order, each once: the first, those of the rule (RFC 5545,
 * iterated by ical.js in wall time) and the extra ones. Stops one past the most there may be; a refused rule gives none.
 */
export function findStarts(schedule: Schedule): readonly Start[] {
  const starts = found.get(schedule) ?? listStarts(schedule);
  found.set(schedule, starts);
  return starts;
}

function listStarts({ start, rule, extra = [] }: Schedule): readonly Start[] {
  const byRule = rule === undefined ? [] : iterate(start, rule);
  const named = new Set(rule === undefined ? [start, ...extra] : extra);
  return [...new Set([start, ...byRule, ...extra])].sort().map((wall) => ({ wall, named: named.has(wall) }));
}

/** Years after the first session in which the last may be. */
export const maxYears = 20;

function iterate(start: string, text: string): readonly string[] {
  const parsed = parseRule(text, start);
  if ('mistake' in parsed) return [];
  const iterator = completeRule(parsed.rule.recur, start).iterator(
    ICAL.Time.fromString(isDay(start) ? start : `${start}:00`, undefined),
  );
  const last = Number(start.slice(0, 4)) + maxYears;
  const walls: string[] = [];
  // At its end the iterator gives null, which its types do not say.
  const next = () => iterator.next() as ICAL.Time | null;
  for (let time = next(); time && time.year <= last && walls.length <= maxSessions; time = next())
    walls.push(time.toString().slice(0, start.length));
  return walls;
}

/** "Every year" and "every month" name their day: without it ical.js 2.2 gives 1 March in years without 29 February. */
function completeRule(rule: ICAL.Recur, start: string): ICAL.Recur {
  const [, month = 1, day = 1] = start.slice(0, 10).split('-').map(Number);
  const isNamed = 'BYDAY' in rule.parts || 'BYMONTHDAY' in rule.parts;
  if (isNamed || (rule.freq !== 'YEARLY' && rule.freq !== 'MONTHLY')) return rule;
  const whole = rule.clone();
  whole.setComponent('BYMONTHDAY', [day]);
  if (rule.freq === 'YEARLY' && !('BYMONTH' in rule.parts)) whole.setComponent('BYMONTH', [month]);
  return whole;
}
