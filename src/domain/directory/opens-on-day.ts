import type { Hours, WeekDay } from './hours.schema.ts';

/** Whether the weekly hours of any season have a span that starts on a day of the week. */
export function opensOnDay(hours: Hours | undefined, day: WeekDay): boolean {
  const weeks = [hours?.weekly ?? [], ...(hours?.seasons ?? []).map(({ weekly }) => weekly)];
  return weeks.some((week) => week.some(({ days }) => days.includes(day)));
}
