import { toNamedSpots, type NamedSpot } from '../domain/directory/named-spots.ts';
import { getPlaces } from './directory.ts';
import { getStations } from './map.ts';

/** Stations and postcodes that "near" knows, sorted by name. */
export async function getNearPlaces(): Promise<NamedSpot[]> {
  return toNamedSpots(getStations(), await getPlaces());
}
