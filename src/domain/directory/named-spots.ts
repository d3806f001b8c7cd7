import type { LatLon } from '../map/area.ts';
import type { Place } from './place.ts';

/** A name a person can type for "near", with its point. */
export type NamedSpot = readonly [name: string, lat: number, lon: number];

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Stations by name, and postcodes by the middle of the known places that have them (no postcode geometry is free):
 * good enough to sort a list by distance, never shown as a point.
 */
export function toNamedSpots(
  stations: readonly (LatLon & { readonly name: string })[],
  places: readonly Place[],
): NamedSpot[] {
  const points = new Map<string, LatLon[]>();
  const add = (name: string | undefined, point: LatLon) => {
    if (name) points.set(name, [...(points.get(name) ?? []), point]);
  };
  for (const { name, lat, lon } of stations) if (!points.has(name)) add(name, { lat, lon });
  for (const { resource } of places)
    if ('lat' in resource.location) add(resource.address?.postcode, resource.location);
  return [...points]
    .map(([name, spots]): NamedSpot => [
      name,
      round(mean(spots.map(({ lat }) => lat))),
      round(mean(spots.map(({ lon }) => lon))),
    ])
    .sort(([a], [b]) => a.localeCompare(b, 'es'));
}
