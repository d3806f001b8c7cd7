import { foldText } from '../../../src/domain/shared/text.ts';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import type { Search, SearchResult } from '../../../src/domain/search/result.ts';

/** A search that any word satisfies and that ranks by how many are found: it stands in for the engine in tests of what is around it. */
export function createNaiveSearch(documents: readonly SearchDocument[]): Search {
  return (query, { must = [], limit = 10 } = {}) => {
    const words = foldText(query).split(' ').filter(Boolean);
    const found = documents
      .filter(({ labels = [] }) => must.every((label) => labels.includes(label)))
      .map((document) => {
        const { title, keywords, places, body } = document.fields;
        const text = foldText([title, ...keywords, ...places, body].join(' '));
        const why = words
          .filter((word) => text.includes(word.replace(/s$/, '')))
          .map((word) => ({ word, field: 'title' as const, by: 'word' as const }));
        const { type, href, summary, facts = {} } = document;
        return { type, href, title: document.title, summary, facts, why } satisfies SearchResult;
      })
      .filter(({ why }) => why.length > 0 || (must.length > 0 && words.length === 0) || must.length > 0)
      .sort((a, b) => b.why.length - a.why.length);
    return Promise.resolve({
      total: found.length,
      reading: 'exact',
      corrections: [],
      missing: [],
      results: found.slice(0, limit),
      load: (from, count) => Promise.resolve(found.slice(from, from + count)),
    });
  };
}
