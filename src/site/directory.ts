import { getCollection } from 'astro:content';
import { createPlaces, findByNeed, type Place } from '../domain/directory/place.ts';
import type { CardWords } from '../domain/directory/card-view.ts';
import type { Kind } from '../domain/directory/kind.schema.ts';
import type { NeedView } from '../domain/directory/need-door.ts';
import { city, findHold } from './city.ts';
import { getTopicGuides } from './guides.ts';
import { getTranslator } from './i18n.ts';
import { getText } from './words.ts';

const facts = async () => ({
  resources: (await getCollection('directory')).map(({ id, data }) => ({ ...data, id })),
  kinds: (await getCollection('kinds')).map(({ id, data }) => ({ ...data, id })),
  needs: (await getCollection('needs')).map(({ id, data }) => ({ ...data, id })),
});

let places: Promise<Place[]> | undefined;

/** Every place, also those closed for good, by kind and name. Read once a build; `dev` reads again. */
export function getAllPlaces(): Promise<Place[]> {
  const read = async () => createPlaces({ ...(await facts()), districts: city.districts });
  if (import.meta.env.DEV) return read();
  return (places ??= read());
}

/** The places of the lists and the map: all but those closed for good. */
export async function getPlaces(): Promise<Place[]> {
  return (await getAllPlaces()).filter(({ resource }) => !resource.closed);
}

/** One place by its id. */
export async function getPlace(id: string): Promise<Place | undefined> {
  return (await getAllPlaces()).find(({ resource }) => resource.id === id);
}

/** Needs behind which something stands (a place or a short guide), in the order of the doors. */
export async function getNeeds(language: string): Promise<NeedView[]> {
  const [{ needs }, all] = [await facts(), await getPlaces()];
  const views: NeedView[] = [];
  for (const need of needs) {
    const text = await getText('needWords', need.id, language);
    const places = findByNeed(all, need.id);
    if (!text || (places.length === 0 && !text.entry.body?.trim())) continue;
    const { title, door, summary } = text.entry.data;
    views.push({ need, title, door, summary, places });
  }
  return views.sort((a, b) => a.need.order - b.need.order);
}

/** Titles of the kinds of place in a language, by kind. */
export async function getKindTitles(language: string): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const { id } of (await facts()).kinds)
    titles.set(id, (await getText('kindWords', id, language))?.entry.data.title ?? id);
  return titles;
}

/** A kind of place with its words in a language and its places. */
export interface KindView {
  readonly kind: Kind;
  readonly title: string;
  readonly plural: string;
  readonly summary: string;
  readonly color: string;
  readonly places: readonly Place[];
}

/** Kinds that have a page of their own: those with places, none sensitive. */
export async function getKinds(language: string): Promise<KindView[]> {
  const all = await getPlaces();
  const views: KindView[] = [];
  for (const kind of (await facts()).kinds.sort((a, b) => a.order - b.order)) {
    const text = await getText('kindWords', kind.id, language);
    const places = all.filter((place) => place.kind.id === kind.id);
    if (!text || kind.sensitive || places.length === 0) continue;
    const { title, plural, summary } = text.entry.data;
    views.push({ kind, title, plural, summary, color: places[0]?.color ?? 'computer', places });
  }
  return views;
}

/** Words and looks of cards in a language. */
export async function getCardWords(language: string): Promise<CardWords> {
  const [{ kinds, needs }, titles] = [await facts(), await getKindTitles(language)];
  const needById = new Map(needs.map((need) => [need.id, need]));
  const t = getTranslator(language);
  return {
    language,
    kinds: Object.fromEntries(
      kinds.map(({ id, needs: weights }) => {
        const served = Object.entries(weights).flatMap(([needId, weight]) => {
          const need = needById.get(needId);
          return need ? [{ need, weight }] : [];
        });
        return [
          id,
          {
            title: titles.get(id) ?? id,
            color: served[0]?.need.color ?? 'computer',
            needs: Object.fromEntries(served.map(({ need, weight }) => [need.code, weight])),
          },
        ];
      }),
    ),
    districts: Object.fromEntries(city.districts.map(({ id, name }) => [id, name])),
    papers: t('papers', { returnObjects: true, skipInterpolation: true }),
    appointment: t('appointment', { returnObjects: true }),
    oldPhone: t('place.number2022', { skipInterpolation: true }),
    signs: t('accessibility.4'),
  };
}

/** The places that the home page shows: those of the kind that comes first, open to everybody. */
export async function getFirstPlaces(): Promise<Place[]> {
  const all = await getPlaces();
  return all.filter(({ kind }) => kind.id === all[0]?.kind.id).slice(0, 2);
}

/** The short guide of a need and the longer ones of its matter, by the need's code. Throws for a code without words: the checks before the build find that first. */
export async function getNeedGuide(code: string | undefined, language: string) {
  const need = (await facts()).needs.find((candidate) => candidate.code === code);
  const text = await getText('needWords', need?.id ?? '', language);
  if (!text) throw new Error(`need without words: ${code}`);
  const review = findHold(need?.needsLawyer === true);
  return { ...text, review, guides: await getTopicGuides(need?.id ?? '', language) };
}

/** What a kind of place is, in a language. Throws for a kind without words: the checks before the build find that first. */
export async function getKindText(id: string | undefined, language: string) {
  const text = await getText('kindWords', id ?? '', language);
  if (!text) throw new Error(`kind without words: ${id}`);
  return text;
}
