import { checkWorkshop } from '../../../../src/domain/calendar/check-workshop.ts';
import { findSessions } from '../../../../src/domain/calendar/find-sessions.ts';
import { addMinutes } from '../../../../src/domain/calendar/wall.ts';
import type { Workshop } from '../../../../src/domain/calendar/workshop.ts';
import type { Schedule } from '../../../../src/domain/calendar/workshop.schema.ts';
import type { ClockCity } from '../../../../src/domain/directory/clock-city.ts';
import { createRandom } from '../../directory/random.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
type Random = () => number;

/** What series are made of: each shape is one that calendars are known to get wrong. */
const shapes: Readonly<Record<string, (pick: Picker) => Shape>> = {
  'one session': (pick) => ({ start: pick.wall(2026, 1, 1, 1500) }),
  'one day without an hour': (pick) => ({
    start: pick.wall(2026, 1, 1, 900).slice(0, 10),
    days: pick.number(0, 3),
  }),
  'weekly on several days': (pick) => ({
    start: pick.wall(2026, 1, 1, 400),
    rule: `FREQ=WEEKLY;BYDAY=${pick.days(2, 4)};COUNT=${pick.number(4, 60)}`,
  }),
  'every other week from Sunday': (pick) => ({
    start: pick.wall(2026, 1, 1, 400),
    rule: `FREQ=WEEKLY;INTERVAL=${pick.number(2, 4)};BYDAY=${pick.days(1, 3)};WKST=${pick.one(['MO', 'SU'])};COUNT=${pick.number(3, 30)}`,
  }),
  'weekly across the spring change': (pick) => ({
    start: pick.wall(2026, 3, 1, 28),
    rule: `FREQ=WEEKLY;BYDAY=${pick.one(['SU', 'SA,SU', 'MO,SU', 'WE,FR,SU'])};COUNT=${pick.number(9, 40)}`,
  }),
  'weekly across the autumn change': (pick) => ({
    start: pick.wall(2026, 10, 1, 24),
    rule: `FREQ=WEEKLY;BYDAY=${pick.one(['SU', 'SA,SU', 'MO,SU', 'WE,FR,SU'])};COUNT=${pick.number(9, 40)}`,
  }),
  'daily through the night of a change': (pick) => ({
    start: `${pick.one(['2026-03-26', '2026-10-22', '2027-03-26', '2027-10-29'])}T0${pick.number(0, 4)}:30`,
    rule: `FREQ=DAILY;COUNT=${pick.number(3, 12)}`,
    nightly: true,
  }),
  'last Sunday of the month': (pick) => ({
    start: pick.wall(2026, 1, 1, 300),
    rule: `FREQ=MONTHLY;BYDAY=-1SU;COUNT=${pick.number(3, 24)}`,
  }),
  'counted day of the month': (pick) => ({
    start: pick.wall(2026, 1, 1, 300),
    rule: `FREQ=MONTHLY;INTERVAL=${pick.number(1, 3)};BYDAY=${pick.number(1, 5)}${pick.one(days)},${pick.one(['-1', '-2'])}${pick.one(days)};COUNT=${pick.number(3, 20)}`,
  }),
  'first and third of a day of the week': (pick) => ({
    start: pick.wall(2026, 1, 1, 300),
    rule: `FREQ=MONTHLY;BYDAY=${['MO', 'FR', 'SU'].map((day) => `1${day},3${day}`)[pick.number(0, 2)] ?? ''};COUNT=${pick.number(3, 20)}`,
  }),
  'the 29th, 30th or 31st of the month': (pick) => ({
    start: `2026-01-${pick.number(29, 31)}T10:00`,
    rule: `FREQ=MONTHLY;COUNT=${pick.number(3, 20)}`,
  }),
  'days of the month': (pick) => ({
    start: pick.wall(2026, 1, 1, 300),
    rule: `FREQ=MONTHLY;BYMONTHDAY=${pick.one(['1,15', '-1', '31', '28,29,30'])};COUNT=${pick.number(3, 30)}`,
  }),
  '29 February': (pick) => ({
    start: '2024-02-29T10:00',
    rule: `FREQ=YEARLY;${pick.one(['', 'BYMONTH=2;BYMONTHDAY=29;', 'INTERVAL=2;', 'INTERVAL=4;'])}COUNT=${pick.number(2, 4)}`,
  }),
  'every year': (pick) => ({
    start: pick.wall(2026, 1, 1, 364),
    rule: `FREQ=YEARLY;BYMONTH=${pick.number(1, 12)};BYDAY=${pick.one(['1', '-1', '3'])}${pick.one(days)};COUNT=${pick.number(2, 6)}`,
  }),
  'every few days': (pick) => ({
    start: pick.wall(2026, 1, 1, 400),
    rule: `FREQ=DAILY;INTERVAL=${pick.number(2, 9)};COUNT=${pick.number(3, 60)}`,
  }),
  'daily on some days': (pick) => ({
    start: pick.wall(2026, 1, 1, 364),
    rule: `FREQ=DAILY;BYDAY=${pick.days(1, 5)};COUNT=${pick.number(3, 40)}`,
  }),
  'until the very day of the last session': (pick) => {
    const start = pick.wall(2026, 1, 1, 400);
    const last = addMinutes(start, pick.number(2, 30) * 7 * 24 * 60);
    const until = pick.one([last.slice(0, 10), last.slice(0, 10).replaceAll('-', ''), last]);
    return { start, rule: `FREQ=WEEKLY;UNTIL=${until}` };
  },
  'until a minute before the last session': (pick) => {
    const start = pick.wall(2026, 1, 1, 400);
    return { start, rule: `FREQ=WEEKLY;UNTIL=${addMinutes(start, pick.number(2, 30) * 7 * 24 * 60 - 1)}` };
  },
  'days without an hour, until the last': (pick) => {
    const start = pick.wall(2026, 2, 1, 400).slice(0, 10);
    return {
      start,
      rule: `FREQ=WEEKLY;UNTIL=${addMinutes(start, pick.number(2, 30) * 7 * 24 * 60)}`,
      days: 0,
    };
  },
  'only extra days': (pick) => ({ start: pick.wall(2026, 1, 1, 300), extras: pick.number(1, 9) }),
};

