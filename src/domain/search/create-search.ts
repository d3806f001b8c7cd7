import type { Grammar } from './grammar.ts';
import type { IndexManifest } from './index-manifest.ts';
import { createIndexReader, type FetchFile, type IndexReader } from './index-reader.ts';
import { correctWord, matchWord, nearPlaces, tailsOf, type WordMatch } from './match-word.ts';
import { explainPage, rankPages } from './rank-pages.ts';
import { readQuery, type QueryWord } from './read-query.ts';
import type { Search, SearchAnswer } from './result.ts';
import { toPlace } from './share-out.ts';
import { findOtherPlaces } from './sound-key.ts';

/** What a search needs of the world around it. */
export interface SearchSource {
  /** Grammar of the index's language (`loadGrammar`). */
  readonly grammar: Grammar;
  readonly manifest: IndexManifest;
  readonly fetchFile: FetchFile;
}

/** Results that come with an answer unless another number is asked for. */
const usualLimit = 10;
/** Files fetched to read one word otherwise. */
const mostOther = 3;

/** Places of the index where the words of a question may stand. */
const placesOf = (words: readonly QueryWord[], grammar: Grammar) =>
  words.flatMap(({ term, inner }) => [
    ...nearPlaces(term, grammar),
    ...inner.map((other) => toPlace(grammar.stem(other))),
  ]);

/** Looks the words up, in a second turn also the parts of compounds and what a misspelled word may mean. */
async function matchWords(
  words: readonly QueryWord[],
  reader: IndexReader,
  grammar: Grammar,
  signal?: AbortSignal,
): Promise<readonly WordMatch[]> {
  if (grammar.links)
    await reader.loadPlaces(words.flatMap((word) => tailsOf(word, reader, grammar)).map(toPlace), signal);
  return Promise.all(
    words.map(async (word) => {
      const match = matchWord(word, reader, grammar);
      if (match.own.length > 0 || match.parts.length > 0) return match;
      const near = correctWord(word, reader.termsAt(toPlace(word.term)));
      if (near.length > 0) return { ...match, own: near };
      const others = findOtherPlaces(word.term);
      await reader.loadPlaces(others, signal, mostOther);
      const files = new Set(others.map(reader.termsAt));
      return { ...match, own: correctWord(word, [...files].slice(0, mostOther).flat()) };
    }),
  );
}

/** The search over one language's index; fetched files are kept, so later questions fetch only what they lack. */
export function createSearch({ grammar, manifest, fetchFile }: SearchSource): Search {
  const reader = createIndexReader(manifest, fetchFile, grammar);
  return async (query, { limit = usualLimit, typing = true, must = [], prefer = [], signal } = {}) => {
    const words = readQuery(query, grammar, typing);
    const open = words.find(({ isOpen }) => isOpen);
    await Promise.all([
      reader.loadPlaces([...placesOf(words, grammar), ...[...must, ...prefer].map(toPlace)], signal),
      open && reader.loadBeginning(toPlace(open.folded), signal),
    ]);
    const matches = await matchWords(words, reader, grammar, signal);
    const labels = {
      must: must.map((label) => reader.find(label)),
      prefer: prefer.flatMap((label) => reader.find(label) ?? []),
    };
    const known = matches.filter(({ own, parts }) => own.length > 0 || parts.length > 0);
    const ranked = rankPages(known, labels, manifest.count);
    const corrections = known.flatMap(({ word, own: [first] }) =>
      first?.by === 'correction' ? [{ typed: word.typed, read: first.term.written }] : [],
    );
    const load: SearchAnswer['load'] = async (from, count) => {
      const pages = ranked.slice(from, from + count).map(({ page }) => page);
      const cards = await reader.loadCards(pages, signal);
      return cards.map((card, at) => ({ ...card, why: explainPage(pages[at] ?? -1, known) }));
    };
    return {
      total: ranked.length,
      reading:
        corrections.length > 0 ? 'corrected' : (ranked[0]?.held ?? 0) < words.length ? 'loose' : 'exact',
      corrections,
      missing: matches.filter((match) => !known.includes(match)).map(({ word }) => word.typed),
      results: await load(0, limit),
      load,
    };
  };
}
