import type { EducationEvent, EventSeries, Place, VirtualLocation, WithContext } from 'schema-dts';
import type { ClockCity } from '../directory/clock-city.ts';
import type { Resource } from '../directory/resource.schema.ts';
import { toSchedule } from './schedule-json-ld.ts';
import type { Session } from './session.ts';
import type { FeedWorkshop } from './to-event-text.ts';
import { findWhere, type Where } from './where.ts';
import { toZonedText, getZone } from './zone.ts';

/** What an event's description needs besides the workshop. */
export interface EventJsonLdContext {
  readonly city: ClockCity & { readonly name: string; readonly region: string };
  readonly resources: ReadonlyMap<string, Resource>;
  readonly organizer?: { readonly name: string; readonly url?: string };
  /** Local date from which sessions are listed; earlier ones are history. */
  readonly from: string;
}

/** Most sessions listed one by one. */
const most = 30;
const statuses = {
  confirmed: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/**
 * A workshop as schema.org describes it: an EducationEvent, or an EventSeries with its schedule and the sessions to come
 * (RFC 5545's rules in schema.org's words). Instants carry the offset of the city's zone.
 */
export function toEventJsonLd(
  entry: FeedWorkshop,
  context: EventJsonLdContext,
): WithContext<EducationEvent | EventSeries> | undefined {
  const { workshop, sessions } = entry;
  const [first] = sessions;
  const last = sessions.at(-1);
  if (!first || !last) return undefined;
  if (sessions.length === 1) {
    return { '@context': 'https://schema.org', ...toEvent(entry, first, context) };
  }
  const isOff = sessions.every(({ status }) => status === 'cancelled');
  const { workshop: id, start, wall, recurrence } = first;
  const whole: Session = {
    workshop: id,
    start,
    end: last.end,
    wall,
    recurrence,
    status: isOff ? 'cancelled' : 'confirmed',
  };
  const schedule = toSchedule(workshop, context.city);
  const coming = sessions.filter(({ wall }) => wall.end.slice(0, 10) >= context.from).slice(0, most);
  return {
    '@context': 'https://schema.org',
    ...toEvent(entry, whole, context),
    '@type': 'EventSeries',
    ...(schedule && { eventSchedule: schedule }),
    ...(coming.length > 0 && { subEvent: coming.map((session) => toEvent(entry, session, context)) }),
  };
}

function toEvent(entry: FeedWorkshop, session: Session, context: EventJsonLdContext) {
  const { workshop, title, description, url } = entry;
  const { city, resources, organizer } = context;
  const where = findWhere(workshop, resources, session.place);
  const zone = getZone(city.timeZone);
  const { ages, women } = workshop.audience ?? {};
  const places = toLocations(where, city);
  const virtual = where.online !== undefined;
  return {
    '@type': 'EducationEvent' as const,
    name: title,
    ...(description && { description }),
    url,
    startDate: session.start,
    ...(session.end !== session.start && { endDate: session.end }),
    eventStatus: statuses[session.status],
    ...(session.status === 'moved' &&
      session.was && { previousStartDate: toZonedText(zone.toInstant(session.was.start), zone) }),
    eventAttendanceMode: !virtual
      ? ('https://schema.org/OfflineEventAttendanceMode' as const)
      : places.length > 1
        ? ('https://schema.org/MixedEventAttendanceMode' as const)
        : ('https://schema.org/OnlineEventAttendanceMode' as const),
    ...(workshop.languages?.length && { inLanguage: workshop.languages.map(({ code }) => code) }),
    ...(workshop.cost && { isAccessibleForFree: workshop.cost === 'free' }),
    ...(places.length > 0 && { location: places }),
    ...(organizer && { organizer: { '@type': 'Organization' as const, ...organizer } }),
    ...(ages && { typicalAgeRange: `${ages.from ?? 0}-${ages.to ?? ''}` }),
    ...(women && { audience: { '@type': 'PeopleAudience' as const, suggestedGender: 'female' } }),
    ...(workshop.capacity && { maximumAttendeeCapacity: workshop.capacity.places }),
    ...(workshop.capacity?.free !== undefined && { remainingAttendeeCapacity: workshop.capacity.free }),
  } satisfies EducationEvent;
}

function toLocations(where: Where, city: EventJsonLdContext['city']): (Place | VirtualLocation)[] {
  const { name, street, postcode, locality, lat, lon, online } = where;
  const isSomewhere = name !== undefined || street !== undefined;
  const place: Place = {
    '@type': 'Place',
    ...(name && { name }),
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street }),
      ...(postcode && { postalCode: postcode }),
      addressLocality: locality ?? city.name,
      addressRegion: city.region,
      addressCountry: 'ES',
    },
    ...(lat !== undefined &&
      lon !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
  return [
    ...(isSomewhere ? [place] : []),
    ...(online ? [{ '@type': 'VirtualLocation' as const, url: online }] : []),
  ];
}
