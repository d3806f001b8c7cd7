import type { AmountOn } from './find-amount.ts';
import type { Amount } from './amount.schema.ts';
import type { Norms } from './norm.schema.ts';

/** A word of the glossary as a page shows it; the text may be in another language than the page. */
export interface TermView {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** The word in the source language, heard at the counter. */
  readonly spanish: string;
  readonly acronym: string | undefined;
  readonly textLanguage: string;
  /** Address of the guide that tells it whole. */
  readonly guide: string | undefined;
}

/** Places that a guide leads to: all of a kind, or one. */
export interface WhereView {
  readonly title: string;
  readonly count: number;
  /** The list of what serves the same need. */
  readonly href: string;
  /** The places themselves when they are few. */
  readonly places: readonly {
    readonly name: string;
    readonly href: string;
    readonly district: string | undefined;
  }[];
}

/** An amount on the day of the build. */
export type AmountView = AmountOn & Pick<Amount, 'unit' | 'per' | 'what'>;

/** What the components inside a guide look up by id, in the page's language. */
export interface GuideData {
  readonly norms: Norms;
  readonly amounts: ReadonlyMap<string, AmountView>;
  readonly terms: ReadonlyMap<string, TermView>;
  readonly needs: ReadonlyMap<string, WhereView>;
  readonly kinds: ReadonlyMap<string, WhereView>;
  readonly resources: ReadonlyMap<string, WhereView>;
}
