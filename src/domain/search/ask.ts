import { toAttempts, type Attempt, type Dropped } from './conditions.ts';
import { opensWhenAsked, type SearchClock } from './opens-when-asked.ts';
import type { Reading } from './reading.ts';
import type { Search, SearchAnswer, SearchOptions, SearchResult } from './result.ts';
import type { SearchArea } from './search-area.ts';

/** What a question is answered with. */
export interface Asker {
  readonly search: Search;
  readonly read: (query: string) => Reading;
  readonly areas: readonly SearchArea[];
  readonly clock: SearchClock;
}

/** The answer to a question that was read as well as searched. */
export interface ReadAnswer {
  readonly reading: Reading;
  /** Places that meet what was read; none if only words were. */
  readonly places: readonly SearchResult[];
  /** Places that would meet it, but nobody knows their hours. */
  readonly perhaps: readonly SearchResult[];
  /** What had to be given up to find those places. */
  readonly dropped: readonly Dropped[];
  /** What the words find: everything, or, beside places, what is no place. */
  readonly words: SearchAnswer;
}

/** Places that a reading is answered with, at most: their cards are fetched to look at their hours. */
const mostPlaces = 60;
/** Needs, guides and pages beside those places, at most. */
const mostOthers = 10;

const nothing: SearchAnswer = {
  total: 0,
  reading: 'exact',
  corrections: [],
  missing: [],
  results: [],
  load: () => Promise.resolve([]),
};

/** The results for which as many words were found as for any of them, and at least one. */
function keepBest(results: readonly SearchResult[]): SearchResult[] {
  const most = Math.max(1, ...results.map(({ why }) => why.length));
  return results.filter(({ why }) => why.length >= most);
}

/** An answer that holds only some results of another. */
function keep(answer: SearchAnswer, results: readonly SearchResult[]): SearchAnswer {
  return {
    ...answer,
    total: results.length,
    results,
    load: (from, count) => Promise.resolve(results.slice(from, from + count)),
  };
}

/**
 * Asks what was typed: as plain words, or, if it names an area, a time or a language, first for the places that meet
 * all of it, then less strictly. The order of an answer never changes once given. Rejects like the search itself.
 */
export async function ask(
  query: string,
  { search, read, areas, clock }: Asker,
  options: SearchOptions = {},
): Promise<ReadAnswer> {
  const reading = read(query);
  const { kinds, needs, text } = reading;
  // The page of what was named alone: among other words a name may mean something else ("Spanish citizenship").
  const named = [...kinds.map((id) => `names:kind:${id}`), ...needs.map((code) => `names:need:${code}`)];
  const prefer = reading.isNamed ? named : [];
  const hasTime = reading.days.length > 0 || reading.isOpenNow;
  const isPlain = reading.areas.length === 0 && reading.languages.length === 0 && !hasTime;
  const plain = { places: [], perhaps: [], dropped: [] };
  if (isPlain || (hasTime && !text && reading.areas.length === 0))
    return { reading, ...plain, words: await search(query, { ...options, prefer }) };

  const findPlaces = async (labels: Attempt['labels'], more: readonly string[] = []) => {
    const answers = await Promise.all(
      labels.map((must) =>
        search(reading.placeText, { ...options, limit: mostPlaces, must: [...must, ...more] }),
      ),
    );
    const found = new Map(answers.flatMap(({ results }) => results).map((result) => [result.href, result]));
    // A kind of place answers by itself; other words have to be found.
    const isAnswer = ({ why }: SearchResult) => why.some(({ word }) => text.includes(word));
    return [...found.values()].filter((result) => !text || kinds.length === 1 || isAnswer(result));
  };
  for (const { labels, hasTime: isTimed, dropped } of toAttempts(reading, { areas, ...clock })) {
    const found = await findPlaces(labels);
    const places = isTimed ? found.filter(({ facts }) => opensWhenAsked(facts, reading, clock)) : found;
    if (places.length === 0) continue;
    const untimed = labels.map((set) => set.filter((label) => !label.startsWith('open:')));
    const perhaps = isTimed ? await findPlaces(untimed, ['open:unknown']) : [];
    return { reading, places, perhaps, dropped, words: await findOthers() };
  }
  return { reading, ...plain, words: await search(query, { ...options, prefer }) };

  /** Beside places: the needs, guides and pages that the words find; for an area alone, its own page. */
  async function findOthers(): Promise<SearchAnswer> {
    const must = text ? [] : reading.areas.slice(0, 1).flatMap((id) => ['is:text', `area:${id}`]);
    if (!text && must.length === 0) return nothing;
    const answer = await search(text, { ...options, limit: mostPlaces, prefer, must });
    const others = answer.results.filter(({ type }) => type !== 'place');
    return keep(answer, (text ? keepBest(others) : others).slice(0, mostOthers));
  }
}
