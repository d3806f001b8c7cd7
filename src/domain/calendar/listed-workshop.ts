import type { District } from '../city/city.schema.ts';
import type { Need } from '../directory/kind.schema.ts';
import { getName, type Place } from '../directory/place.ts';
import type { Session } from './session.ts';
import { findWhere, type Where } from './where.ts';
import type { WorkshopPlace } from './workshop.schema.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopType } from './workshop-type.schema.ts';

/** Where a session is, with its place of the directory and its district. */
export interface Venue {
  readonly where: Where;
  /** Short name that people see; empty if it is online only, or nobody knows. */
  readonly name: string;
  readonly place?: Place | undefined;
  readonly district?: District | undefined;
}

/** A workshop with its sessions and what topic, place and type say of it: what lists, pages, posters and feeds show. */
export interface ListedWorkshop {
  readonly workshop: Workshop;
  /** All of them, also past and cancelled ones, by start. */
  readonly sessions: readonly Session[];
  readonly need: Need;
  readonly venue: Venue;
  readonly organizer?: Place | undefined;
  /** Its topic, type or place is sensitive: neutral title, quick exit, never suggested. */
  readonly sensitive: boolean;
  /** A specialist must review its type's text first. */
  readonly needsLawyer: boolean;
}

/** What workshops refer to. */
export interface WorkshopSources {
  readonly types: readonly WorkshopType[];
  readonly needs: readonly Need[];
  readonly places: readonly Place[];
  readonly districts: readonly District[];
  readonly findSessions: (workshop: Workshop) => readonly Session[];
}

/** Joins workshops with what they refer to, by first session. One whose topic is unknown is left out: the checks name it. */
export function listWorkshops(workshops: readonly Workshop[], sources: WorkshopSources): ListedWorkshop[] {
  const types = new Map(sources.types.map((type) => [type.id, type]));
  const needs = new Map(sources.needs.map((need) => [need.id, need]));
  const places = new Map(sources.places.map((place) => [place.resource.id, place]));
  const getVenue = createVenues(sources);
  const listed = workshops.flatMap((workshop): ListedWorkshop[] => {
    const need = needs.get(workshop.topic);
    if (!need) return [];
    const type = types.get(workshop.type ?? '');
    const venue = getVenue(workshop);
    return [
      {
        workshop,
        sessions: sources.findSessions(workshop),
        need,
        venue,
        organizer: places.get(workshop.organizer ?? ''),
        sensitive: [need.sensitive, type?.sensitive, venue.place?.sensitive].includes(true),
        needsLawyer: type?.needsLawyer === true,
      },
    ];
  });
  const startOf = ({ sessions }: ListedWorkshop) => Date.parse(sessions[0]?.start ?? '1970-01-01');
  return listed.sort((a, b) => startOf(a) - startOf(b) || (a.workshop.id < b.workshop.id ? -1 : 1));
}

/** Makes the function that says where a workshop is, or one session of it that was moved elsewhere. */
export function createVenues({ places, districts }: Pick<WorkshopSources, 'places' | 'districts'>) {
  const resources = new Map(places.map(({ resource }) => [resource.id, resource]));
  const placeById = new Map(places.map((place) => [place.resource.id, place]));
  return (workshop: Workshop, moved?: WorkshopPlace): Venue => {
    const where = findWhere(workshop, resources, moved);
    const place = placeById.get(where.resource ?? '');
    return {
      where,
      name: place ? getName(place) : (where.name ?? where.street ?? ''),
      place,
      district: districts.find(({ id }) => id === where.district),
    };
  };
}