interface Shape {
  readonly start: string;
  readonly rule?: string;
  /** Days after the first that a session without hours lasts. */
  readonly days?: number;
  readonly extras?: number;
  /** Of a length that may span the change. */
  readonly nightly?: true;
}

interface Picker {
  readonly number: (from: number, to: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  /** A wall time within some days of a date, at a quarter of an hour by day. */
  readonly wall: (year: number, month: number, day: number, within: number) => string;
  readonly days: (from: number, to: number) => string;
}

function createPicker(random: Random): Picker {
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const one = <T>(list: readonly T[]) => list[number(0, list.length - 1)] as T;
  return {
    number,
    one,
    wall: (year, month, day, within) =>
      new Date(Date.UTC(year, month - 1, day + number(0, within), number(7, 21), 15 * number(0, 3)))
        .toISOString()
        .slice(0, 16),
    days: (from, to) => {
      const chosen = [...days].sort(() => random() - 0.5).slice(0, number(from, to));
      return days.filter((each) => chosen.includes(each)).join(',');
    },
  };
}

/** A generated workshop and the shape it has. */
export interface Generated {
  readonly shape: string;
  readonly workshop: Workshop;
}

/** Series of all shapes, the same on every run, each one that the checks let pass. */
export function generateSeries(count: number, seed: number, city: ClockCity): readonly Generated[] {
  const random = createRandom(seed);
  const pick = createPicker(random);
  const names = Object.keys(shapes);
  const made: Generated[] = [];
  for (let tries = 0; made.length < count; tries++) {
    if (tries > count * 20) throw new Error(`only ${made.length} sound series of ${count}`);
    const shape = names[made.length % names.length] ?? '';
    const workshop = change(toWorkshop(shapes[shape]?.(pick), `w${made.length}`, pick, city), pick, city);
    if (workshop && checkWorkshop(workshop, city).length === 0) made.push({ shape, workshop });
  }
  return made;
}

function toWorkshop(
  shape: Shape | undefined,
  id: string,
  pick: Picker,
  city: ClockCity,
): Workshop | undefined {
  if (!shape) return undefined;
  const { start, rule, days: length, extras = 0, nightly } = shape;
  const minutes = nightly ? pick.number(1, 8) * 30 : pick.number(2, 16) * 15;
  const end = length === undefined ? addMinutes(start, minutes) : addMinutes(start, length * 1440);
  const extra = Array.from({ length: extras }, (_, index) => addMinutes(start, (index + 1) * 1440 * 5 + 60));
  const bare = { start, end, ...(rule !== undefined && { rule }), ...(extra.length > 0 && { extra }) };
  const whole: Workshop = {
    id,
    topic: 'cv',
    form: 'series',
    example: true,
    updated: '2026-01-01T10:00',
    schedule: { ...bare, ...(pick.number(0, 1) === 1 && { holidays: 'skip' as const }) },
  };
  if (rule === undefined) return whole;
  // The first session must be one of the rule: the second that is found always is.
  const second = findSessions({ ...whole, schedule: { start, end, rule } }, city)[1]?.wall;
  return second && { ...whole, schedule: { ...whole.schedule, ...second } };
}

/** Takes a session away, moves one, cancels one, adds one, more or less often. */
function change(workshop: Workshop | undefined, pick: Picker, city: ClockCity): Workshop | undefined {
  if (!workshop) return undefined;
  const sessions = findSessions(workshop, city).map(({ recurrence }) => recurrence);
  const changed = (wall: string) => /^\d{4}-(03-(2[5-9]|3\d)|10-(2[5-9]|3\d))/.test(wall);
  // Days of the changes of the hour are chosen first: there the same wall time is another instant.
  const free = [...sessions.filter(changed), ...sessions.filter((wall) => !changed(wall))];
  const take = () => free.splice(pick.number(0, 1) === 0 ? 0 : pick.number(0, free.length - 1), 1)[0];
  const some = (chance: number) => free.length > 2 && pick.number(1, 100) <= chance;
  const schedule: { -readonly [Key in keyof Schedule]: Schedule[Key] } = { ...workshop.schedule };
  const except = some(50) ? [take()].filter((wall) => wall !== undefined) : [];
  if (except.length > 0) schedule.except = except;
  const cancelled = some(40) ? take() : undefined;
  if (cancelled) schedule.cancelled = [{ start: cancelled, reason: 'illness' }];
  const from = some(50) ? take() : undefined;
  if (from) schedule.moved = [toMoved(from, pick)];
  const last = sessions.at(-1);
  if (last && some(40))
    schedule.extra = [...(schedule.extra ?? []), addMinutes(last, 1440 * pick.number(1, 9))];
  const off = sessions[pick.number(0, sessions.length)];
  const whole = off && pick.number(1, 100) <= 10 ? { cancelled: { on: off.slice(0, 10) } } : {};
  return { ...workshop, schedule, ...whole };
}

function toMoved(from: string, pick: Picker) {
  const start = addMinutes(from, pick.number(-3, 3) * (from.length === 10 ? 1440 : 175));
  const length = from.length === 10 ? 0 : pick.number(2, 10) * 15;
  return { from, start, ...(pick.number(0, 1) === 1 && { end: addMinutes(start, length) }) };
}
