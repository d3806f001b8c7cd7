import type { MatchField } from './result.ts';
import { highestImpact, impactSteps } from './weights.ts';

/** One page in the list of a term. */
export interface Posting {
  /** Number of the page in the index. */
  readonly page: number;
  /** What the term is worth there, without its rarity: 1 to 15 (`toImpact`). */
  readonly impact: number;
  /** Stretches of the page it stands in, a bit each. */
  readonly places: number;
  readonly field: MatchField;
  /** True where only a synonym stands there. */
  readonly bySynonym: boolean;
}

/** A term of the index. */
export interface Term {
  /** A word of this stem as people write it. */
  readonly written: string;
  /** Pages that hold it; the list may be shorter. */
  readonly count: number;
  /** In the order of pages. */
  readonly postings: readonly Posting[];
}

/** Field names by their number in the files. */
export const fieldNames: readonly MatchField[] = ['title', 'keywords', 'places', 'body'];

/** True of labels, which no typed word can be; their lists are never cut. */
export const isLabel = (term: string): boolean => term.includes(':');

/** An impact as the files keep it. */
export function toImpact(value: number): number {
  return Math.max(1, Math.min(impactSteps, Math.round(impactSteps * Math.sqrt(value / highestImpact))));
}

/** Impacts by their kept number. */
export const impacts: readonly number[] = Array.from(
  { length: impactSteps + 1 },
  (_, step) => highestImpact * (step / impactSteps) ** 2,
);
