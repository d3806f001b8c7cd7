import { toLocale } from './locale.ts';

/** A month (YYYY-MM) in words, with its year. */
export function formatMonth(month: string, language: string): string {
  const options: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(toLocale(language), options).format(new Date(`${month}-01T00:00Z`));
}
