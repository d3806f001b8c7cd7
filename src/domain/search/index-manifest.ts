/** The list of one language's index files: all the browser has to know before it asks for the first of them. */
export interface IndexManifest {
  /** Pages in the index. */
  readonly count: number;
  /** Where each word file but the first begins: sound keys in order, separated by spaces. */
  readonly splits: string;
  /** Content hashes of the word files, one after the other; of very many files a hash stands for a run of them. */
  readonly words: string;
  /** Content hashes of the card files, likewise. */
  readonly cards: string;
}

/** A built index: its files by name, and the list of them. */
export interface BuiltIndex {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: IndexManifest;
}

/** Letters of a hash. */
const hashLength = 8;
/** More files than this share hashes, so that the list stays short. */
const mostHashes = 96;

/** How many files in a row share a hash. */
export const runLength = (files: number): number => Math.max(1, Math.ceil(files / mostHashes));

/** The name of a word or card file. */
export function toFileName(kind: 'words' | 'cards', number: number, files: number, hashes: string): string {
  const from = Math.floor(number / runLength(files)) * hashLength;
  return `${kind}-${number}.${hashes.slice(from, from + hashLength)}.${kind === 'words' ? 'txt' : 'json'}`;
}
