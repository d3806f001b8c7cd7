import { getCollection } from 'astro:content';
import { findAmount } from '../domain/guides/find-amount.ts';
import type { AmountView, GuideData, TermView, WhereView } from '../domain/guides/guide-data.ts';
import { getName, type Place } from '../domain/directory/place.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { contentFolders, listFiles } from '../files/folders.ts';
import { readGuides } from '../files/read-guides.ts';
import { now } from './city.ts';
import { getKindPlurals, getNeeds, getPlaces } from './directory.ts';
import { getText } from './words.ts';

const few = 3;

/** Amounts and norms are single files: read once, the content check has judged them. */
const { amounts, norms } = readGuides(listFiles(contentFolders()), [], new Map()).content;

const today = now.toISOString().slice(0, 10);

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
  const [places, plurals] = [await getPlaces(), await getKindPlurals(language)];
  const byKind = Map.groupBy(places, ({ kind }) => kind.id);
  const kinds = new Map<string, WhereView>();
  for (const [kind, found] of byKind) {
    const need = found[0]?.needs[0]?.need.code;
    kinds.set(kind, {
      title: plurals.get(kind) ?? kind,
      count: found.length,
      href: need ? toPath(language, 'directory', 'need', need) : toPath(language, 'directory'),
      places: found.length <= few ? found.map((place) => toLink(place, language)) : [],
    });
  }
  const needs = new Map(
    (await getNeeds(language)).map(({ need, title, places: found }): [string, WhereView] => [
      need.id,
      {
        title,
        count: found.length,
        href: toPath(language, 'directory', 'need', need.code),
        places: found.length <= few ? found.map((place) => toLink(place, language)) : [],
      },
    ]),
  );
  const resources = new Map(
    places.map((place): [string, WhereView] => {
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
