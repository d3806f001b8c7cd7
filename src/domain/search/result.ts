import type { SearchFacts } from './document.ts';

/** What a result is of; results are grouped by it in this order. */
export const resultTypes = [
  'place',
  'need',
  'kind',
  'district',
  'workshop',
  'guide',
  'term',
  'page',
] as const;
/** What a result is of. */
export type ResultType = (typeof resultTypes)[number];

/** Where a word was found. */
export type MatchField = 'title' | 'keywords' | 'places' | 'body';

/** Why a page was found: one word of the query and where it stands. */
export interface MatchReason {
  /** The word as it was typed. */
  readonly word: string;
  /** The heaviest field that holds it. */
  readonly field: MatchField;
  /** How the word was read: as typed (any inflection), as the beginning of a word, by a synonym, with a letter put right. */
  readonly by: 'word' | 'prefix' | 'synonym' | 'correction';
}

/** One page found: an address of this site, and text only (no markup). */
export interface SearchResult {
  readonly type: ResultType;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: SearchFacts;
  readonly why: readonly MatchReason[];
}

/** How a question may be asked. */
export interface SearchOptions {
  /** How many results come with the answer; 10 if nothing is said. */
  readonly limit?: number;
  /** False when the words are complete (a submitted form, a link): the last word is then no beginning of a word. */
  readonly typing?: boolean;
  /** Labels every result has to bear (`SearchDocument.labels`); pages are found by them even without any word. */
  readonly must?: readonly string[];
  /** Labels that lift a result. */
  readonly prefer?: readonly string[];
  /** Ends the search: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The answer to one question; its order never changes once given. */
export interface SearchAnswer {
  /** Pages found in all. */
  readonly total: number;
  /** `exact`: every word was found; `loose`: pages hold only some of the words; `corrected`: a word was read with other letters. */
  readonly reading: 'exact' | 'loose' | 'corrected';
  /** Words that were read otherwise, as typed and as read. */
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
  /** Words nothing was found for, as typed. */
  readonly missing: readonly string[];
  /** The first results, best first. */
  readonly results: readonly SearchResult[];
  /** Further results from a position on; fewer at the end. */
  load(from: number, count: number): Promise<readonly SearchResult[]>;
}

/** The search of one language: rejects when a piece of the index cannot be had. */
export type Search = (query: string, options?: SearchOptions) => Promise<SearchAnswer>;

/** One answer out of the prose index: with a few words around the match, the matching ones apart. */
export interface ProseResult {
  readonly type: ResultType;
  readonly href: string;
  readonly title: string;
  readonly excerpt: readonly { readonly text: string; readonly match: boolean }[];
}

/** Answers out of the prose index: how many in all, and the next ones on demand. */
export interface ProseAnswer {
  readonly total: number;
  /** The results from a position on; fewer at the end. */
  load(from: number, count: number): Promise<readonly ProseResult[]>;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
};
const decode = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** Splits an excerpt with `<mark>` into text pieces; any other markup is text. */
export function parseExcerpt(html: string): ProseResult['excerpt'] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { match: marked !== undefined, text: decode(marked ?? piece) };
    });
}
