import { opensOnDay } from '../directory/opens-on-day.ts';
import type { WeekDay } from '../directory/hours.schema.ts';
import { getName, type Place } from '../directory/place.ts';
import { toTimetable } from '../directory/to-timetable.ts';
import { toPath } from '../i18n/paths.ts';
import type { SearchDocument } from './document.ts';
import { toAreaLabels, type SearchArea } from './search-area.ts';
import { isUnsafeTarget } from './unsafe-target.ts';

/** Words of a language around a place, besides its own facts. */
export interface PlaceWords {
  readonly language: string;
  readonly areas: readonly SearchArea[];
  /** Names of its kind: singular, plural, in Spanish, and what the kind is in a sentence. */
  readonly kind: { readonly names: readonly string[]; readonly summary: string };
  /** Names of its needs by id. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Names of the languages spoken there, in the reader's language and their own. */
  readonly languages: readonly string[];
  /** What papers it asks for, in words. */
  readonly papers: string;
  /** Stations within walking reach. */
  readonly stations: readonly string[];
  /** Its own text, if it has one. */
  readonly own?: { readonly summary: string; readonly body: string; readonly language: string } | undefined;
}

const weekDays: readonly WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** Needs that are the business of a place: the lighter ones would make it an answer to everything. */
const ownBusiness = 2;

/** Labels a search may demand: what it is, where, for which needs, when it opens, what is spoken. */
function toLabels({ resource, kind, needs, district }: Place, areas: readonly SearchArea[]): string[] {
  const days = weekDays.filter((day) => opensOnDay(resource.hours, day));
  return [
    'is:place',
    `kind:${kind.id}`,
    ...needs.map(({ need }) => `need:${need.code}`),
    ...toAreaLabels(areas, { district: district?.id, barrio: resource.barrio }),
    ...days.map((day) => `open:${day}`),
    ...(resource.hours || resource.stops?.length ? [] : ['open:unknown']),
    ...(resource.languages ?? []).map(({ code }) => `speaks:${code}`),
  ];
}

/** A place as the search knows it, in a language. */
export function toPlaceDocument(place: Place, words: PlaceWords): SearchDocument {
  const { resource, kind, needs, district, sensitive } = place;
  const { address, barrio, location, organization } = resource;
  const title = getName(place);
  const where = [address?.street, district?.name].filter((part) => part !== undefined);
  const named = needs
    .filter(({ weight }) => weight >= ownBusiness)
    .flatMap(({ need }) => words.needs.get(need.id) ?? []);
  const spellings = words.areas.filter(({ id }) => id === district?.id).flatMap(({ names }) => names);
  const places = [address?.postcode, barrio, ...where, ...spellings, ...words.stations];
  const timetable = JSON.stringify(toTimetable(resource));
  return {
    href: toPath(words.language, 'directory', resource.id),
    type: 'place',
    title,
    summary: words.own?.summary ?? where.join(', '),
    fields: {
      title: resource.name === title ? title : `${title} ${resource.name}`,
      keywords: [
        ...words.kind.names,
        ...named,
        ...(organization === undefined ? [] : [organization]),
        ...words.languages,
        ...(words.papers ? [words.papers] : []),
      ],
      places: places.filter((part) => part !== undefined),
      body: [words.kind.summary, words.own?.body].filter(Boolean).join('\n'),
    },
    labels: toLabels(place, words.areas),
    facts: {
      kind: kind.id,
      ...(district && { district: district.id }),
      ...(timetable !== '{}' && { hours: timetable }),
      ...('lat' in location && { lat: location.lat, lon: location.lon }),
      ...(resource.papers === 'none' && { noPapers: true }),
      ...((sensitive || isUnsafeTarget(title)) && { sensitive: true }),
      ...(words.own && words.own.language !== words.language && { language: words.own.language }),
    },
  };
}
