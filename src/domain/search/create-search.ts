import type { IndexManifest } from './index-manifest.ts';
import type { Search } from './result.ts';

/** What a search needs of the world around it. */
export interface SearchSource {
  /** Language of the index, as in addresses. */
  readonly language: string;
  readonly manifest: IndexManifest;
  /** Fetches a file of the index by the name the manifest gives it; rejects when it cannot be had. */
  readonly fetchFile: (name: string, signal?: AbortSignal) => Promise<Uint8Array>;
}

/** The search over one language's index; fetched files are kept, so later questions fetch only what they lack. */
export function createSearch(source: SearchSource): Search {
  throw new Error(`No search yet for ${source.language}`);
}
