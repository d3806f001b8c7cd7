import type { Reason, WorkshopPlace } from './workshop.schema.ts';

/** From when to when; what the text is, the field says. An end equal to the start is not known. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** One session of a workshop. `start` and `end` are ISO 8601 with the offset of the city's zone. */
export interface Session extends Span {
  /** Id of the workshop. */
  readonly workshop: string;
  /** The same as wall times of the city's zone; days alone if there is no hour, the last one included. */
  readonly wall: Span;
  /** Wall time at which its rule has it, even if it was moved: its name within the series (RECURRENCE-ID). */
  readonly recurrence: string;
  readonly status: 'confirmed' | 'moved' | 'cancelled';
  /** When it was to be, if it was moved; wall times. */
  readonly was?: Span;
  /** Why it was moved or cancelled. */
  readonly reason?: Reason;
  /** Where it was moved to. */
  readonly place?: WorkshopPlace;
  /** In a year whose holidays are not published: the day may turn out to be one, and then there is none. */
  readonly perhapsHoliday?: true;
}
