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

/** The files of an index, fetched once each and kept. What a question sees depends on its own files only. */
export interface IndexReader {
  /** Fetches the word files in which these places lie (`toPlace`), the first `most` of them. */
  readonly loadPlaces: (places: readonly string[], signal?: AbortSignal, most?: number) => Promise<void>;
  /** Fetches the files of words that begin like this. */
  readonly loadBeginning: (place: string, signal?: AbortSignal) => Promise<void>;
  /** The term of this stem, if its file is there. */
  readonly find: (stem: string) => KnownTerm | undefined;
  /** The terms of the file of this place, if it is there. */
  readonly termsAt: (place: string) => readonly KnownTerm[];
  /** The terms of the files of words that begin like this. */
  readonly termsFrom: (place: string) => readonly KnownTerm[];
  /** What is shown of pages, in the order asked for. */
  readonly loadCards: (pages: readonly number[], signal?: AbortSignal) => Promise<readonly Card[]>;
}

/** Keeps what was fetched; what failed is fetched anew the next time. */
function createStore<T>(fetchOne: (number: number, signal?: AbortSignal) => Promise<T>) {
  const kept = new Map<number, Promise<T>>();
  return {
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
  const files = new Map<number, readonly KnownTerm[]>();

  const words = createStore(async (number, signal) => {
    const name = toFileName('words', number, wordFiles, manifest.words);
    const file = unpackWords(await fetchFile(name, signal), longestList);
    const terms = file.terms.map((term) => {
      const folded = isLabel(term.written) ? term.written : grammar.fold(term.written);
      const stem = isLabel(term.written) ? term.written : grammar.stem(folded);
      return { ...term, folded, stem, file };
    });
    for (const term of terms) known.set(term.stem, term);
    files.set(number, terms);
  });
  const cards = createStore(async (number, signal) =>
    unpackCards(await fetchFile(toFileName('cards', number, cardFiles, manifest.cards), signal)),
  );

  const fileOf = (place: string) => {
    const next = splits.findIndex((split) => split > place);
    return next < 0 ? splits.length : next;
  };
  /** Words of one beginning may lie in two files; more are too many to fetch. */
  const filesFrom = (place: string) => {
    const first = fileOf(place);
    const [key = ''] = place.split('.');
    return splits[first]?.startsWith(key) ? [first, first + 1] : [first];
  };
  const load = async (numbers: readonly number[], signal?: AbortSignal) => {
    if (manifest.count > 0) await Promise.all(numbers.map((number) => words.get(number, signal)));
  };
  return {
    loadPlaces: (places, signal, most) => load([...new Set(places.map(fileOf))].slice(0, most), signal),
    loadBeginning: (place, signal) => load(filesFrom(place), signal),
    find: (stem) => known.get(stem),
    termsAt: (place) => files.get(fileOf(place)) ?? [],
    termsFrom: (place) => filesFrom(place).flatMap((number) => files.get(number) ?? []),
    loadCards: async (pages, signal) => {
      const fileOfPage = new Map(pages.map((page) => [page, Math.floor(page / cardsPerFile)]));
      const loaded = new Map(
        await Promise.all(
          [...new Set(fileOfPage.values())].map(
            async (file) => [file, await cards.get(file, signal)] as const,
          ),
        ),
      );
      return pages.flatMap((page) => loaded.get(fileOfPage.get(page) ?? -1)?.[page % cardsPerFile] ?? []);
    },
  };
}
