import { getCityName } from '../domain/city/city-name.ts';
import { toClockCity } from '../domain/directory/clock-city.ts';
import { getName, type Place } from '../domain/directory/place.ts';
import { toPlaceJsonLd } from '../domain/directory/place-json-ld.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { getNextCards } from './calendar-next.ts';
import { city, today } from './city.ts';
import { getKindTitles, getNeeds, getPlace } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { getMiniMap, getNearestStations } from './map.ts';
import { getText } from './words.ts';

/** Props of a resource's page: the place, and whether the address is one of its old ones. */
export interface PlaceProps {
  readonly place: Place;
  readonly moved: boolean;
}

/** All that a resource's page shows in a language. The title of a sensitive place is neutral. */
export async function getPlaceView(place: Place, moved: boolean, language: string) {
  const t = getTranslator(language);
  const { resource, kind } = place;
  const kindText = await getText('kindWords', kind.id, language);
  if (!kindText) throw new Error(`kind without words: ${kind.id}`);
  const kindTitle = (await getKindTitles(language)).get(kind.id) ?? kind.id;
  const own = await getText('resourceWords', resource.id, language);
  const goTo = resource.closed?.goTo === undefined ? undefined : await getPlace(resource.closed.goTo);
  const served = new Set(place.needs.map(({ need }) => need.id));
  const needs = (await getNeeds(language)).filter(({ need }) => served.has(need.id));
  const where = [resource.address?.street, place.district?.name].filter(Boolean).join(', ');
  const title = place.sensitive
    ? t('directory.neutralTitle', { code: resource.id.replace(/\D+/g, '') || resource.id })
    : getName(place);
  const gone = moved || resource.closed !== undefined;
  return {
    head: {
      title: moved ? `${title} · ${t('place.movedTitle')}` : title,
      description: place.sensitive
        ? t('site.description', { city: getCityName(city, language) })
        : [kindTitle, where].filter(Boolean).join('. '),
      sensitive: place.sensitive,
      unlisted: gone,
      jsonLd: gone
        ? undefined
        : toPlaceJsonLd(place, {
            url: new URL(toPath(language, 'directory', resource.id), city.url).href,
            city: toClockCity(city),
            locality: city.name,
            region: city.region,
            from: today,
            ...(own && { description: own.entry.data.summary }),
          }),
    },
    facts: {
      kindTitle,
      goTo,
      needs: needs.map(({ need, title: needTitle }) => ({ code: need.code, title: needTitle })),
      map: getMiniMap(resource),
      stations: getNearestStations(resource),
      today,
      detours: await getDetours(place),
      workshops: gone ? [] : await getNextCards(language, 3, { place: resource.id }),
    },
    kind: kindText,
    own,
  };
}

/** Where to go while a place is closed: names of the places its closures name, by id. */
async function getDetours({ resource }: Place): Promise<Readonly<Record<string, string>>> {
  const detours: Record<string, string> = {};
  for (const { goTo } of resource.closures ?? []) {
    const place = goTo === undefined ? undefined : await getPlace(goTo);
    if (place) detours[place.resource.id] = getName(place);
  }
  return detours;
}
