import type { OpeningHoursSpecification } from 'schema-dts';
import type { ClockCity } from './clock-city.ts';
import type { Interval, WeekDay, WeeklyInterval } from './hours.schema.ts';
import { addDays, isWithin } from './local-date.ts';
import { findSpecialDays } from './special-days.ts';
import type { Timetable } from './timetable.ts';

/** The two hours properties of a schema.org place, to be spread into it; absent if there is nothing to say. */
export interface OpeningHours {
  readonly openingHoursSpecification?: OpeningHoursSpecification[];
  readonly specialOpeningHoursSpecification?: OpeningHoursSpecification[];
}

type DayName = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';
const dayNames: Readonly<Record<WeekDay, DayName>> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

/**
 * A timetable as schema.org hours, for so many days from a local date on. With seasons each stretch of the weekly hours
 * has its dates, since undated ones would hold in the season too. Special hours are the exceptions, closures, stops and
 * official holidays of those days; closed is written 00:00–00:00. Days nobody can answer for are left out, and schema.org
 * cannot say "by appointment" (schemaorg/schemaorg#3177): such spans stand there as open.
 */
export function toOpeningHoursSpecification(
  timetable: Timetable,
  city: ClockCity,
  span: { readonly from: string; readonly days: number },
): OpeningHours {
  const usual = findStretches(timetable, span).flatMap(({ weekly, dates }) => toWeek(weekly, dates));
  const special = findSpecialDays(timetable, city, span)
    .filter(({ day }) => !day.unknown)
    .flatMap(({ from, to, day }) => {
      const dates = { validFrom: from, validThrough: to };
      const closed = [
        { '@type': 'OpeningHoursSpecification', ...dates, opens: '00:00', closes: '00:00' } as const,
      ];
      return day.intervals.length
        ? day.intervals.map((interval) => toSpecification(interval, dates))
        : closed;
    });
  return {
    ...(usual.length && { openingHoursSpecification: usual }),
    ...(special.length && { specialOpeningHoursSpecification: special }),
  };
}

interface Dates {
  readonly validFrom: string;
  readonly validThrough: string;
}

/** The stretches of days with the same weekly hours; a single one, without dates, if there are no seasons. */
function findStretches(
  { hours }: Timetable,
  { from, days }: { readonly from: string; readonly days: number },
): { weekly: readonly WeeklyInterval[]; dates?: Dates }[] {
  if (!hours) return [];
  const { seasons = [], weekly } = hours;
  if (!seasons.length) return [{ weekly }];
  const stretches: { weekly: readonly WeeklyInterval[]; dates: Dates }[] = [];
  for (let ahead = 0; ahead < days; ahead++) {
    const date = addDays(from, ahead);
    const season = seasons.find((each) => isWithin(date, each.from, each.to));
    const last = stretches.at(-1);
    const current = (season ?? hours).weekly;
    if (last?.weekly === current) last.dates = { ...last.dates, validThrough: date };
    else stretches.push({ weekly: current, dates: { validFrom: date, validThrough: date } });
  }
  return stretches;
}

/** A week without any hours is said to be closed, every day. */
function toWeek(weekly: readonly WeeklyInterval[], dates: Dates | undefined): OpeningHoursSpecification[] {
  const all = Object.values(dayNames);
  if (!weekly.length) {
    return [
      { '@type': 'OpeningHoursSpecification', ...dates, dayOfWeek: all, opens: '00:00', closes: '00:00' },
    ];
  }
  return weekly.map((interval) => ({
    ...toSpecification(interval, dates),
    dayOfWeek: interval.days.map((day) => dayNames[day]),
  }));
}

/** An end at or before the start is the next day's in schema.org too; midnight is written 23:59, which everybody reads. */
function toSpecification({ from, to }: Interval, dates: Dates | undefined): OpeningHoursSpecification {
  const closes = to === '24:00' ? '23:59' : to;
  return { '@type': 'OpeningHoursSpecification', ...dates, opens: from, closes };
}
