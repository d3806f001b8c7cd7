import type { Schedule, WorkshopFacts } from '../domain/calendar/workshop.schema.ts';
import type { Problem } from '../domain/shared/problem.ts';
import type { PointCells } from './find-point.ts';
import type { LeftOut } from './import-entry.ts';
import type { Zone } from './wall-time.ts';

/** Where an event is, as its source writes it; cells are clean text, empty if unknown. */
export interface Venue {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly locality: string;
  readonly district: string;
  readonly cells: PointCells;
  /** The source's own number of the place, if it says it. */
  readonly record?: string;
  readonly online?: string;
}

/** One event as a source tells it, at the hours of the city, before it is decided whether it belongs. */
export interface RawEvent {
  readonly record: string;
  readonly line?: number;
  readonly uid?: string;
  readonly title: string;
  /** Plain text; paragraphs stand apart by a blank line. */
  readonly description: string;
  /** Kinds and categories in the words of the source. */
  readonly types: readonly string[];
  readonly venue?: Venue;
  readonly schedule: Schedule;
  /** Day of the last session. */
  readonly lastDay: string;
  readonly sessions: number;
  readonly isForChildren?: boolean;
  readonly women?: boolean;
  readonly cost?: 'free' | 'paid';
  readonly price?: string;
  readonly accessibility?: readonly number[];
  readonly web?: string;
  /** Wall time of the source's last change. */
  readonly updated?: string;
  readonly cancelled?: WorkshopFacts['cancelled'];
  /** What an editor should know of it, though it was read. */
  readonly notices: readonly Problem[];
}

/**
 * What every importer of events gives back. Each record of the file is in one of the three lists; `notices` are about
 * the whole file.
 */
export interface CalendarResult {
  readonly events: readonly RawEvent[];
  readonly leftOut: readonly LeftOut[];
  readonly refused: readonly Problem[];
  readonly notices: readonly Problem[];
  /** How many records the file has. */
  readonly records: number;
}

/** What an importer of events must be told besides the file. */
export interface CalendarContext {
  readonly file: string;
  /** The city's zone: times of others are put on its clocks, and times without a zone are its own. */
  readonly zone: Zone;
}

/** What reads a file of events. */
export type ParseCalendar = (text: string, context: CalendarContext) => CalendarResult;
