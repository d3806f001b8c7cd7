import { getCollection } from 'astro:content';
import { urgentPage } from '../domain/city/urgent.ts';
import { toPath } from '../domain/i18n/paths.ts';
import type { SearchDocument } from '../domain/search/document.ts';
import { toProseText } from '../files/prose-text.ts';
import { isProduction, sourceLanguage } from './city.ts';
import { getKinds, getNeeds, getPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { getKindNames, getSearchAreas } from './search-places.ts';
import { getText } from './words.ts';

/** Needs with their short guide; in production a guide that a lawyer has to see first is not searched either. */
export async function getNeedDocuments(reader: string): Promise<SearchDocument[]> {
  return Promise.all(
    (await getNeeds(reader)).map(async ({ need, title, door, summary }): Promise<SearchDocument> => {
      const text = await getText('needWords', need.id, reader);
      const source = await getText('needWords', need.id, sourceLanguage);
      const hidden = isProduction && need.needsLawyer === true;
      const spanish = source ? [source.entry.data.title, source.entry.data.door] : [];
      return {
        href: toPath(reader, 'directory', 'need', need.code),
        type: 'need',
        title,
        summary,
        fields: {
          title,
          keywords: [...new Set([door, ...spanish])],
          places: [],
          body: hidden ? summary : `${summary} ${toProseText(text?.entry.body ?? '')}`,
        },
        labels: ['is:text', `need:${need.code}`, `names:need:${need.code}`],
        facts: { needs: [need.code], ...(need.sensitive && { sensitive: true }) },
      };
    }),
  );
}

/** Kinds of place: the page with their list. */
export async function getKindDocuments(reader: string): Promise<SearchDocument[]> {
  return Promise.all(
    (await getKinds(reader)).map(async ({ kind, plural, summary }): Promise<SearchDocument> => {
      const text = await getText('kindWords', kind.id, reader);
      return {
        href: toPath(reader, 'directory', 'kind', kind.id),
        type: 'kind',
        title: plural,
        summary,
        fields: {
          title: plural,
          keywords: (await getKindNames(kind.id, reader)).names,
          places: [],
          body: `${summary} ${toProseText(text?.entry.body ?? '')}`,
        },
        labels: ['is:text', `kind:${kind.id}`, `names:kind:${kind.id}`],
        facts: { kind: kind.id },
      };
    }),
  );
}

/** Districts that have places: the page with their list. */
export async function getDistrictDocuments(reader: string): Promise<SearchDocument[]> {
  const t = getTranslator(reader);
  const places = await getPlaces();
  return getSearchAreas(reader).flatMap(({ id, name, names, districts, isBarrio }): SearchDocument[] => {
    if (isBarrio || districts[0] !== id) return [];
    const count = places.filter(({ district }) => district?.id === id).length;
    if (count === 0) return [];
    const title = t('directory.inDistrict', { district: name });
    return [
      {
        href: toPath(reader, 'directory', 'district', id),
        type: 'district',
        title,
        summary: t('directory.count', { count }),
        fields: { title, keywords: [], places: [name, ...names], body: '' },
        labels: ['is:text', `area:${id}`],
        facts: { district: id },
      },
    ];
  });
}

/** Pages about the site itself: found by their name, not by every word in them. */
const ofSite = new Set(['about', 'accessibility', 'legal', 'privacy', 'sources']);

const getPageNames = async () => [
  ...new Set((await getCollection('pages')).map(({ id }) => id.split('/')[0] ?? '')),
];

/** Pages of prose. */
export async function getPageDocuments(reader: string): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const page of await getPageNames()) {
    const text = await getText('pages', page, reader);
    if (!text) continue;
    const { title, summary } = text.entry.data;
    documents.push({
      href: toPath(reader, page),
      type: 'page',
      title,
      summary,
      fields: {
        title,
        keywords: [],
        places: [],
        body: ofSite.has(page) ? summary : `${summary} ${toProseText(text.entry.body ?? '')}`,
      },
      labels: ['is:text'],
      facts: {
        ...(text.textLanguage !== reader && { language: text.textLanguage }),
        ...(page === urgentPage && { sensitive: true }),
      },
    });
  }
  return documents;
}
