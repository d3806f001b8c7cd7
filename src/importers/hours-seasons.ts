import {
  type Hours,
  type Interval,
  type WeekDay,
  weekDays,
  type WeeklyInterval,
} from '../domain/directory/hours.schema.ts';
import type { Span } from './prose-statements.ts';

/** A part of the year with a week of its own; an empty week is closed. */
export type Season = NonNullable<Hours['seasons']>[number];

/** The weekly table as the schema wants it: days of equal hours together, in the order of the week. */
export function toWeekly(table: ReadonlyMap<WeekDay, readonly Interval[]>): WeeklyInterval[] {
  const groups = new Map<string, { days: WeekDay[]; intervals: readonly Interval[] }>();
  for (const day of weekDays) {
    const intervals = table.get(day);
    if (!intervals) continue;
    const key = JSON.stringify(intervals);
    const group = groups.get(key) ?? { days: [], intervals };
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ days, intervals }) =>
    intervals.map((interval) => ({ days, ...interval })),
  );
}

/** The day before or after "08-01", as "07-31" and "08-02". */
function shift(date: string, days: number): string {
  return new Date(Date.parse(`2024-${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(5, 10);
}

/** Months and spans that follow each other are one season: July and August are 07-01 to 08-31. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && shift(last.to, 1) === span.from) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}

const isWithin = (date: string, { from, to }: Span): boolean =>
  from <= to ? date >= from && date <= to : date >= from || date <= to;

/** Whether two of the seasons share a day. */
export function hasOverlap(seasons: readonly Season[]): boolean {
  return seasons.some((a, i) =>
    seasons.some((b, j) => j > i && (isWithin(b.from, a) || isWithin(a.from, b))),
  );
}

/** "Verano, de 8:30 a 20. Cerrado el mes de agosto": the summer is cut in two around the closed month. */
export function cutClosedSpans(seasons: readonly Season[]): Season[] {
  const closed = seasons.filter(({ weekly }) => weekly.length === 0);
  return seasons.flatMap((season) => {
    const hole =
      season.weekly.length > 0
        ? closed.find(({ from, to }) => season.from < from && to < season.to)
        : undefined;
    if (!hole) return [season];
    return [
      { ...season, to: shift(hole.from, -1) },
      { ...season, from: shift(hole.to, 1) },
    ];
  });
}

/** A season's week: it must speak of every day on which the door is otherwise open, or of none if all those days are alike. */
export function toSeasonWeekly(
  table: ReadonlyMap<WeekDay, readonly Interval[]>,
  days: readonly WeekDay[],
  intervals: readonly Interval[],
): WeeklyInterval[] | undefined {
  const usual = [...table.keys()];
  const isAlike = new Set([...table.values()].map((each) => JSON.stringify(each))).size === 1;
  if (days.length === 0 && !isAlike) return undefined;
  const stated = days.length > 0 ? days : usual;
  if (usual.length === 0 || usual.some((day) => !stated.includes(day))) return undefined;
  // Hours that share no minute with the usual ones may be hours besides them.
  const isInstead = [...table.values()]
    .flat()
    .some(({ from, to }) => intervals.some((each) => each.from < to && each.to > from));
  return isInstead ? toWeekly(new Map(stated.map((day) => [day, intervals]))) : undefined;
}
