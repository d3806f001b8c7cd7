import { toPath } from '../domain/i18n/paths.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import type { SearchDocument } from '../domain/search/document.ts';
import { getKinds } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { getFilterChoices } from './lists.ts';
import { getGuideDocuments, getTermDocuments } from './search-guides.ts';
import { getPlaceDocuments } from './search-places.ts';
import {
  getDistrictDocuments,
  getKindDocuments,
  getNeedDocuments,
  getPageDocuments,
} from './search-texts.ts';
import { getWorkshopDocuments } from './search-workshops.ts';

/** Everything that can be found in a language. Another part of the site joins with a list of its own documents here. */
export async function getSearchDocuments(reader: string): Promise<SearchDocument[]> {
  const lists = await Promise.all([
    getPlaceDocuments(reader),
    getNeedDocuments(reader),
    getKindDocuments(reader),
    getGuideDocuments(reader),
    getTermDocuments(reader),
    getDistrictDocuments(reader),
    getPageDocuments(reader),
    getWorkshopDocuments(reader),
  ]);
  return lists.flat();
}

/** Everything as lists of links, for the search page without JavaScript and under every answer. */
export async function getSearchIndex(reader: string): Promise<SearchIndex> {
  const t = getTranslator(reader);
  const [{ needs, districts }, kinds, pages] = [
    await getFilterChoices(reader),
    await getKinds(reader),
    await getPageDocuments(reader),
  ];
  const list = (...parts: string[]) => toPath(reader, 'directory', ...parts);
  const lists = [
    {
      id: 'needs',
      title: t('directory.byNeed'),
      links: needs.map(({ code, label }) => ({ href: list('need', code), label })),
    },
    {
      id: 'kinds',
      title: t('directory.byKind'),
      links: kinds.map(({ kind, plural }) => ({ href: list('kind', kind.id), label: plural })),
    },
    {
      id: 'districts',
      title: t('directory.byDistrict'),
      links: districts.map(({ id, label }) => ({ href: list('district', id), label })),
    },
    {
      id: 'pages',
      title: t('search.page'),
      links: [
        // The guides have an index of their own: one link, however many they are.
        { href: toPath(reader, 'guides'), label: t('search.guide') },
        { href: toPath(reader, 'guides', 'glossary'), label: t('guide.glossary') },
        ...pages.map(({ href, title }) => ({ href, label: title })),
      ],
    },
  ];
  return lists.filter(({ links }) => links.length > 0);
}
