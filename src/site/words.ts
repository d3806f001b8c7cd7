import { getCollection, type CollectionEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { toSourceHash } from '../files/source-hash.ts';
import type { Translation } from '../domain/i18n/translation.schema.ts';
import { getCityName } from '../domain/city/city-name.ts';
import { urgentPage } from '../domain/city/urgent.ts';
import { sourceLanguage, city } from './city.ts';
import { getTranslator } from './i18n.ts';

type Prose =
  | 'administrationWords'
  | 'guideWords'
  | 'termWords'
  | 'kindWords'
  | 'needWords'
  | 'pages'
  | 'resourceWords'
  | 'workshopWords'
  | 'workshopTypeWords';

/** A text of the content folder and the language it is really in. */
export interface Text<Name extends Prose> {
  readonly entry: CollectionEntry<Name>;
  readonly textLanguage: string;
  /** The source has changed since this translation was made. */
  readonly outdated: boolean;
}

type Entries<Name extends Prose> = ReadonlyMap<string, CollectionEntry<Name>>;
const kept = new Map<Prose, Promise<Entries<Prose>>>();

/** Texts of a collection by id. Read once a build; `dev` reads again. */
async function getEntries<Name extends Prose>(collection: Name): Promise<Entries<Name>> {
  const read = async (): Promise<Entries<Prose>> =>
    new Map((await getCollection(collection)).map((entry) => [entry.id, entry]));
  const reading = import.meta.env.DEV ? read() : (kept.get(collection) ?? read());
  kept.set(collection, reading);
  return (await reading) as Entries<Name>;
}

/** The text of a folder in a language, or in the source language when it is not translated yet (or in the first of `languages` that it has). */
export async function getText<Name extends Prose>(
  collection: Name,
  folder: string,
  language: string,
  languages: readonly string[] = [language, sourceLanguage],
): Promise<Text<Name> | undefined> {
  const entries = await getEntries(collection);
  for (const textLanguage of languages) {
    const entry = entries.get(`${folder}/${textLanguage}`);
    if (!entry) continue;
    const source = entries.get(`${folder}/${sourceLanguage}`);
    const made = (entry.data as { translation?: Translation }).translation?.sourceHash;
    const outdated = made !== undefined && source?.filePath !== undefined && made !== hashOf(source.filePath);
    return { entry, textLanguage, outdated };
  }
  return undefined;
}

const hashes = new Map<string, string>();

/** The hash of a source file, read once a build. */
function hashOf(file: string): string {
  const hash = hashes.get(file) ?? toSourceHash(readFileSync(file, 'utf8'));
  if (!import.meta.env.DEV) hashes.set(file, hash);
  return hash;
}

/** Static paths of the pages of prose, `/[lang]/<page>/`. */
export async function prosePaths() {
  const pages = new Set((await getCollection('pages')).map(({ id }) => id.split('/')[0] ?? ''));
  return city.languages.flatMap((lang) => [...pages].map((page) => ({ params: { lang, page } })));
}

/** A page of prose in a language, with what its head says: neutral for the page of urgent help, since titles stay in the history. */
export async function getProsePage(page: string, language: string) {
  const text = await getText('pages', page, language);
  if (!text) throw new Error(`page without words: ${page}`);
  const t = getTranslator(language);
  const { title, summary } = text.entry.data;
  const head =
    page === urgentPage
      ? {
          title: t('directory.neutralTitle', { code: page.charAt(0).toUpperCase() }),
          description: t('site.description', { city: getCityName(city, language) }),
          sensitive: true,
        }
      : { title, description: summary };
  return { ...text, head };
}
