import { createIndex } from '../../../src/domain/search/create-index.ts';
import { createSearch } from '../../../src/domain/search/create-search.ts';
import type { SearchDocument, SynonymGroup } from '../../../src/domain/search/document.ts';
import type { BuiltIndex } from '../../../src/domain/search/index-manifest.ts';
import { loadGrammar } from '../../../src/domain/search/load-grammar.ts';

/** What a test says of a page; its identity is its place in the list: `0`, `1` … */
export interface Written {
  readonly title: string;
  readonly body?: string;
  readonly keywords?: readonly string[];
  readonly places?: readonly string[];
  readonly labels?: readonly string[];
}

/** Pages as the site would hand them over. */
export const toDocuments = (pages: readonly Written[]): SearchDocument[] =>
  pages.map(({ title, body = '', keywords = [], places = [], labels = [] }, at) => ({
    href: String(at),
    type: 'page',
    title,
    summary: body.slice(0, 60),
    labels,
    fields: { title, keywords, places, body },
  }));

/** The index of a few pages and the search over it; `fetched` lists the files asked for, `broken` ones fail. */
export async function openIndex(
  language: string,
  pages: readonly Written[],
  {
    synonyms = [],
    broken = new Set<string>(),
    built,
  }: { synonyms?: SynonymGroup[]; broken?: Set<string>; built?: BuiltIndex } = {},
) {
  const grammar = await loadGrammar(language);
  const index = built ?? createIndex(toDocuments(pages), { grammar, synonyms });
  const fetched: string[] = [];
  const search = createSearch({
    grammar,
    manifest: index.manifest,
    fetchFile: (name) => {
      fetched.push(name);
      const file = broken.has(name) ? undefined : index.files.get(name);
      return file ? Promise.resolve(file) : Promise.reject(new Error(`no ${name}`));
    },
  });
  /** Titles found for a complete question, best first. */
  const find = async (query: string) =>
    (await search(query, { typing: false })).results.map(({ title }) => title);
  return { search, find, fetched, index };
}
