/**
 * Locale for dates and numbers: Gregorian calendar, Latin digits (appointments and phones use them), 24 hours;
 * English as Europe writes it, day before month.
 */
export function toLocale(language: string): string {
  return `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn-hc-h23`;
}
