import { getDistance } from '../map/distance.ts';
import type { Entry } from './entry.ts';

/** A place the person gave: the phone's position, a station or a postcode. It never leaves the device. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  /** Name of the station or postcode; absent for the phone's position. */
  readonly name?: string;
}

/** Metres from a spot to an entry; nothing if either is not known. */
export function getMetres(entry: Entry, spot: Spot | undefined): number | undefined {
  if (!spot || entry.lat === undefined || entry.lon === undefined) return undefined;
  return getDistance(spot, { lat: entry.lat, lon: entry.lon });
}

/** Entries by distance from a spot, those without a point last; the given order without a spot. */
export function sortByDistance(entries: readonly Entry[], spot: Spot | undefined): Entry[] {
  if (!spot) return [...entries];
  const metres = new Map(entries.map((entry) => [entry, getMetres(entry, spot) ?? Infinity]));
  return [...entries].sort((a, b) => (metres.get(a) ?? 0) - (metres.get(b) ?? 0));
}
