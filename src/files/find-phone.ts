const separators = '[ .\\-·\\u00a0\\u202f]';
const long = new RegExp(
  `(?<![\\d.,/-])(?:(?:\\+|00)34${separators}?)?[6-9]\\d{2}(?:${separators}?\\d{2,3}){2,3}(?!\\d)`,
  'g',
);
const short = /(?<![\d.,/:-])(?:112|016|010)(?![\d]|[.,:/-]\d)/g;

/** A phone number of this country written in a text: nine digits however separated and in whichever digits. */
export function findPhone(text: string): string | undefined {
  return [...toLatinDigits(text).matchAll(long)]
    .map(([found]) => found)
    .find((found) => found.replace(/\D/g, '').replace(/^(00)?34(?=\d{9}$)/, '').length === 9);
}

/** One of the short numbers that cities and emergencies have: 112, 016, 010. */
export function findShortPhone(text: string): string | undefined {
  return toLatinDigits(text).match(short)?.[0];
}

/** Arabic and Persian digits, and the wide ones of Chinese, as 0–9. */
function toLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
