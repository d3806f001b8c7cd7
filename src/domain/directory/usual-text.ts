import { toLocale } from '../i18n/language.ts';
import { weekDays, type WeekDay, type WeeklyInterval } from './hours.schema.ts';
import { findUsualWeek } from './usual-week.ts';

/** Monday of some week: only its weekday matters. */
const monday = Date.UTC(2024, 0, 1);

/** Name of a weekday in a language, short or long. */
export function getWeekDayName(day: WeekDay, language: string, weekday: 'short' | 'long' = 'short'): string {
  const date = new Date(monday + weekDays.indexOf(day) * 864e5);
  return new Intl.DateTimeFormat(toLocale(language), { weekday, timeZone: 'UTC' }).format(date);
}

/** A span as people write it: 9:00–14:00. */
export function formatSpan({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
}

/** The usual week in one line: "lun–vie 9:00–14:00 · sáb 9:00–13:00"; empty if it never opens. For pages without script. */
export function toUsualText(weekly: readonly WeeklyInterval[], language: string): string {
  return findUsualWeek(weekly)
    .filter(({ intervals }) => intervals.length > 0)
    .map(({ days, intervals }) => {
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return '';
      const name = getWeekDayName(first, language);
      const run = first === last ? name : `${name}–${getWeekDayName(last, language)}`;
      return `${run} ${intervals.map(formatSpan).join(', ')}`;
    })
    .join(' · ');
}
