import { toPath } from '../domain/i18n/paths.ts';
import { getLanguageName, signLanguage } from '../domain/i18n/language.ts';
import { toPages, type FilterChoices, type ListView } from '../domain/directory/list-view.ts';
import type { Place } from '../domain/directory/place.ts';
import { getNextCards } from './calendar-next.ts';
import { city } from './city.ts';
import { getKinds, getNeeds, getPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';

/** Choices of the filters in a language, and what the page itself stands for. */
export async function getFilterChoices(
  language: string,
  own: { kind?: string; need?: string; district?: string } = {},
): Promise<FilterChoices> {
  const t = getTranslator(language);
  const [needs, places] = [await getNeeds(language), await getPlaces()];
  const spoken = new Set(places.flatMap(({ resource }) => resource.languages?.map(({ code }) => code) ?? []));
  const used = new Set(places.flatMap(({ district }) => district?.id ?? []));
  return {
    base: toPath(language, 'directory'),
    places: '/data/places.json',
    streets: '/data/streets.json',
    cardWords: `/${language}/directory/words.json`,
    near: '/data/near.json',
    needs: needs
      .filter((view) => view.places.length > 0)
      .map(({ need, door }) => ({ code: need.code, label: door, sensitive: need.sensitive === true })),
    districts: city.districts.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, label: name })),
    languages: [...spoken].map((code) => ({
      code,
      label: code === signLanguage ? t('accessibility.4') : getLanguageName(code, language),
    })),
    ...own,
  };
}

interface ListSource {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly look?: { color: string; pictogram: string };
  readonly base: string;
  readonly places: readonly Place[];
  /** Neutral code, if the list is of a sensitive need. */
  readonly neutral?: string | undefined;
  readonly own?: { kind?: string; need?: string; district?: string };
}

async function toListViews({ language, places, own, neutral, ...rest }: ListSource): Promise<ListView[]> {
  const filters = await getFilterChoices(language, own);
  const t = getTranslator(language);
  const title = neutral === undefined ? rest.title : t('directory.neutralTitle', { code: neutral });
  return toPages(places).map(({ page, pages, items }) => ({
    ...rest,
    pageTitle: page === 1 ? title : `${title} · ${t('directory.page', { page, pages })}`,
    sensitive: neutral !== undefined,
    page,
    pages,
    total: places.length,
    places: items,
    filters,
  }));
}

/** Pages of the list of all places. */
export async function getDirectoryLists(language: string): Promise<ListView[]> {
  const t = getTranslator(language);
  const texts = {
    title: t('directory.title'),
    lead: t('directory.lead'),
    base: toPath(language, 'directory'),
  };
  return toListViews({ ...texts, language, places: await getPlaces() });
}

/** Pages of the places that serve a need. */
export async function getNeedLists(language: string, code: string): Promise<ListView[]> {
  const view = (await getNeeds(language)).find(({ need }) => need.code === code);
  if (!view) return [];
  const { title, summary, places, need } = view;
  const base = toPath(language, 'directory', 'need', code);
  const lists = await toListViews({
    language,
    title,
    lead: summary,
    look: need,
    base,
    places,
    own: { need: code },
    neutral: need.sensitive ? code : undefined,
  });
  const workshops = await getNextCards(language, 3, { topic: code });
  return lists.map((list) => (list.page === 1 ? { ...list, workshops } : list));
}

/** Pages of the places of a district. */
export async function getDistrictLists(language: string, id: string): Promise<ListView[]> {
  const t = getTranslator(language);
  const name = city.districts.find((district) => district.id === id)?.name ?? id;
  const title = t('directory.inDistrict', { district: name });
  const places = (await getPlaces()).filter(({ district }) => district?.id === id);
  const base = toPath(language, 'directory', 'district', id);
  return toListViews({ language, title, lead: t('directory.lead'), base, places, own: { district: id } });
}

/** Pages of the places of a kind; none for a kind without places, or sensitive: a need with a neutral code leads there. */
export async function getKindLists(language: string, id: string): Promise<ListView[]> {
  const view = (await getKinds(language)).find(({ kind }) => kind.id === id);
  if (!view) return [];
  const base = toPath(language, 'directory', 'kind', id);
  const look = { color: view.color, pictogram: view.kind.pictogram };
  return toListViews({
    language,
    title: view.plural,
    lead: view.summary,
    look,
    base,
    places: view.places,
    own: { kind: id },
  });
}
