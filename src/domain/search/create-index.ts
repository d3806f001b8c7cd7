import { addSynonyms } from './add-synonyms.ts';
import { cardsPerFile, packCards } from './cards.ts';
import { collectUses, findInside, readDocument, type ReadDocument, type Use } from './collect-uses.ts';
import { toContentHash } from './content-hash.ts';
import type { SearchDocument, SynonymGroup } from './document.ts';
import { rememberWords, type Grammar } from './grammar.ts';
import { runLength, toFileName, type BuiltIndex } from './index-manifest.ts';
import { isLabel, toImpact, type Posting, type Term } from './posting.ts';
import { shareOut } from './share-out.ts';
import { longestList, weights } from './weights.ts';
import { packWords } from './word-file.ts';

/** What an index is built with besides its documents. */
export interface IndexOptions {
  /** Grammar of the documents' language (`loadGrammar`). */
  readonly grammar: Grammar;
  readonly synonyms?: readonly SynonymGroup[];
}

/** In how many pages each stem stands, and how it is mostly written. */
function readVocabulary(documents: readonly ReadDocument[]) {
  const counts = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const { words } of documents) {
    for (const term of new Set(words.map((word) => word.term))) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const { term, written } of words) {
      const known = forms.get(term) ?? new Map<string, number>();
      forms.set(term, known.set(written, (known.get(written) ?? 0) + 1));
    }
  }
  const written = new Map<string, string>();
  for (const [term, known] of forms) {
    const [best] = [...known].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
    if (best) written.set(term, best[0]);
  }
  return { counts, written };
}

/** Longest lists are cut to the pages where the term matters most. */
function cutList(term: string, postings: readonly Posting[]): readonly Posting[] {
  if (postings.length <= longestList || isLabel(term)) return postings;
  return [...postings]
    .sort((a, b) => b.impact - a.impact || a.page - b.page)
    .slice(0, longestList)
    .sort((a, b) => a.page - b.page);
}

function toPosting(
  page: number,
  { often, places, field }: Use,
  relativeLength: number,
  weight: number,
): Posting {
  const { k1, b } = weights;
  const value = (often * (k1 + 1)) / (often + k1 * (1 - b + b * relativeLength));
  return { page, impact: toImpact(value * weight), places, field, bySynonym: false };
}

const weightOf = (document?: SearchDocument) => document?.weight ?? weights.types[document?.type ?? ''] ?? 1;

function hashRuns(files: readonly Uint8Array[]): string {
  const run = runLength(files.length);
  const hashes: string[] = [];
  for (let from = 0; from < files.length; from += run) {
    const parts = files.slice(from, from + run);
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
    hashes.push(toContentHash(whole));
  }
  return hashes.join('');
}

/** Builds the files of one language's index, the same bytes from the same documents. */
export function createIndex(
  documents: readonly SearchDocument[],
  { grammar: plain, synonyms = [] }: IndexOptions,
): BuiltIndex {
  const grammar = rememberWords(plain);
  const read = documents.map((document) => readDocument(document, grammar));
  const { counts, written } = readVocabulary(read);
  const inside = new Map<string, readonly string[]>();
  const insideOf = (word: string) => {
    const known = inside.get(word) ?? findInside(word, grammar, (stem) => counts.get(stem) ?? 0);
    inside.set(word, known);
    for (const part of known) {
      const term = grammar.stem(part);
      if (!written.has(term)) written.set(term, part);
    }
    return known;
  };
  const average = read.reduce((sum, { words }) => sum + words.length, 0) / (read.length || 1) || 1;
  const lists = new Map<string, Posting[]>();
  const add = (term: string, posting: Posting) => {
    const list = lists.get(term);
    if (list) list.push(posting);
    else lists.set(term, [posting]);
  };
  read.forEach((words, page) => {
    for (const [term, use] of collectUses(words, grammar, insideOf))
      add(term, toPosting(page, use, words.words.length / average, weightOf(documents[page])));
    for (const label of documents[page]?.labels ?? [])
      add(label, { page, impact: 1, places: 0, field: 'keywords', bySynonym: false });
  });
  addSynonyms({ lists, written, read, grammar, synonyms });
  const terms = [...lists].map(([term, list]): Term => ({
    written: written.get(term) ?? term,
    count: list.length,
    postings: cutList(term, list),
  }));
  const { groups, splits } = shareOut(terms, grammar);
  const words = groups.map(packWords);
  const cards: Uint8Array[] = [];
  for (let from = 0; from < documents.length; from += cardsPerFile)
    cards.push(packCards(documents.slice(from, from + cardsPerFile)));
  const manifest = {
    count: documents.length,
    splits: splits.join(' '),
    words: hashRuns(words),
    cards: hashRuns(cards),
  };
  const files = new Map([
    ...words.map((file, at) => [toFileName('words', at, words.length, manifest.words), file] as const),
    ...cards.map((file, at) => [toFileName('cards', at, cards.length, manifest.cards), file] as const),
  ]);
  return { files, manifest };
}
