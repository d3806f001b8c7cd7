import type { ContentReading, FactsFile } from './content.ts';
import type { ContentFolders } from './folders.ts';
import { getNow } from './now.ts';
import { readContent } from './read-content.ts';

/** Facts files already read, by file; one that has not been touched since is not parsed again. */
export type FactsMemory = Map<string, { readonly stamp: string; readonly entry: FactsFile<unknown> }>;

/** One reading of the content for all who need it; `refresh` reads again, parsing only what changed. */
export interface ContentSource {
  readonly read: () => ContentReading;
  readonly refresh: () => ContentReading;
}

/** A source that reads on first use. */
export function createContentSource(folders: ContentFolders): ContentSource {
  const memory: FactsMemory = new Map();
  let reading: ContentReading | undefined;
  const refresh = () => (reading = readContent(folders, getNow(), memory));
  return { read: () => reading ?? refresh(), refresh };
}
