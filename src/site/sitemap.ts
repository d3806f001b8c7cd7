import { getCollection } from 'astro:content';
import { getGuideCode } from '../domain/guides/guide-view.ts';
import type { ListedPage } from '../domain/i18n/sitemap.ts';
import { toPages } from '../domain/directory/list-view.ts';
import { getArchiveYears, getTopicCodes } from './calendar-lists.ts';
import { getMonthPages, isComing } from './calendar-paths.ts';
import { getWorkshops } from './calendar.ts';
import { city, sourceLanguage, today } from './city.ts';
import { getGuides } from './guides.ts';
import { getKinds, getNeeds, getPlaces } from './directory.ts';

/** Addresses, without language, of the pages search engines may list: no redirects, nothing closed for good. */
export async function getListedPages(): Promise<ListedPage[]> {
  const [places, needs, prose] = [
    await getPlaces(),
    await getNeeds(sourceLanguage),
    await getCollection('pages'),
  ];
  const listOf = (base: string, items: readonly unknown[]) =>
    toPages(items).map(({ page }) => (page === 1 ? base : `${base}page/${page}/`));
  const everywhere = [
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
    ...(await getCalendarPaths()),

    ...(city.features.map ? ['map/'] : []),
    ...(city.features.search ? ['search/'] : []),
    ...['', 'glossary/', 'who-is-who/'].map((part) => `guides/${part}`),
    ...[...new Set(prose.map(({ id }) => id.split('/')[0] ?? ''))].map((page) => `${page}/`),
  ];
  const guides = await getGuides(sourceLanguage);
  return [
    ...everywhere.map((path) => ({ path })),
    ...guides.map(({ guide }) => ({ path: `guides/${getGuideCode(guide)}/`, languages: guide.languages })),
  ];
}

/** Addresses of the calendar: what has passed is left out, but for the archive. */
async function getCalendarPaths(): Promise<string[]> {
  const [workshops, months] = [await getWorkshops(), await getMonthPages()];
  const parts = [
    '',
    'subscribe/',
    ...(await getTopicCodes()).map((code) => `topic/${code}/`),
    ...city.districts.map(({ id }) => `district/${id}/`),
    ...months.filter((month) => month >= today.slice(0, 7)).map((month) => `month/${month}/`),
    ...(await getArchiveYears()).map((year) => `archive/${year}/`),
    ...workshops.filter(isComing).map(({ workshop }) => `${workshop.id}/`),
  ];
  return parts.map((part) => `calendar/${part}`);
}
