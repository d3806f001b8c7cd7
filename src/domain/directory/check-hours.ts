import { checkHoursDates } from './check-hours-dates.ts';
import { isRealDay } from './day-range.ts';
import type { HoursMistake, HoursMistakeCode } from './hours-mistake.ts';
import type { Hours, Interval, WeekDay, WeeklyInterval } from './hours.schema.ts';

type Path = readonly (string | number)[];

const week: readonly WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const dayMinutes = 24 * 60;
/** No office, library or shelter is open for longer in one stretch over midnight: 14:00–09:00 is a slip. */
const longestNight = 16 * 60;

/** What contradicts itself in hours whose shape is right; none: sound. Paths start inside the hours. */
export function checkHours(hours: Hours): HoursMistake[] {
  const { asOf, weekly, seasons = [], exceptions = [] } = hours;
  return [
    ...(isRealDay(asOf)
      ? []
      : [{ path: ['asOf'], code: 'impossible-date' as const, values: { date: asOf } }]),
    ...checkWeek(weekly, ['weekly']),
    ...seasons.flatMap((season, index) => checkWeek(season.weekly, ['seasons', index, 'weekly'])),
    ...exceptions.flatMap(({ date, to, intervals }, index) =>
      checkDay(intervals, ['exceptions', index, 'intervals'], to !== undefined && to !== date),
    ),
    ...checkHoursDates(hours),
  ];
}

function checkWeek(weekly: readonly WeeklyInterval[], path: Path): HoursMistake[] {
  const placed = weekly.flatMap((interval, index) =>
    [...new Set(interval.days)].map((day) => ({ interval, index, start: week.indexOf(day) * dayMinutes })),
  );
  const repeated = weekly.flatMap(({ days }, index) => {
    const day = days.find((each, position) => days.indexOf(each) !== position);
    return day ? [{ path: [...path, index, 'days'], code: 'day-repeated' as const, values: { day } }] : [];
  });
  return [...checkIntervals(weekly, path), ...repeated, ...findOverlaps(placed, path, 7 * dayMinutes)];
}

/** The spans of an exception; if it lasts some days, a night meets the morning of the next one. */
function checkDay(intervals: readonly Interval[], path: Path, isLong: boolean): HoursMistake[] {
  const placed = intervals.map((interval, index) => ({ interval, index, start: 0 }));
  return [
    ...checkIntervals(intervals, path),
    ...findOverlaps(placed, path, isLong ? dayMinutes : 2 * dayMinutes),
  ];
}

function checkIntervals(intervals: readonly Interval[], path: Path): HoursMistake[] {
  return intervals.flatMap((interval, index): HoursMistake[] => {
    const code = findIntervalMistake(interval);
    return code ? [{ path: [...path, index], code, values: { from: interval.from, to: interval.to } }] : [];
  });
}

function findIntervalMistake({ from, to }: Interval): HoursMistakeCode | undefined {
  if (from === to || (from === '24:00' && to === '00:00')) return 'empty-interval';
  if (from === '24:00') return 'starts-at-24';
  const isNight = to < from && to !== '00:00';
  return isNight && findLength({ from, to }) > longestNight ? 'ends-before-start' : undefined;
}

const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function findLength({ from, to }: Pick<Interval, 'from' | 'to'>): number {
  return toMinutes(to) - toMinutes(from) + (to <= from ? dayMinutes : 0);
}

interface Placed {
  readonly interval: Interval;
  readonly index: number;
  /** Minute at which its day begins. */
  readonly start: number;
}

/** Pairs of spans that share a minute, on a clock that starts again after `round` minutes; each pair is told once. */
function findOverlaps(placed: readonly Placed[], path: Path, round: number): HoursMistake[] {
  const found = new Map<string, HoursMistake>();
  // A span that is wrong by itself is told once, not for what it meets.
  const sound = placed.filter(({ interval }) => !findIntervalMistake(interval));
  for (const [position, later] of sound.entries()) {
    for (const earlier of sound.slice(0, position)) {
      const begin = (each: Placed) => each.start + toMinutes(each.interval.from);
      const ahead = (one: Placed, other: Placed) => (begin(other) - begin(one) + round) % round;
      const meets =
        ahead(earlier, later) < findLength(earlier.interval) ||
        ahead(later, earlier) < findLength(later.interval);
      const key = `${earlier.index} ${later.index}`;
      // With and without appointment at once is no contradiction: offices do offer both.
      const isOther = !earlier.interval.appointment !== !later.interval.appointment;
      if (!meets || isOther || earlier.index === later.index || found.has(key)) continue;
      const day = week[later.start / dayMinutes] ?? 'mo';
      const values = {
        ...(round === 7 * dayMinutes && { day }),
        from: later.interval.from,
        to: later.interval.to,
        otherFrom: earlier.interval.from,
        otherTo: earlier.interval.to,
      };
      found.set(key, { path: [...path, later.index], code: 'overlap', values });
    }
  }
  return [...found.values()];
}
