import { toPath } from '../domain/i18n/paths.ts';
import type { SearchDocument } from '../domain/search/document.ts';
import { isUnsafeTarget } from '../domain/search/unsafe-target.ts';
import { toProseText } from '../files/prose-text.ts';
import { getTerms } from './guide-data.ts';
import { getGuides } from './guides.ts';
import { getText } from './words.ts';

/** Pages for professionals hold many words of everything: a newcomer's question is answered by other pages first. */
const professional = 0.7;

/** Guides that exist in the reader's language; in production the text of one that a lawyer has to see first is not searched. */
export async function getGuideDocuments(reader: string): Promise<SearchDocument[]> {
  const guides = (await getGuides(reader)).filter(({ guide }) => guide.languages?.includes(reader) ?? true);
  return Promise.all(
    guides.map(async (view): Promise<SearchDocument> => {
      const { guide, href, title, summary, spanish, textLanguage, hold } = view;
      const text = await getText('guideWords', guide.id, reader);
      const body = hold === 'stub' ? '' : toProseText(text?.entry.body ?? '');
      return {
        href,
        type: 'guide',
        title,
        summary,
        fields: {
          title,
          keywords: spanish === undefined ? [] : [spanish],
          places: [],
          body: `${summary} ${body}`,
        },
        ...(guide.audience !== 'newcomer' && { weight: professional }),
        labels: ['is:text', `need:${guide.topic}`],
        facts: {
          ...(textLanguage !== reader && { language: textLanguage }),
          ...((guide.sensitive === true || isUnsafeTarget(title)) && { sensitive: true }),
        },
      };
    }),
  );
}

/** Words of the glossary, each at its place on the page of them. */
export async function getTermDocuments(reader: string): Promise<SearchDocument[]> {
  const terms = await getTerms(reader);
  return [...terms.values()].map(({ id, title, meaning, spanish, acronym, textLanguage }) => ({
    href: `${toPath(reader, 'guides', 'glossary')}#${id}`,
    type: 'term',
    title,
    summary: meaning,
    // A word explained stands behind the guide or the need that answers: its name weighs like a keyword.
    fields: {
      title: '',
      keywords: [title, spanish, ...(acronym === undefined ? [] : [acronym])],
      places: [],
      body: meaning,
    },
    labels: ['is:text'],
    facts: {
      ...(textLanguage !== reader && { language: textLanguage }),
      ...(isUnsafeTarget(`${title} ${spanish}`) && { sensitive: true }),
    },
  }));
}
