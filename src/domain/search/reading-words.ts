import type { WeekDay } from '../directory/hours.schema.ts';
import type { PackedAreas } from './search-area.ts';

/** Something with names that a query may mean. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a language's queries are read with: names of areas, kinds, needs, days and tongues. Plain JSON, fetched when the search is touched. */
export interface ReadingWords {
  readonly areas: PackedAreas;
  readonly kinds: readonly Named[];
  readonly needs: readonly Named[];
  readonly days: Readonly<Record<WeekDay, readonly string[]>>;
  /** "Open", "opens". */
  readonly open: readonly string[];
  readonly today: readonly string[];
  readonly weekend: readonly string[];
  /** Spoken languages, by code. */
  readonly languages: readonly Named[];
  /** What stands beside a language that is meant as spoken: "in", "speak". */
  readonly speak: readonly string[];
  /** What stands before an area: "in", "district". */
  readonly at: readonly string[];
}
