import { toLocalTime } from '../../domain/directory/local-time.ts';
import type { ClockCity } from '../../domain/directory/clock-city.ts';
import type { StateWords } from '../../domain/directory/state-text.ts';
import { ask, type ReadAnswer } from '../../domain/search/ask.ts';
import { createReader } from '../../domain/search/reading.ts';
import type { ReadingWords } from '../../domain/search/reading-words.ts';
import { unpackAreas, type SearchArea } from '../../domain/search/search-area.ts';
import type { SearchOptions } from '../../domain/search/result.ts';
import { loadSearch } from './search.client.ts';
import { fetchFirst } from './search-start.client.ts';

/** The words of the search in the page's language (`search/words.json`). */
export interface SearchWords {
  readonly reading: ReadingWords;
  readonly words: Readonly<Record<string, string>>;
  /** "{{count}} results" by plural category. */
  readonly count: Readonly<Record<string, string>>;
  readonly days: Readonly<Record<string, string>>;
  /** By kind of place: its name and the token of its colour. */
  readonly kinds: Readonly<Record<string, readonly [title: string, color: string]>>;
  readonly clock: { readonly city: ClockCity; readonly words: StateWords };
  /** Number to call when nothing was found. */
  readonly phone: string;
}

/** Answers questions in one language, and the words to say the answers with. */
export interface Asking {
  readonly language: string;
  readonly words: SearchWords;
  readonly areas: readonly SearchArea[];
  /** The city's wall time at this moment. */
  readonly getLocalTime: () => string;
  readonly ask: (query: string, options?: SearchOptions) => Promise<ReadAnswer>;
}

/** Longer questions are cut: nobody types them. */
const mostLetters = 300;

async function fetchWords(language: string): Promise<SearchWords> {
  const response = await fetchFirst(`/${language}/search/words.json`);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as SearchWords;
}

async function load(language: string): Promise<Asking> {
  const [words, search] = await Promise.all([fetchWords(language), loadSearch(language)]);
  const read = createReader(words.reading);
  const { city } = words.clock;
  const areas = unpackAreas(words.reading.areas);
  const getLocalTime = () => toLocalTime(new Date(), city.timeZone);
  return {
    language,
    words,
    areas,
    getLocalTime,
    ask: (query, options) =>
      ask(
        query.slice(0, mostLetters).replace(/\p{Surrogate}/gu, ''),
        { search, read, areas, clock: { city, localTime: getLocalTime() } },
        options,
      ),
  };
}

let loading: Promise<Asking> | undefined;

/** The search of the page's language, fetched once; after a failure the next call tries again. */
export function loadAsking(): Promise<Asking> {
  loading ??= load(document.documentElement.lang);
  loading.catch(() => (loading = undefined));
  return loading;
}
