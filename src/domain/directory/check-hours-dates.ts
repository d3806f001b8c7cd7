import { isRealDay, isYearly, toDates, type DayRange } from './day-range.ts';
import type { HoursMistake } from './hours-mistake.ts';
import type { Hours } from './hours.schema.ts';
import { isWithin } from './local-date.ts';

/** Mistakes in the dates of seasons and exceptions: impossible, reversed, repeated, or hidden behind earlier ones. */
export function checkHoursDates({ seasons = [], exceptions = [] }: Hours): HoursMistake[] {
  const special = exceptions.map(({ date, to = date }) => ({ from: date, to }));
  const shape = [
    ...seasons.flatMap((season, index) => checkRange(season, ['seasons', index], 'from')),
    ...special.flatMap((range, index) => checkRange(range, ['exceptions', index], 'date')),
  ];
  // What cannot be read cannot be compared.
  if (shape.length) return shape;

  return [
    ...seasons.flatMap((season, index): HoursMistake[] =>
      isHidden(season, seasons.slice(0, index))
        ? [
            {
              path: ['seasons', index],
              code: 'season-never-applies',
              values: { from: season.from, to: season.to },
            },
          ]
        : [],
    ),
    ...special.flatMap((range, index): HoursMistake[] => {
      const path = ['exceptions', index];
      const before = special.slice(0, index);
      const both = before.filter((each) => isYearly(each) === isYearly(range));
      const date = toDates(range).find((day) => both.some(({ from, to }) => isWithin(day, from, to)));
      if (date)
        return [
          { path, code: 'exception-repeated', values: { date: isYearly(range) ? date.slice(5) : date } },
        ];
      const values = { from: range.from, to: range.to };
      return isHidden(range, before) ? [{ path, code: 'exception-never-applies', values }] : [];
    }),
  ];
}

function checkRange(
  { from, to }: DayRange,
  path: (string | number)[],
  start: 'from' | 'date',
): HoursMistake[] {
  const ends =
    from === to
      ? [[start, from] as const]
      : ([
          [start, from],
          ['to', to],
        ] as const);
  const impossible = ends.filter(([, date]) => !isRealDay(date));
  if (impossible.length) {
    return impossible.map(([field, date]) => ({
      path: [...path, field],
      code: 'impossible-date',
      values: { date },
    }));
  }
  if (from.length !== to.length) return [{ path, code: 'mixed-dates', values: { from, to } }];
  // An exception may pass over New Year, but one of more than half a year is two days in the wrong order.
  const isReversed = isYearly({ from, to })
    ? start === 'date' && to < from && toDates({ from, to }).length > 183
    : to < from;
  return isReversed ? [{ path, code: 'dates-reversed', values: { from, to } }] : [];
}

/** Whether every day of a range is taken by earlier ones; one with a year never hides one of every year. */
function isHidden(range: DayRange, before: readonly DayRange[]): boolean {
  const hiding = isYearly(range) ? before.filter(isYearly) : before;
  return toDates(range).every((date) => hiding.some(({ from, to }) => isWithin(date, from, to)));
}
