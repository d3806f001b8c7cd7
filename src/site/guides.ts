import { getCollection } from 'astro:content';
import type { Guide } from '../domain/guides/guide.schema.ts';
import { findByTopic, findRelated, getGuideCode, type GuideView } from '../domain/guides/guide-view.ts';
import { findReview } from '../domain/guides/review.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { city, findHold, today } from './city.ts';
import { getGuideData } from './guide-data.ts';
import { getTranslator } from './i18n.ts';
import { getText } from './words.ts';

async function getFacts(): Promise<Guide[]> {
  return (await getCollection('guides')).map(({ id, data }) => ({ ...data, id }));
}

/** Languages in which a guide has a page. */
const languagesOf = (guide: Guide) =>
  city.languages.filter((language) => !guide.languages || guide.languages.includes(language));

/** All guides that a reader of a language can open; one that does not exist in it leads to the language it is in. */
export async function getGuides(language: string): Promise<GuideView[]> {
  const views: GuideView[] = [];
  for (const guide of await getFacts()) {
    const text = await getText('guideWords', guide.id, language);
    if (!text) continue;
    const home = languagesOf(guide).includes(language) ? language : text.textLanguage;
    const { title, summary, spanish } = text.entry.data;
    views.push({
      guide,
      href: toPath(home, 'guides', getGuideCode(guide)),
      title,
      summary,
      spanish,
      textLanguage: text.textLanguage,
      review: findReview(guide, today),
      hold: findHold(guide.needsLawyer === true && !guide.reviewed.lawyer),
    });
  }
  return views;
}

/** The guides of one need for newcomers, for the need's own page. */
export async function getTopicGuides(need: string, language: string): Promise<readonly GuideView[]> {
  return findByTopic(await getGuides(language), need);
}

/** Static paths of `/[lang]/guides/<guide>/`. */
export async function guidePaths() {
  return (await getFacts()).flatMap((guide) =>
    languagesOf(guide).map((lang) => ({
      params: { lang, guide: getGuideCode(guide) },
      props: { id: guide.id },
    })),
  );
}

/** A guide's page in a language; a sensitive one has a neutral title, since titles stay in the history. */
export async function getGuidePage(id: string, language: string) {
  const [views, text] = [await getGuides(language), await getText('guideWords', id, language)];
  const view = views.find(({ guide }) => guide.id === id);
  if (!view || !text) throw new Error(`guide without words: ${id}`);
  const t = getTranslator(language);
  const { sensitive = false } = view.guide;
  const head = {
    title: sensitive ? t('directory.neutralTitle', { code: getGuideCode(view.guide) }) : view.title,
    description: sensitive ? t('guide.neutral') : view.summary,
    sensitive,
    languages: languagesOf(view.guide),
  };
  const body = text.entry.body ?? '';
  const hasTest = /^<Check\b/m.test(body);
  const all = (await getGuideData(language)).terms;
  const used = new Set([...body.matchAll(/<Term id="([^"]+)"/g)].map(([, term = '']) => term));
  const terms = [...used].flatMap((term) => all.get(term) ?? []);
  return { view, text, head, terms, hasTest, related: findRelated(views, id, language) };
}
