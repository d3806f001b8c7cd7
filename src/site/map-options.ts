import type { CityMapOptions } from '../domain/map/city-map-options.ts';
import { toPluralWords } from '../domain/i18n/plural-words.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { city, sourceLanguage } from './city.ts';
import { getCardWords, getPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';

/** What the map of the city needs in a language. */
export async function getMapOptions(language: string): Promise<CityMapOptions> {
  const [words, places] = [await getCardWords(language), await getPlaces()];
  const t = getTranslator(language);
  return {
    base: '/data/base-map.json',
    places: '/data/places.json',
    page: `${toPath(language, 'directory')}{id}/`,
    center: city.map.center,
    zoom: city.map.zoom,
    bounds: city.map.bounds,
    nameLanguage: sourceLanguage,
    kinds: Object.fromEntries(
      places.map(({ kind: { id, pictogram } }) => [
        id,
        { title: words.kinds[id]?.title ?? id, color: words.kinds[id]?.color ?? 'computer', pictogram },
      ]),
    ),
    districts: words.districts,
    words: {
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
      close: t('map.close'),
      open: t('map.open'),
      approximate: t('map.approximate'),
      here: t('map.here'),
      cluster: toPluralWords(language, t, 'directory.count'),
    },
    tiles: city.map.tiles && { url: city.map.tiles.url, attribution: city.map.tiles.attribution },
  };
}
