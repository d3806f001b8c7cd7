import type { ListedSession, CardTexts, TopicLook } from './calendar-entry.ts';
import type { NamedLink } from './calendar-view.ts';
import type { MonthDay } from './month.ts';

/** A month's page in a language. */
export interface MonthView {
  /** YYYY-MM */
  readonly month: string;
  /** The month and its year in words. */
  readonly name: string;
  readonly title: string;
  readonly weeks: readonly (readonly MonthDay<ListedSession>[])[];
  readonly workshops: Readonly<Record<string, CardTexts>>;
  readonly topics: Readonly<Record<string, TopicLook>>;
  /** Coming sessions in it. */
  readonly count: number;
  readonly hasExamples: boolean;
  /** All of it has passed. */
  readonly passed: boolean;
  readonly previous?: NamedLink | undefined;
  readonly next?: NamedLink | undefined;
  /** Where what has passed of it is kept. */
  readonly archive?: NamedLink | undefined;
  /** Last day of the month, and the day of the data: for paper. */
  readonly until: string;
  readonly today: string;
}

/** What has passed in a year, in a language: by month, the last first. */
export interface ArchiveView {
  readonly year: string;
  readonly title: string;
  readonly months: readonly {
    readonly id: string;
    readonly name: string;
    readonly sessions: readonly ListedSession[];
  }[];
  readonly workshops: Readonly<Record<string, CardTexts>>;
  readonly years: readonly NamedLink[];
}
