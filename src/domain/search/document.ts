import type { ResultType } from './result.ts';

/** What a result shows of itself besides its words; small, travels with the title. Keys are added as results need them. */
export interface SearchFacts {
  /** Identity of the kind of place. */
  readonly kind?: string;
  /** Identity of the district. */
  readonly district?: string;
  readonly needs?: readonly string[];
  /** Opening hours as the cards carry them. */
  readonly hours?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** True where nobody asks for papers. */
  readonly noPapers?: boolean;
  /** Not suggested while somebody types, unless they typed it: violence, women's places, police. */
  readonly sensitive?: boolean;
  /** Language of title and summary, where they are not in the page's. */
  readonly language?: string;
}

/** The words of a page that are searched, by what a match in them is worth. */
export interface SearchFields {
  readonly title: string;
  /** Kind, names of needs, abbreviations. */
  readonly keywords: readonly string[];
  /** District, quarter, street, station. */
  readonly places: readonly string[];
  readonly body: string;
}

/** One page that can be found, in one language. */
export interface SearchDocument {
  /** Address on the site, which is also its identity. */
  readonly href: string;
  readonly type: ResultType;
  readonly title: string;
  /** The sentence shown under the title; text, no markup. */
  readonly summary: string;
  readonly fields: SearchFields;
  /**
   * Exact labels nobody types, such as `district:usera`, `open:sunday`, `need:work`: a search may demand or prefer
   * them (`SearchOptions`), so "open on Sunday" needs no word in the text.
   */
  readonly labels?: readonly string[];
  readonly facts?: SearchFacts;
  /** How much a match in it counts against other pages: what its type counts if nothing is said (`weights.ts`). */
  readonly weight?: number;
}

/** Words that lead to each other: one idea of a synonym file, in the reader's language and the host country's terms. */
export interface SynonymGroup {
  /** Name of the idea, for people. */
  readonly concept: string;
  /** Words and short phrases; whoever asks with one finds pages that hold another. */
  readonly words: readonly string[];
  /** Words that lead to the others and are not led to: misspellings, everyday words with other meanings. */
  readonly oneWay?: readonly string[];
}
