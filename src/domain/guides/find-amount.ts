import type { Amount } from './amount.schema.ts';

/** An amount on a day: the value in force, or the last one, expired. */
export interface AmountOn {
  readonly value: number;
  readonly norm: string;
  readonly from: string;
  readonly assumed: boolean;
  /** The last day it was in force, if that day has passed and no successor is known. */
  readonly expired: string | undefined;
}

/** The value of an amount on an ISO date; undefined before its first period. */
export function findAmount(amount: Amount, day: string): AmountOn | undefined {
  const begun = amount.periods.filter(({ from }) => from <= day);
  const current = begun.findLast(({ to }) => to === undefined || day <= to) ?? begun.at(-1);
  if (!current) return undefined;
  const { value, norm, from, to, assumed = false } = current;
  return { value, norm, from, assumed, expired: to !== undefined && to < day ? to : undefined };
}
