import { getCollection } from 'astro:content';
import { getGuideCode } from '../domain/guides/guide-view.ts';
import type { AdministrationView } from '../domain/guides/administration-view.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { getNeeds } from './directory.ts';
import { getText } from './words.ts';

/** Who is who: the bodies of the administration in their order, with the places and guides each leads to. */
export async function getAdministrations(language: string): Promise<AdministrationView[]> {
  const needs = new Map((await getNeeds(language)).map((view) => [view.need.id, view]));
  const guides = new Map((await getCollection('guides')).map((entry) => [entry.id, entry.data]));
  const views: AdministrationView[] = [];
  for (const { id, data } of await getCollection('administrations')) {
    const text = await getText('administrationWords', id, language);
    if (!text) continue;
    const links = [];
    for (const guideId of data.guides ?? []) {
      const guide = guides.get(guideId);
      const words = guide && (await getText('guideWords', guideId, language));
      if (guide && words)
        links.push({
          title: words.entry.data.title,
          href: toPath(language, 'guides', getGuideCode({ ...guide, id: guideId })),
        });
    }
    for (const need of data.noPapers ? [] : (data.needs ?? [])) {
      const view = needs.get(need);
      if (view)
        links.push({ title: view.title, href: toPath(language, 'directory', 'need', view.need.code) });
    }
    const { title, does, tips, isNot } = text.entry.data;
    views.push({ body: { ...data, id }, title, does, tips, isNot, textLanguage: text.textLanguage, links });
  }
  return views.sort((a, b) => a.body.order - b.body.order);
}
