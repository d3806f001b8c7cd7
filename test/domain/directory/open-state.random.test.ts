import { describe, expect, test } from 'vitest';
import { isOpen } from '../../../src/domain/directory/is-open.ts';
import type { Hours, Interval, WeekDay } from '../../../src/domain/directory/hours.schema.ts';
import { findOpenState } from '../../../src/domain/directory/open-state.ts';
import type { Timetable } from '../../../src/domain/directory/timetable.ts';
import { allDays, madrid } from './clock-city-madrid.ts';
import { createRandom } from './random.ts';
import { paintMinutes, readMinutes, type Mode } from './slow-clock.ts';

const random = createRandom(20261121);
const below = (limit: number) => Math.floor(random() * limit);
const chance = (part: number) => random() < part;
const list = <Item>(length: number, make: () => Item) => Array.from({ length }, make);
const two = (number: number) => String(number).padStart(2, '0');

function makeInterval(): Interval {
  const from = below(24);
  const minutes = chance(0.5) ? 0 : below(60);
  const to = (from + below(14)) % 24;
  const end = to === 0 && chance(0.5) ? '24:00' : `${two(to)}:${two(chance(0.5) ? 0 : below(60))}`;
  return { from: `${two(from)}:${two(minutes)}`, to: end, ...(chance(0.25) && { appointment: true }) };
}

const makeDays = (): WeekDay[] => allDays.filter(() => chance(0.6));
const makeWeekly = () => list(below(4), () => ({ ...makeInterval(), days: makeDays() }));
const dayNear = (now: Date, days: number) =>
  new Date(now.getTime() + (below(2 * days) - days) * 864e5).toISOString().slice(0, 10);

function makeSpan(now: Date, days: number): [string, string] {
  const span = [dayNear(now, days), dayNear(now, days)].sort() as [string, string];
  return chance(0.5) ? span : [span[0].slice(5), span[1].slice(5)];
}

function makeTimetable(now: Date): Timetable {
  const hours: Hours = {
    asOf: '2026',
    weekly: makeWeekly(),
    seasons: list(below(3), () => {
      const [from, to] = makeSpan(now, 20);
      return { from, to, weekly: makeWeekly() };
    }),
    exceptions: list(below(3), () => {
      const [date, to] = makeSpan(now, 3);
      return { date, ...(chance(0.5) && { to }), intervals: list(below(3), makeInterval) };
    }),
    holidays: (['closed', 'open', 'unknown'] as const)[below(3)] ?? 'closed',
  };
  const [from, to] = [dayNear(now, 4), dayNear(now, 4)].sort();
  // A change of stop is a change too, which the slow clock does not tell apart: stops stand alone here.
  if (chance(0.05)) return { stops: list(2, () => ({ date: dayNear(now, 3), from: '10:00', to: '12:00' })) };
  return {
    ...(chance(0.95) && { hours }),
    ...(chance(0.2) && {
      closures: [{ from: from ?? '', ...(chance(0.7) && { to }), reason: 'works' as const }],
    }),
    ...(chance(0.1) && { closed: { on: dayNear(now, 4) } }),
  };
}

const borders = [
  ['29 March 2026, summer time begins', '2026-03-29T00:30:00Z'],
  ['25 October 2026, summer time ends', '2026-10-25T00:30:00Z'],
  ['the Thursday before Easter 2026', '2026-04-02T08:00:00Z'],
  ['San Isidro 2026', '2026-05-15T08:00:00Z'],
  ['a Friday of August 2026', '2026-08-14T08:00:00Z'],
  ['9 November 2026', '2026-11-09T08:00:00Z'],
  ['New Year 2027, whose holidays are not published', '2026-12-31T22:00:00Z'],
  ['Easter 2027, whose holidays are not published', '2027-03-26T08:00:00Z'],
  ['29 February 2028', '2028-02-29T08:00:00Z'],
] as const;
const days = 4;
const modeOf = (state: ReturnType<typeof findOpenState>): Mode =>
  state.type === 'open' && state.appointment ? 'appointment' : state.type;

describe('the clock agrees with one that looks at every minute', () => {
  test.each(borders)('around %s', { timeout: 60_000 }, (...[, border]) => {
    const instants = list(4, () => Date.parse(border) + (random() - 0.5) * (chance(0.5) ? 8 : 48) * 36e5);
    for (const now of instants.map((instant) => new Date(instant))) {
      const { walls, start } = readMinutes(now, madrid.timeZone, 26 * 60, days * 24 * 60);
      for (const timetable of list(40, () => makeTimetable(now))) {
        const modes = paintMinutes(timetable, madrid, walls);
        const mode = modes[start];
        const next = modes.findIndex((each, minute) =>
          minute <= start
            ? false
            : mode === 'open' || mode === 'appointment'
              ? each !== mode
              : /open|app/.test(each),
        );
        const state = findOpenState(timetable, madrid, now);
        const about = JSON.stringify({ now, state, timetable }, null, 1);
        const noHours = state.type === 'unknown' && state.reason === 'no-hours';
        expect(noHours ? 'closed' : modeOf(state), about).toBe(mode);
        expect(isOpen(timetable, madrid, now), about).toBe(mode === 'open' || mode === 'appointment');

        const told = state.type === 'open' ? state.until : 'opens' in state ? state.opens.at : undefined;
        const last = walls.at(-1) ?? '';
        if (mode !== 'gone') expect(told && told <= last ? told : undefined, about).toBe(walls[next]);
      }
    }
  });
});
