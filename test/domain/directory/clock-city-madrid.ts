import type { ClockCity } from '../../../src/domain/directory/clock-city.ts';
import type { Hours, Interval, WeekDay, WeeklyInterval } from '../../../src/domain/directory/hours.schema.ts';

/** Official holidays of the city of Madrid; 2027 was not published when this was written. */
export const madrid: ClockCity = {
  timeZone: 'Europe/Madrid',
  holidays: {
    '2025': dates(
      '2025',
      '01-01 01-06 04-17 04-18 05-01 05-02 05-15 07-25 08-15 11-01 11-10 12-06 12-08 12-25',
    ),
    '2026': dates(
      '2026',
      '01-01 01-06 04-02 04-03 05-01 05-02 05-15 08-15 10-12 11-02 11-09 12-07 12-08 12-25',
    ),
  },
};

function dates(year: string, days: string): string[] {
  return days.split(' ').map((day) => `${year}-${day}`);
}

/** Monday to Friday. */
export const workDays: WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr'];
/** Monday to Sunday. */
export const allDays: WeekDay[] = [...workDays, 'sa', 'su'];

/** Spans written as "09:00-14:00". */
export function spans(...texts: string[]): Interval[] {
  return texts.map((text) => ({ from: text.slice(0, 5), to: text.slice(6) }));
}

/** Weekly spans on some days, written as "09:00-14:00". */
export function weekly(days: WeekDay[], ...texts: string[]): WeeklyInterval[] {
  return spans(...texts).map((span) => ({ ...span, days }));
}

/** Hours of an office: Monday to Friday 09:00–14:00, closed on holidays, unless said otherwise. */
export function office(change: Partial<Hours> = {}): Hours {
  return { asOf: '2025-10', weekly: weekly(workDays, '09:00-14:00'), holidays: 'closed', ...change };
}
