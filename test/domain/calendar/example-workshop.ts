import type { Schedule } from '../../../src/domain/calendar/workshop.schema.ts';
import type { Workshop } from '../../../src/domain/calendar/workshop.ts';
import type { ClockCity } from '../../../src/domain/directory/clock-city.ts';

/** A city of the peninsula with the holidays of one year. */
export const city: ClockCity = {
  timeZone: 'Europe/Madrid',
  holidays: { '2026': ['2026-01-01', '2026-10-12', '2026-11-09', '2026-12-25'] },
};

/** Mondays and Wednesdays from 14 September to 2 December, from ten to twelve, with what a test changes. */
export function toWorkshop(schedule: Partial<Schedule> = {}, facts: Partial<Workshop> = {}): Workshop {
  return {
    id: 'haz-tu-cv',
    topic: 'cv',
    form: 'series',
    example: true,
    updated: '2026-09-01T09:00',
    ...facts,
    schedule: {
      start: '2026-09-14T10:00',
      end: '2026-09-14T12:00',
      rule: 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=2026-12-02',
      ...schedule,
    },
  };
}

/** One session, with what a test changes. */
export function toSingle(schedule: Partial<Schedule> = {}, facts: Partial<Workshop> = {}): Workshop {
  const rest = without(toWorkshop(schedule).schedule, 'rule');
  return { ...toWorkshop({}, { form: 'session', ...facts }), schedule: { ...rest, ...schedule } };
}

/** An object without one of its fields. */
export function without<T extends object, Key extends keyof T>(whole: T, key: Key): Omit<T, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<T, Key>;
}
