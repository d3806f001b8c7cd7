import ICAL from 'ical.js';
import { addDays } from '../directory/local-date.ts';
import { isDay, isInCalendar } from './wall.ts';

/** Most sessions a workshop may have: a daily one of nearly three years. */
export const maxSessions = 1000;

/** Why a rule is refused; `value` is the part that is wrong. */
export interface RuleMistake {
  readonly type: 'unreadable' | 'part' | 'too-often' | 'endless' | 'two-ends' | 'until' | 'combination';
  readonly value: string;
}

const parts = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST'];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const untilPattern = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?:00)?)?$/;

type Parts = ReadonlyMap<string, string>;

/** A rule as ical.js iterates it, and the last day of the city on which a session may start, if it has one. */
export interface Rule {
  readonly recur: ICAL.Recur;
  readonly until?: string;
}

/**
 * A recurrence rule of RFC 5545 (3.3.10) in wall time, or why it is refused. `start` is the first session's wall time, which only UNTIL
 * with an hour asks for.
 * UNTIL is a day, its last minute included, or a wall time: `2026-12-02`, `2026-12-02T10:00`, with or without the
 * hyphens and colons; never UTC.
 */
export function parseRule(
  text: string,
  start = '',
): { readonly rule: Rule } | { readonly mistake: RuleMistake } {
  const pairs = text.split(';').map((pair) => pair.split('='));
  const odd = pairs.find(
    ([name, value], index) =>
      !value || pairs[index]?.length !== 2 || pairs.findIndex(([other]) => other === name) < index,
  );
  if (odd) return { mistake: { type: 'unreadable', value: odd.join('=') } };
  const map: Parts = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  const mistake = findMistake(map);
  if (mistake) return { mistake };
  const until = toUntil(map.get('UNTIL'), start);
  if (until === null) return { mistake: { type: 'until', value: map.get('UNTIL') ?? '' } };
  // ical.js 2.2 gives a daily rule a start that its own BYDAY leaves out; weekly is the same rule.
  const isWeekly = map.get('FREQ') === 'DAILY' && map.has('BYDAY');
  const bare = [...map].filter(
    ([name]) => name !== 'UNTIL' && !(isWeekly && ['FREQ', 'INTERVAL'].includes(name)),
  );
  try {
    const recur = ICAL.Recur.fromString(
      [...(isWeekly ? ['FREQ=WEEKLY'] : []), ...bare.map((pair) => pair.join('='))].join(';'),
    );
    if (until) recur.until = ICAL.Time.fromString(`${until}T23:59:59`, undefined);
    return { rule: { recur, ...(until && { until }) } };
  } catch {
    return { mistake: { type: 'unreadable', value: text } };
  }
}

function findMistake(map: Parts): RuleMistake | undefined {
  const frequency = map.get('FREQ') ?? '';
  if (['SECONDLY', 'MINUTELY', 'HOURLY'].includes(frequency)) return { type: 'too-often', value: frequency };
  if (!frequencies.includes(frequency)) return { type: 'part', value: `FREQ=${frequency}` };
  for (const [name, value] of map) {
    if (!parts.includes(name) || !isWellFormed(name, value))
      return { type: 'part', value: `${name}=${value}` };
  }
  if (map.has('UNTIL') && map.has('COUNT'))
    return { type: 'two-ends', value: `COUNT=${map.get('COUNT') ?? ''}` };
  if (!map.has('UNTIL') && !map.has('COUNT')) return { type: 'endless', value: frequency };
  return findCombination(frequency, map);
}

/** Which parts each frequency takes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY', 'WKST'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY'],
  YEARLY: ['BYDAY', 'BYMONTHDAY', 'BYMONTH'],
};

/**
 * Parts that are not read together. RFC 5545 allows more than this: what is left out, ical.js 2.2 expands otherwise than
 * python-dateutil does, or searches without end (positions in a set, months of monthly rules, every few days on days of
 * the week). All that is left in was compared with it, rule by rule.
 */
function findCombination(frequency: string, map: Parts): RuleMistake | undefined {
  const wrong = (name: string) => ({ type: 'combination', value: `${name}=${map.get(name) ?? ''}` }) as const;
  const by = [...map.keys()].filter((name) => name.startsWith('BY') || name === 'WKST');
  const stray = by.find((name) => !(allowed[frequency] ?? []).includes(name));
  if (stray) return wrong(stray);
  const days = map.get('BYDAY')?.split(',') ?? [];
  const counted = days.filter((day) => /\d/.test(day)).length;
  if (counted > 0 && (counted < days.length || ['DAILY', 'WEEKLY'].includes(frequency)))
    return wrong('BYDAY');
  if (days.length > 0 && map.has('BYMONTHDAY')) return wrong('BYMONTHDAY');
  if (frequency === 'DAILY' && days.length > 0 && (map.get('INTERVAL') ?? '1') !== '1')
    return wrong('INTERVAL');
  return frequency === 'YEARLY' ? findYearly(map, counted > 0, wrong) : undefined;
}

/** Every year: the start's own day, a counted day of the week of some months, or one day of one month. */
function findYearly(
  map: Parts,
  isCounted: boolean,
  wrong: (name: string) => RuleMistake,
): RuleMistake | undefined {
  const [month, day] = [map.get('BYMONTH'), map.get('BYMONTHDAY')];
  if (map.has('BYDAY')) return isCounted && month ? undefined : wrong('BYDAY');
  if (month === undefined && day === undefined) return undefined;
  if (!month || !/^\d+$/.test(month)) return wrong(month ? 'BYMONTH' : 'BYMONTHDAY');
  if (!day || !/^\d+$/.test(day)) return wrong(day ? 'BYMONTHDAY' : 'BYMONTH');
  const length = new Date(Date.UTC(2024, Number(month), 0)).getUTCDate();
  return Number(day) <= length ? undefined : wrong('BYMONTHDAY');
}

const numbers = (value: string, from: number, to: number) =>
  value
    .split(',')
    .every(
      (each) =>
        /^[+-]?\d{1,4}$/.test(each) &&
        Math.abs(Number(each)) >= 1 &&
        Number(each) >= from &&
        Number(each) <= to,
    );

function isWellFormed(name: string, value: string): boolean {
  switch (name) {
    case 'INTERVAL':
      return numbers(value, 1, 999) && !value.includes(',');
    case 'COUNT':
      return numbers(value, 1, 9999) && !value.includes(',');
    case 'BYMONTH':
      return numbers(value, 1, 12);
    case 'BYMONTHDAY':
      return numbers(value, -31, 31);
    case 'BYDAY':
      return value.split(',').every((each) => /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.test(each));
    case 'WKST':
      return /^(MO|SU)$/.test(value);
    default:
      return true;
  }
}

/** UNTIL as the last day on which a session may start: of a time before the sessions' own it is the day before. `null` if it is no wall time. */
function toUntil(value: string | undefined, start: string): string | null | undefined {
  if (value === undefined) return undefined;
  const [, year, month, dayOfMonth, hour, minute = '00'] = untilPattern.exec(value) ?? [];
  if (!year || !month || !dayOfMonth) return null;
  const day = `${year}-${month}-${dayOfMonth}`;
  const wall = hour === undefined ? day : `${day}T${hour}:${minute}`;
  if (!isInCalendar(wall)) return null;
  return hour !== undefined && !isDay(start) && wall.slice(11) < start.slice(11) ? addDays(day, -1) : day;
}
