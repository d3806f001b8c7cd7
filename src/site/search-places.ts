import { toPapersText } from '../domain/directory/card-view.ts';
import type { Place } from '../domain/directory/place.ts';
import { getLanguageName, signLanguage } from '../domain/i18n/language.ts';
import type { SearchDocument } from '../domain/search/document.ts';
import { toPlaceDocument } from '../domain/search/place-document.ts';
import { packAreas, toSearchAreas, type SearchArea } from '../domain/search/search-area.ts';
import { toProseText } from '../files/prose-text.ts';
import { city, sourceLanguage } from './city.ts';
import { getNeeds, getPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { getBarrios, getNearestStations } from './map.ts';
import { getText } from './words.ts';

const areaSources = (language: string) => ({ districts: city.districts, barrios: getBarrios(), language });

/** The areas that people name in a language: districts, parts of their names, neighbourhoods. */
export const getSearchAreas = (reader: string): SearchArea[] => toSearchAreas(areaSources(reader));

/** The same as they travel to the browser. */
export const getPackedAreas = (reader: string) => packAreas(areaSources(reader));

/** Names of a kind of place in a language and in the source language, and its sentence. */
export async function getKindNames(id: string, reader: string) {
  const [own, source] = [
    await getText('kindWords', id, reader),
    await getText('kindWords', id, sourceLanguage),
  ];
  const names = [own, source].flatMap((text) =>
    text ? [text.entry.data.title, text.entry.data.plural, text.entry.data.spanish ?? ''] : [],
  );
  return { names: [...new Set(names.filter(Boolean))], summary: own?.entry.data.summary ?? '' };
}

/** Every place as the search knows it. */
export async function getPlaceDocuments(reader: string): Promise<SearchDocument[]> {
  const [places, needs, areas, t] = [
    await getPlaces(),
    await getNeeds(reader),
    getSearchAreas(reader),
    getTranslator(reader),
  ];
  const needNames = new Map(needs.map(({ need, title, door }) => [need.id, [...new Set([title, door])]]));
  const papers = t('papers', { returnObjects: true, skipInterpolation: true });
  const kinds = new Map<string, Awaited<ReturnType<typeof getKindNames>>>();
  for (const { kind } of places)
    if (!kinds.has(kind.id)) kinds.set(kind.id, await getKindNames(kind.id, reader));
  const toDocument = async (place: Place) => {
    const { resource, kind } = place;
    const own = await getText('resourceWords', resource.id, reader);
    const codes = resource.languages?.map(({ code }) => code) ?? [];
    const spoken = codes.flatMap((code) =>
      code === signLanguage ? [t('accessibility.4')] : [getLanguageName(code, reader), getLanguageName(code)],
    );
    return toPlaceDocument(place, {
      language: reader,
      areas,
      kind: kinds.get(kind.id) ?? { names: [], summary: '' },
      needs: needNames,
      languages: [...new Set(spoken)],
      papers: toPapersText(resource.papers, papers),
      stations: getNearestStations(resource).map(({ name }) => name),
      own: own && {
        summary: own.entry.data.summary,
        body: toProseText(own.entry.body ?? ''),
        language: own.textLanguage,
      },
    });
  };
  return Promise.all(places.map(toDocument));
}
