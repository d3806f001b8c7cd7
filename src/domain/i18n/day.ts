import { toLocale } from './locale.ts';

/** A local date in words: `2026-12-24` with weekday and, if not the current year's, its year left to the reader; `12-24` is day and month. */
export function formatDay(day: string, language: string): string {
  const yearly = day.length === 5;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (!yearly) options.weekday = 'short';
  return new Intl.DateTimeFormat(toLocale(language), options).format(
    new Date(`${yearly ? `2024-${day}` : day}T00:00Z`),
  );
}
