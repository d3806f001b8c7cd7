import type { Schedule } from 'schema-dts';
import type { ClockCity } from '../directory/clock-city.ts';
import { isSkipped } from './find-sessions.ts';
import { findStarts } from './find-starts.ts';
import { parseRule } from './rule.ts';
import { isDay } from './wall.ts';
import type { Workshop } from './workshop.ts';

const units: Readonly<Record<string, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };
const days: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

type DayText =
  `https://schema.org/${'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'}`;

/**
 * The rule of a workshop as schema.org's Schedule, wall times of the city's zone; what does not take place are its
 * exceptDates. Nothing for a workshop without a rule.
 */
export function toSchedule({ schedule }: Pick<Workshop, 'schedule'>, city: ClockCity): Schedule | undefined {
  const parsed = schedule.rule === undefined ? undefined : parseRule(schedule.rule, schedule.start);
  if (!parsed || !('rule' in parsed)) return undefined;
  const { freq, interval, parts, count } = parsed.rule.recur;
  const starts = findStarts(schedule);
  const last = starts.at(-1)?.wall ?? schedule.start;
  const out = [
    ...starts.filter((start) => isSkipped(start, schedule, city)).map(({ wall }) => wall),
    ...(schedule.except ?? []),
    ...(schedule.cancelled ?? []).map(({ start }) => start),
    ...(schedule.moved ?? []).map(({ from }) => from),
  ];
  const time = (wall: string) => `${wall.slice(11)}:00`;
  return {
    '@type': 'Schedule',
    startDate: schedule.start.slice(0, 10),
    endDate: last.slice(0, 10),
    ...(!isDay(schedule.start) && { startTime: time(schedule.start) }),
    ...(schedule.end && !isDay(schedule.end) && { endTime: time(schedule.end) }),
    repeatFrequency: `P${interval}${units[freq] ?? 'W'}`,
    ...(count && { repeatCount: count }),
    ...(parts.BYDAY && { byDay: parts.BYDAY.map(toDay) }),
    ...(parts.BYMONTHDAY && { byMonthDay: parts.BYMONTHDAY }),
    ...(parts.BYMONTH && { byMonth: parts.BYMONTH }),
    ...(out.length > 0 && { exceptDate: [...new Set(out)].sort() }),
    scheduleTimezone: city.timeZone,
  };
}

/** A day of the week by its name; one that is counted (`-1SU`) as iCalendar writes it, which schema.org takes too. */
function toDay(day: string): DayText {
  return (days[day] ? `https://schema.org/${days[day]}` : day) as DayText;
}
