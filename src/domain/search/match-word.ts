import type { Grammar } from './grammar.ts';
import { editDistance } from './edit-distance.ts';
import type { IndexReader, KnownTerm } from './index-reader.ts';
import { isLabel } from './posting.ts';
import type { QueryWord } from './read-query.ts';
import type { MatchReason } from './result.ts';
import { toPlace } from './share-out.ts';
import { findTails, splitCompound } from './split-compound.ts';
import { weights } from './weights.ts';

/** A term of the index that answers a word of the question. */
export interface Match {
  readonly term: KnownTerm;
  readonly weight: number;
  readonly by: MatchReason['by'];
}

/** What answers one word: its own terms, and those of its parts, if it is a compound. */
export interface WordMatch {
  readonly word: QueryWord;
  readonly own: readonly Match[];
  readonly parts: readonly (readonly Match[])[];
}

/** Fewer letters in common are chance. */
const shortestShared = 4;
/** A beginning that fits more words than these counts in the commonest of them. */
const mostBeginnings = 40;

/** Letters of a word's beginning whose file is looked at too. */
const nearLetters = 5;
/** Where a word stands, and in languages of compounds also those that begin like it: its first part. */
export const nearPlaces = (stem: string, { links }: Grammar): string[] =>
  (links ? [stem, stem.slice(0, nearLetters)] : [stem]).map(toPlace);
const termsNear = (stem: string, reader: IndexReader, grammar: Grammar) =>
  [...new Set(nearPlaces(stem, grammar).map(reader.termsAt))].flat();

/** Terms that begin like this one, as long as what they share is half of either. */
function findRelatives(stem: string, reader: IndexReader, grammar: Grammar): Match[] {
  if (stem.length <= shortestShared) return [];
  const found: Match[] = [];
  for (const term of termsNear(stem, reader, grammar)) {
    if (term.stem === stem || !term.stem.startsWith(stem.slice(0, shortestShared)) || isLabel(term.stem))
      continue;
    let shared = shortestShared;
    while (shared < stem.length && stem[shared] === term.stem[shared]) shared++;
    if (shared * 2 >= Math.max(stem.length, term.stem.length))
      found.push({ term, weight: weights.relative, by: 'word' });
  }
  return found;
}

/** Terms a beginning may grow into, the commonest first. */
function findBeginnings(word: QueryWord, reader: IndexReader): Match[] {
  const found: KnownTerm[] = [];
  for (const term of reader.termsFrom(toPlace(word.folded)))
    if (term.stem !== word.term && term.folded.startsWith(word.folded) && !isLabel(term.stem))
      found.push(term);
  return found
    .sort((a, b) => b.count - a.count || (a.stem < b.stem ? -1 : 1))
    .slice(0, mostBeginnings)
    .map((term) => ({ term, weight: weights.prefix, by: 'prefix' }));
}

function matchTerm(stem: string, reader: IndexReader, grammar: Grammar): Match[] {
  const term = reader.find(stem);
  return [
    ...(term ? [{ term, weight: 1, by: 'word' } as const] : []),
    ...findRelatives(stem, reader, grammar),
  ];
}

/** Parts of a compound that are looked up. */
const mostTails = 6;

/** Stems that may end a compound, by what its own file knows of beginnings. */
export function tailsOf(
  { folded, term }: QueryWord,
  reader: IndexReader,
  grammar: Grammar,
): readonly string[] {
  const near = new Map(termsNear(term, reader, grammar).map(({ stem, count }) => [stem, count]));
  return findTails(folded, grammar, (stem) => near.get(stem) ?? 0).slice(0, mostTails);
}

/** What answers a word; files of the word, and of the ends of compounds (`tailsOf`), are there. */
export function matchWord(word: QueryWord, reader: IndexReader, grammar: Grammar): WordMatch {
  const own = matchTerm(word.term, reader, grammar);
  const inner = word.inner.flatMap((other) => {
    const term = reader.find(grammar.stem(other));
    return term ? [{ term, weight: weights.part, by: 'word' } as const] : [];
  });
  const beginnings = word.isOpen ? findBeginnings(word, reader) : [];
  const parts = new Set<string>();
  if (grammar.links) {
    const near = [
      ...termsNear(word.term, reader, grammar).map(({ stem }) => stem),
      ...tailsOf(word, reader, grammar),
    ];
    const counts = new Map(near.map((stem) => [stem, reader.find(stem)?.count ?? 0]));
    for (const part of splitCompound(word.folded, grammar, (stem) => counts.get(stem) ?? 0))
      parts.add(grammar.stem(part));
    parts.delete(word.term);
  }
  return {
    word,
    own: [...own, ...inner, ...beginnings],
    parts: [...parts].map((stem) => matchTerm(stem, reader, grammar)),
  };
}

/** Letters that may be wrong in a word of this length. */
const mostWrong = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);
/** Corrections that are as good as each other. */
const mostCorrections = 3;

/** The nearest of some terms to a word that the index does not know. */
export function correctWord({ folded, term: stem }: QueryWord, terms: readonly KnownTerm[]): Match[] {
  let least = mostWrong(folded.length);
  let found: KnownTerm[] = [];
  for (const term of least > 0 ? terms : []) {
    if (isLabel(term.stem)) continue;
    const whole = editDistance(folded, term.folded, least);
    const distance = stem.length > 4 ? Math.min(whole, editDistance(stem, term.stem, least)) : whole;
    if (distance > least) continue;
    if (distance < least) found = [];
    least = distance;
    found.push(term);
  }
  return found
    .sort((a, b) => b.count - a.count || (a.stem < b.stem ? -1 : 1))
    .slice(0, mostCorrections)
    .map((term) => ({ term, weight: weights.correction, by: 'correction' }));
}
