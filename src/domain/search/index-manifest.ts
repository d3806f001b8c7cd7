/** The list of one language's index files: all the browser has to know before it asks for the first of them. */
export interface IndexManifest {
  /** Pages in the index. */
  readonly count: number;
  /** First key of each word file but the first, in order; separated by spaces. */
  readonly splits: string;
  /** Content hashes of word files, in order. */
  readonly words: readonly string[];
  /** Content hashes of title files, in order. */
  readonly cards: readonly string[];
}

/** A built index: its files by name, and the list of them. */
export interface BuiltIndex {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: IndexManifest;
}
