/** Year of the numbers that may have changed since: they are shown with it and never as verified (rule of promises and dates). */
const oldYear = '2022';

/** The year of a number that may have changed, by the date of its source; nothing if it is newer. */
export function findOldYear(asOf: string): string | undefined {
  const year = asOf.slice(0, 4);
  return year <= oldYear ? year : undefined;
}

/** A phone number as people read it aloud: nine digits in threes, short numbers whole. */
export function formatPhone(number: string): string {
  return /^\d{9}$/.test(number) ? number.replace(/(\d{3})(\d{3})(\d{3})/, '$1\u00a0$2\u00a0$3') : number;
}
