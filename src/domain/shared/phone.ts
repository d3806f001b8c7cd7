/** A phone number as people read it aloud: nine digits in threes, short numbers whole. */
export function formatPhone(number: string): string {
  return /^\d{9}$/.test(number) ? number.replace(/(\d{3})(\d{3})(\d{3})/, '$1\u00a0$2\u00a0$3') : number;
}
