import { toClockCity } from '../domain/directory/clock-city.ts';
import type { WeekDay } from '../domain/directory/hours.schema.ts';
import { getLanguageName, signLanguage } from '../domain/i18n/language.ts';
import { toPluralWords } from '../domain/i18n/plural-words.ts';
import type { SynonymGroup } from '../domain/search/document.ts';
import { addOtherNames } from '../domain/search/other-names.ts';
import type { Named, ReadingWords } from '../domain/search/reading-words.ts';
import { pictograms } from '../domain/shared/pictograms.ts';
import { city, sourceLanguage } from './city.ts';
import { getCardWords, getNeeds, getPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { getKindNames, getPackedAreas } from './search-places.ts';
import { getSynonyms } from './synonyms.ts';
import { getText } from './words.ts';

/** Words of a list written with bars. */
const split = (text: string) => text.split('|');

/** The words queries are read with: the reader's language and the source language, since people write what they heard at a counter. */
async function getReadingWords(language: string): Promise<ReadingWords> {
  const languages = [...new Set([language, sourceLanguage])];
  const own = languages.map((code) => getTranslator(code)('search.read', { returnObjects: true }));
  const list = (key: keyof (typeof own)[number]) => [...new Set(own.flatMap((words) => split(words[key])))];
  const places = await getPlaces();
  const groups: readonly SynonymGroup[] = languages.flatMap((code) => getSynonyms(code));
  const kinds: Named[] = [];
  for (const id of new Set(places.map(({ kind }) => kind.id)))
    kinds.push({ id: `kind:${id}`, names: (await getKindNames(id, language)).names });
  const needs: Named[] = [];
  for (const { need, title, door } of await getNeeds(language)) {
    const source = (await getText('needWords', need.id, sourceLanguage))?.entry.data;
    const names = [title, door, ...(source ? [source.title, source.door] : [])];
    needs.push({ id: `need:${need.code}`, names: [...new Set(names)] });
  }
  // Together, so that a word of both is told apart in neither.
  const all = addOtherNames([...kinds, ...needs], groups);
  const named = (prefix: string) =>
    all.flatMap(({ id, names }) => (id.startsWith(prefix) ? [{ id: id.slice(prefix.length), names }] : []));
  const spoken = new Set(places.flatMap(({ resource }) => resource.languages?.map(({ code }) => code) ?? []));
  for (const code of city.languages) spoken.add(code);
  const day = (code: WeekDay) => list(code);
  return {
    areas: getPackedAreas(language),
    kinds: named('kind:'),
    needs: named('need:'),
    days: {
      mo: day('mo'),
      tu: day('tu'),
      we: day('we'),
      th: day('th'),
      fr: day('fr'),
      sa: day('sa'),
      su: day('su'),
    },
    open: list('open'),
    today: list('today'),
    weekend: list('weekend'),
    languages: [...spoken]
      .filter((code) => code !== sourceLanguage && code !== signLanguage)
      .map((id) => ({
        id,
        names: [...new Set([...languages, id].map((code) => getLanguageName(id, code)))],
      })),
    speak: list('speak'),
    at: list('at'),
  };
}

/** Words that stand in the page itself: they do not travel again. */
const ofPage = /^(title|label|hint|noScript|private|read|suggestions|results_.*)$/;

/** All the words of the search in a language, fetched when the search is touched: those it reads with and those it says. */
export async function getSearchWords(language: string) {
  const t = getTranslator(language);
  const said = Object.entries(t('search', { returnObjects: true, skipInterpolation: true }));
  const [cards, places] = [await getCardWords(language), await getPlaces()];
  const { meters, kilometers } = t('filters', { returnObjects: true, skipInterpolation: true });
  return {
    reading: await getReadingWords(language),
    words: {
      ...(Object.fromEntries(said.filter(([key]) => !ofPage.test(key))) as Record<string, string>),
      meters,
      kilometers,
    },
    count: toPluralWords(language, t, 'search.results'),
    days: t('weekday', { returnObjects: true }),
    kinds: Object.fromEntries(
      places.map(({ kind: { id }, color }) => [id, [cards.kinds[id]?.title ?? id, color] as const]),
    ),
    clock: { city: toClockCity(city), words: t('state', { returnObjects: true, skipInterpolation: true }) },
    phone: city.contacts.information[0]?.number ?? '',
  };
}

/** The drawing of each kind of place: they come after the words of an answer. */
export async function getKindPictures(): Promise<Record<string, string>> {
  const pictures: Readonly<Record<string, string>> = pictograms;
  return Object.fromEntries(
    (await getPlaces()).map(({ kind }) => [kind.id, pictures[kind.pictogram] ?? pictograms.building]),
  );
}
