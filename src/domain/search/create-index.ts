import type { SearchDocument, SynonymGroup } from './document.ts';
import type { BuiltIndex } from './index-manifest.ts';

/** What an index is built with besides its documents. */
export interface IndexOptions {
  /** Language of the documents, as in addresses. */
  readonly language: string;
  readonly synonyms?: readonly SynonymGroup[];
}

/** Builds the files of one language's index, the same bytes from the same documents. */
export function createIndex(documents: readonly SearchDocument[], options: IndexOptions): BuiltIndex {
  throw new Error(`No index yet for ${options.language} (${documents.length} documents)`);
}
