import { city } from './city.ts';
import { getAllPlaces, getKinds, getNeeds, getPlaces } from './directory.ts';
import { getDirectoryLists, getDistrictLists, getKindLists, getNeedLists } from './lists.ts';
import type { ListView } from '../domain/directory/list-view.ts';

/** Static paths of the pages of lists: `page` is undefined on the first, then `page/2` and so on. */
async function toPaths(
  make: (lang: string) => Promise<{ params: Record<string, string>; lists: ListView[] }[]>,
) {
  const paths = [];
  for (const lang of city.languages)
    for (const { params, lists } of await make(lang))
      for (const list of lists) {
        const page = list.page === 1 ? undefined : `page/${list.page}`;
        paths.push({ params: { lang, ...params, page }, props: { list } });
      }
  return paths;
}

const directory = async (lang: string) => [{ params: {}, lists: await getDirectoryLists(lang) }];
const needs = async (lang: string) =>
  Promise.all(
    (await getNeeds(lang)).map(async ({ need }) => ({
      params: { need: need.code },
      lists: await getNeedLists(lang, need.code),
    })),
  );
const kinds = async (lang: string) =>
  Promise.all(
    (await getKinds(lang)).map(async ({ kind }) => ({
      params: { kind: kind.id },
      lists: await getKindLists(lang, kind.id),
    })),
  );
const districts = async (lang: string) =>
  Promise.all(
    city.districts.map(async ({ id }) => ({
      params: { district: id },
      lists: await getDistrictLists(lang, id),
    })),
  );

/** Paths of `directory/` and its further pages. */
export const directoryPaths = () => toPaths(directory);
/** Paths of `directory/need/<code>/` and its further pages. */
export const needPaths = () => toPaths(needs);
/** Paths of `directory/kind/<id>/` and its further pages. */
export const kindPaths = () => toPaths(kinds);
/** Paths of `directory/district/<id>/` and its further pages. */
export const districtPaths = () => toPaths(districts);

/** Paths of `directory/<id>/`, old ids included: paper keeps them for years. */
export async function placePaths() {
  const places = await getAllPlaces();
  return city.languages.flatMap((lang) =>
    places.flatMap((place) => [
      { params: { lang, id: place.resource.id }, props: { place, moved: false } },
      ...(place.resource.formerIds ?? []).map((id) => ({
        params: { lang, id },
        props: { place, moved: true },
      })),
    ]),
  );
}

/** Paths of what belongs to a resource that is open: its QR code. */
export async function listedPlacePaths() {
  const places = await getPlaces();
  return city.languages.flatMap((lang) =>
    places.map(({ resource }) => ({ params: { lang, id: resource.id } })),
  );
}
