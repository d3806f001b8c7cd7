import { getCollection } from 'astro:content';
import { findAmount } from '../domain/guides/find-amount.ts';
import type { AmountView, GuideData, TermView, WhereView } from '../domain/guides/guide-data.ts';
import { getName, type Place } from '../domain/directory/place.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { contentFolders, listFiles } from '../files/folders.ts';
import { readGuides } from '../files/read-guides.ts';
import { today } from './city.ts';
import { getKinds, getNeeds, getPlaces } from './directory.ts';
import { getText } from './words.ts';

const few = 3;

/** Amounts and norms are single files: read once, the content check has judged them. */
const { amounts, norms } = readGuides(listFiles(contentFolders()), [], new Map()).content;

function getAmounts(): ReadonlyMap<string, AmountView> {
  return new Map(
    Object.entries(amounts?.data ?? {}).flatMap(([id, amount]) => {
      const value = findAmount(amount, today);
      return value
        ? [[id, { ...value, unit: amount.unit, per: amount.per, what: amount.what }] as const]
        : [];
    }),
  );
}

/** The words of the glossary in a language, by id. */
export async function getTerms(language: string): Promise<ReadonlyMap<string, TermView>> {
  const terms = new Map<string, TermView>();
  const guides = new Map((await getCollection('guides')).map(({ id, data }) => [id, data.code ?? id]));
  for (const { id, data } of await getCollection('terms')) {
    const text = await getText('termWords', id, language);
    if (!text) continue;
    const guide = data.guide && guides.get(data.guide);
    terms.set(id, {
      id,
      title: text.entry.data.title,
      meaning: text.entry.data.meaning,
      spanish: data.spanish,
      acronym: data.acronym,
      textLanguage: text.textLanguage,
      guide: guide && toPath(language, 'guides', guide),
    });
  }
  return terms;
}

const toLink = (place: Place, language: string) => ({
  name: getName(place),
  href: toPath(language, 'directory', place.resource.id),
  district: place.district?.name,
});

async function read(language: string): Promise<GuideData> {
  const toWhere = (title: string, found: readonly Place[], ...path: readonly string[]): WhereView => ({
    title,
    count: found.length,
    href: toPath(language, 'directory', ...path),
    places: found.length <= few ? found.map((place) => toLink(place, language)) : [],
  });
  const kinds = new Map(
    (await getKinds(language)).map(({ kind, plural, places: found }) => [
      kind.id,
      toWhere(plural, found, 'kind', kind.id),
    ]),
  );
  const needs = new Map(
    (await getNeeds(language)).map(({ need, title, places: found }) => [
      need.id,
      toWhere(title, found, 'need', need.code),
    ]),
  );
  const resources = new Map(
    (await getPlaces()).map((place): [string, WhereView] => {
      const link = toLink(place, language);
      return [place.resource.id, { title: link.name, count: 1, href: link.href, places: [link] }];
    }),
  );
  return {
    norms: norms?.data ?? {},
    amounts: getAmounts(),
    terms: await getTerms(language),
    needs,
    kinds,
    resources,
  };
}

const known = new Map<string, Promise<GuideData>>();

/** What the components inside guides look up, in a language. Read once a build; `dev` reads again. */
export function getGuideData(language: string): Promise<GuideData> {
  const data = (import.meta.env.DEV ? undefined : known.get(language)) ?? read(language);
  known.set(language, data);
  return data;
}
