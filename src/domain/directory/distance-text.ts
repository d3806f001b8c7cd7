import { toLocale } from '../i18n/locale.ts';

/** A distance in words: metres to the ten, from one kilometre with one decimal. `words` has `meters` and `kilometers`. */
export function toDistanceText(
  metres: number,
  words: Readonly<Record<string, string>>,
  language: string,
): string {
  const short = metres < 995;
  const number = short ? Math.round(metres / 10) * 10 : Math.round(metres / 100) / 10;
  const count = new Intl.NumberFormat(toLocale(language)).format(number);
  return (words[short ? 'meters' : 'kilometers'] ?? '').replace('{{count}}', count);
}
