import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../src/domain/guides/amount.schema.ts';
import { findAmount } from '../../../src/domain/guides/find-amount.ts';
import { formatAmount } from '../../../src/domain/guides/format-amount.ts';
import { addMonths, findReview } from '../../../src/domain/guides/review.ts';

const wage: Amount = {
  what: 'Salario mínimo',
  unit: 'euro',
  per: 'month',
  periods: [
    { from: '2025-01-01', to: '2025-12-31', value: 1184, norm: 'RD 87/2025' },
    { from: '2026-01-01', to: '2026-12-31', value: 1221, norm: 'RD 126/2026' },
  ],
};

describe('an amount of the law', () => {
  test('is the one in force on the day', () => {
    expect(findAmount(wage, '2025-12-31')).toMatchObject({ value: 1184, expired: undefined });
    expect(findAmount(wage, '2026-01-01')).toMatchObject({ value: 1221, expired: undefined });
  });
  test('says by itself that it has expired when nobody wrote the next one', () => {
    expect(findAmount(wage, '2027-01-01')).toMatchObject({ value: 1221, expired: '2026-12-31' });
  });
  test('is unknown before its first day', () => {
    expect(findAmount(wage, '2024-01-01')).toBeUndefined();
  });
  test.each([
    ['es', '1.221 €'],
    ['en', '€1,221'],
    ['ar', '1,221'],
  ])('is written as readers of %s write money', (language, written) => {
    expect(formatAmount({ value: 1221, unit: 'euro' }, language).replace(/\u00a0/g, ' ')).toContain(written);
  });
  test('keeps its cents, and shares are percentages', () => {
    expect(formatAmount({ value: 9.55, unit: 'euro' }, 'es')).toContain('9,55');
    expect(formatAmount({ value: 42.5, unit: 'percent' }, 'es').replace(/\s/g, ' ')).toBe('42,5 %');
  });
});

describe('the review of a guide', () => {
  const facts = { reviewed: { on: '2026-04-25', by: 'redacción', lawyer: false }, reviewEvery: 12 };

  test('falls due some months after the last one, on the last day of a shorter month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(findReview(facts, '2026-11-22')).toMatchObject({ due: '2027-04-25', state: 'good' });
  });
  test('is announced 60 days before, and is late afterwards', () => {
    expect(findReview(facts, '2027-03-01').state).toBe('soon');
    expect(findReview(facts, '2027-04-25').state).toBe('soon');
    expect(findReview(facts, '2027-04-26').state).toBe('late');
  });
});
