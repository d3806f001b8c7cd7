/** What can contradict itself in hours whose shape is right. */
export type HoursMistakeCode =
  | 'overlap'
  | 'empty-interval'
  | 'starts-at-24'
  | 'ends-before-start'
  | 'day-repeated'
  | 'impossible-date'
  | 'mixed-dates'
  | 'dates-reversed'
  | 'season-never-applies'
  | 'exception-repeated'
  | 'exception-never-applies';

/** A mistake in hours as plain data: where it stands inside them, what it is, and the values its sentence needs. */
export interface HoursMistake {
  readonly path: readonly (string | number)[];
  readonly code: HoursMistakeCode;
  readonly values: Readonly<Record<string, string>>;
}
