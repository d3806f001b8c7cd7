import { getCollection } from 'astro:content';
import { toPages } from '../domain/directory/list-view.ts';
import { city, sourceLanguage } from './city.ts';
import { getKinds, getNeeds, getPlaces } from './directory.ts';

/** Addresses, without language, of the pages search engines may list: no redirects, nothing closed for good. */
export async function getListedPaths(): Promise<string[]> {
  const [places, needs, prose] = [
    await getPlaces(),
    await getNeeds(sourceLanguage),
    await getCollection('pages'),
  ];
  const listOf = (base: string, items: readonly unknown[]) =>
    toPages(items).map(({ page }) => (page === 1 ? base : `${base}page/${page}/`));
  return [
    '',
    ...listOf('directory/', places),
    ...needs.flatMap((view) => listOf(`directory/need/${view.need.code}/`, view.places)),
    ...(await getKinds(sourceLanguage)).flatMap((view) =>
      listOf(`directory/kind/${view.kind.id}/`, view.places),
    ),
    ...city.districts.flatMap(({ id }) =>
      listOf(
        `directory/district/${id}/`,
        places.filter(({ district }) => district?.id === id),
      ),
    ),
    ...places.map(({ resource }) => `directory/${resource.id}/`),
    ...(city.features.map ? ['map/'] : []),
    ...(city.features.search ? ['search/'] : []),
    ...[...new Set(prose.map(({ id }) => id.split('/')[0] ?? ''))].map((page) => `${page}/`),
  ];
}
