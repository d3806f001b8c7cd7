import type { Resource } from '../directory/resource.schema.ts';
import type { WorkshopPlace } from './workshop.schema.ts';
import type { Workshop } from './workshop.ts';

/** Where a session is, as pages and feeds tell it. Names and streets are in the language of origin. */
export interface Where {
  /** Id of the resource of the directory, if it is one. */
  readonly resource?: string;
  readonly name?: string;
  readonly street?: string;
  readonly postcode?: string;
  /** Only if it is not the city's own. */
  readonly locality?: string;
  /** Id of a district. */
  readonly district?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly accessibility?: readonly number[];
  /** Link to follow it online. */
  readonly online?: string;
}

/** Where a workshop is (or one session of it that was moved elsewhere): its own place, else that of who gives it. */
export function findWhere(
  workshop: Pick<Workshop, 'place' | 'organizer' | 'district' | 'accessibility'>,
  resources: ReadonlyMap<string, Resource>,
  moved?: WorkshopPlace,
): Where {
  const { name, address, postcode, locality, lat, lon, online, ...place } = moved ??
    workshop.place ?? { resource: workshop.organizer };
  const resource = place.resource === undefined ? undefined : resources.get(place.resource);
  const own = {
    ...(name && { name }),
    ...(address && { street: address }),
    ...(postcode && { postcode }),
    ...(locality && { locality }),
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
    ...(online && { online }),
  };
  const district = place.district ?? (moved ? undefined : workshop.district) ?? resource?.district;
  const accessibility = (moved ? undefined : workshop.accessibility) ?? resource?.accessibility;
  return {
    ...(resource && toWhere(resource)),
    ...own,
    ...(district && { district }),
    ...(accessibility && { accessibility }),
  };
}

function toWhere({ id, name, address, location }: Resource): Where {
  const street = [address?.street, address?.detail].filter(Boolean).join(', ');
  return {
    resource: id,
    name,
    ...(street && { street }),
    ...(address?.postcode && { postcode: address.postcode }),
    ...(address?.locality && { locality: address.locality }),
    ...('lat' in location && { lat: location.lat, lon: location.lon }),
  };
}

/** A place on one line, as calendars and maps search for it; `city` is the name of the city. Empty if nothing is known. */
export function toWhereLine({ name, street, postcode, locality, online }: Where, city: string): string {
  const town = [postcode, locality ?? city].filter(Boolean).join(' ');
  const line = [name, street, name || street ? town : undefined].filter(Boolean).join(', ');
  return line || (online ?? '');
}
