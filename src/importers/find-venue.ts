import type { Resource } from '../domain/directory/resource.schema.ts';
import type { LatLon } from '../domain/map/area.ts';
import { getDistance } from '../domain/map/distance.ts';
import type { Venue } from './calendar-entry.ts';
import { foldName, getLikeness, toStreetKey } from './same-place.ts';

/** What finds the resource of the directory in which an event is; places that were asked for are remembered. */
export function createVenueFinder(
  resources: readonly Resource[],
): (venue: Venue, point: LatLon | undefined) => string | undefined {
  const open = resources.filter(({ closed }) => !closed);
  const found = new Map<string, string | undefined>();
  return (venue, point) => {
    const key = [venue.name, venue.street, venue.record, point?.lat, point?.lon].join('|');
    if (!found.has(key)) {
      const [only, second] = open.filter((resource) => isThere(resource, venue, point));
      found.set(key, second ? undefined : only?.id);
    }
    return found.get(key);
  };
}

/**
 * Whether an event is surely in a resource: the source's own number of the place, or the same name where nothing
 * contradicts it, or a name that is alike at the same address or within 100 metres.
 */
function isThere(resource: Resource, venue: Venue, point: LatLon | undefined): boolean {
  if (venue.record !== undefined && resource.sources.some(({ record }) => record === venue.record))
    return true;
  const names = [resource.name, ...(resource.short ? [resource.short] : [])];
  if (!venue.name || !names.some((name) => kindOf(name) === kindOf(venue.name))) return false;
  const likeness = Math.max(...names.map((name) => getLikeness(name, venue.name)));
  const metres = point && 'lat' in resource.location ? getDistance(resource.location, point) : undefined;
  if (likeness < 0.7 || (metres !== undefined && metres > 300)) return false;
  const street = resource.address?.street;
  const isAtDoor =
    street !== undefined && venue.street !== '' && toStreetKey(street) === toStreetKey(venue.street);
  const isSameName = names.some((name) => foldName(name) === foldName(venue.name));
  const isElsewhere = street !== undefined && venue.street !== '' && !isAtDoor;
  return isAtDoor || (metres !== undefined && metres <= 100) || (isSameName && !isElsewhere);
}

/** What a name says that a place is: "biblioteca", "centro cultural". A cultural centre is not the library of its name. */
function kindOf(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => !['de', 'del', 'la', 'el', 'publica', 'municipal'].includes(word));
  return words.slice(0, words[0] === 'centro' ? 2 : 1).join(' ');
}
