import { toLocale } from './language.ts';

/** A date of a source as people read it: `2022` stays, `2025-10` is "octubre de 2025", a full date is written long. */
export function formatSourceDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(toLocale(language), options).format(
    new Date(`${year}-${month}-${day ?? '01'}T12:00Z`),
  );
}
