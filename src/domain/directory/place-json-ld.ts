import type { Place as SchemaPlace, WithContext } from 'schema-dts';
import type { ClockCity } from './clock-city.ts';
import { toOpeningHoursSpecification } from './opening-hours-json-ld.ts';
import type { Place } from './place.ts';
import { toTimetable } from './to-timetable.ts';

interface Context {
  /** Absolute address of the page. */
  readonly url: string;
  readonly city: ClockCity;
  /** Name of the city and of its region, for the address. */
  readonly locality: string;
  readonly region: string;
  /** Local date from which special hours are listed, for a year. */
  readonly from: string;
  readonly description?: string;
}

/** A place as schema.org describes it, with opening hours and the special days of the coming year. */
export function toPlaceJsonLd(place: Place, context: Context): WithContext<SchemaPlace> {
  const { resource, kind } = place;
  const { address, location } = resource;
  const { url, city, locality, region, from, description } = context;
  const data = {
    '@context': 'https://schema.org',
    '@type': kind.schemaType,
    '@id': url,
    url,
    name: resource.name,
    description,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address?.street,
      postalCode: address?.postcode,
      addressLocality: address?.locality ?? locality,
      addressRegion: region,
      addressCountry: 'ES',
    },
    geo:
      'lat' in location
        ? { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lon }
        : undefined,
    telephone: resource.phones?.map(({ number }) => (number.length === 9 ? `+34${number}` : number)),
    email: resource.email,
    sameAs: resource.web,
    isAccessibleForFree: resource.cost === undefined ? undefined : resource.cost === 'free',
    availableLanguage: resource.languages?.map(({ code }) => code),
    parentOrganization: resource.organization && { '@type': 'Organization', name: resource.organization },
    ...toOpeningHoursSpecification(toTimetable(resource), city, { from, days: 365 }),
  };
  return data as unknown as WithContext<SchemaPlace>;
}
