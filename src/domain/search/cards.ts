import type { SearchDocument, SearchFacts } from './document.ts';
import type { ResultType, SearchResult } from './result.ts';

/** Pages whose titles travel in one file: more would be fetched in vain, fewer would compress worse. */
export const cardsPerFile = 4;

/** What is shown of a page, as the files keep it. */
export type Card = Omit<SearchResult, 'why'>;

/** Writes what is shown of pages. */
export function packCards(documents: readonly SearchDocument[]): Uint8Array {
  const rows = documents.map(({ type, href, title, summary, facts }) => [
    type,
    href,
    title,
    summary,
    facts ?? {},
  ]);
  return new TextEncoder().encode(JSON.stringify(rows));
}

/** Reads a card file; throws on anything else. */
export function unpackCards(bytes: Uint8Array): readonly Card[] {
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as [
    ResultType,
    string,
    string,
    string,
    SearchFacts,
  ][];
  return rows.map(([type, href, title, summary, facts]) => ({ type, href, title, summary, facts }));
}
