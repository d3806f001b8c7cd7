import type { Grammar } from './grammar.ts';
import { unpackCards, type Card, cardsPerFile } from './cards.ts';
import { toFileName, type IndexManifest } from './index-manifest.ts';
import { isLabel } from './posting.ts';
import { longestList } from './weights.ts';
import { unpackWords, type FileTerm, type WordFile } from './word-file.ts';

/** Fetches a file of the index by its name in the manifest; rejects when it cannot be had. */
export type FetchFile = (name: string, signal?: AbortSignal) => Promise<Uint8Array>;

/** A term of a file that is there. */
export interface KnownTerm extends FileTerm {
  readonly folded: string;
  readonly stem: string;
  readonly file: WordFile;
}

/** The files of an index, fetched once each and kept. */
export interface IndexReader {
  /** Fetches the word files in which these places lie (`toPlace`), at most `most` new ones. */
  readonly loadPlaces: (places: readonly string[], signal?: AbortSignal, most?: number) => Promise<void>;
  /** Fetches the file of a place, and of those that begin with it the next one. */
  readonly loadBeginning: (place: string, signal?: AbortSignal) => Promise<void>;
  /** The term of this stem, if its file is there. */
  readonly find: (stem: string) => KnownTerm | undefined;
  /** All terms of the files that are there. */
  readonly terms: () => Iterable<KnownTerm>;
  /** What is shown of pages, in the order asked for. */
  readonly loadCards: (pages: readonly number[], signal?: AbortSignal) => Promise<readonly Card[]>;
}

/** Keeps what was fetched; what failed is fetched anew the next time. */
function createStore<T>(fetchOne: (number: number, signal?: AbortSignal) => Promise<T>) {
  const kept = new Map<number, Promise<T>>();
  return {
    has: (number: number) => kept.has(number),
    get: (number: number, signal?: AbortSignal) => {
      const known = kept.get(number);
      if (known) return known;
      const coming = fetchOne(number, signal);
      kept.set(number, coming);
      coming.catch(() => kept.delete(number));
      return coming;
    },
  };
}

/** Reads the index a manifest lists. */
export function createIndexReader(
  manifest: IndexManifest,
  fetchFile: FetchFile,
  grammar: Grammar,
): IndexReader {
  const splits = manifest.splits ? manifest.splits.split(' ') : [];
  const wordFiles = splits.length + 1;
  const cardFiles = Math.ceil(manifest.count / cardsPerFile);
  const known = new Map<string, KnownTerm>();

  const words = createStore(async (number, signal) => {
    const name = toFileName('words', number, wordFiles, manifest.words);
    const file = unpackWords(await fetchFile(name, signal), longestList);
    for (const term of file.terms) {
      const folded = isLabel(term.written) ? term.written : grammar.fold(term.written);
      const stem = isLabel(term.written) ? term.written : grammar.stem(folded);
      known.set(stem, { ...term, folded, stem, file });
    }
  });
  const cards = createStore(async (number, signal) =>
    unpackCards(await fetchFile(toFileName('cards', number, cardFiles, manifest.cards), signal)),
  );

  const fileOf = (place: string) => {
    const next = splits.findIndex((split) => split > place);
    return next < 0 ? splits.length : next;
  };
  const load = async (numbers: readonly number[], signal?: AbortSignal) => {
    if (manifest.count > 0) await Promise.all(numbers.map((number) => words.get(number, signal)));
  };
  return {
    loadPlaces: (places, signal, most = Infinity) => {
      const numbers = [...new Set(places.map(fileOf))];
      const missing = numbers.filter((number) => !words.has(number));
      const skipped = new Set(missing.slice(most));
      return load(
        numbers.filter((number) => !skipped.has(number)),
        signal,
      );
    },
    loadBeginning: (place, signal) => {
      const first = fileOf(place);
      const isSplit = splits[first]?.startsWith(place) ?? false;
      return load(isSplit ? [first, first + 1] : [first], signal);
    },
    find: (stem) => known.get(stem),
    terms: () => known.values(),
    loadCards: async (pages, signal) => {
      const files = new Map(pages.map((page) => [page, Math.floor(page / cardsPerFile)]));
      const loaded = new Map(
        await Promise.all(
          [...new Set(files.values())].map(async (file) => [file, await cards.get(file, signal)] as const),
        ),
      );
      return pages.flatMap((page) => loaded.get(files.get(page) ?? -1)?.[page % cardsPerFile] ?? []);
    },
  };
}
