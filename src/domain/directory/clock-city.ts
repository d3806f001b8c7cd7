import type { City } from '../city/city.schema.ts';

/** What the clock has to know of a city. Plain JSON, so that a page can carry it. */
export interface ClockCity {
  /** IANA zone in which all hours are written. */
  readonly timeZone: string;
  /** Official holidays by year, ISO dates. A year that is not a key has not been published. */
  readonly holidays: Readonly<Record<string, readonly string[]>>;
}

/** The clock's part of a city, without the sources of its holidays. */
export function toClockCity(city: Pick<City, 'timeZone' | 'holidays'>): ClockCity {
  const years = Object.entries(city.holidays).map(([year, { days }]) => [year, days] as const);
  return { timeZone: city.timeZone, holidays: Object.fromEntries(years) };
}
