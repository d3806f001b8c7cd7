/** What a result is of; results are grouped by it in this order. */
export const resultTypes = ['place', 'need', 'page'] as const;
/** What a result is of. */
export type ResultType = (typeof resultTypes)[number];

/** One answer of the search: an address of this site, and text only (no markup). */
export interface SearchResult {
  readonly type: ResultType;
  readonly href: string;
  readonly title: string;
  /** A few words around the match, the matching ones apart. */
  readonly excerpt: readonly { readonly text: string; readonly match: boolean }[];
}

/** Answers of a search: how many in all, and the next ones on demand. */
export interface SearchAnswer {
  readonly total: number;
  /** The results from a position on; fewer at the end. */
  load(from: number, count: number): Promise<readonly SearchResult[]>;
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
export function parseExcerpt(html: string): SearchResult['excerpt'] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { match: marked !== undefined, text: decode(marked ?? piece) };
    });
}
