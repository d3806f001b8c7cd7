import { toLocale } from '../i18n/language.ts';
import type { AmountView } from './guide-data.ts';

/** An amount as a reader of a language writes it: `1.221 €`, `42,5 %`. Cents only where there are any. */
export function formatAmount({ value, unit }: Pick<AmountView, 'value' | 'unit'>, language: string): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  return new Intl.NumberFormat(toLocale(language), {
    ...(unit === 'euro'
      ? { style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits }
      : { style: 'percent', maximumFractionDigits: 1 }),
    useGrouping: 'always',
  }).format(unit === 'euro' ? value : value / 100);
}
