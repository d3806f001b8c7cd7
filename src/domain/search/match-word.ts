import type { Grammar } from './grammar.ts';
import { editDistance } from './edit-distance.ts';
import type { IndexReader, KnownTerm } from './index-reader.ts';
import { isLabel } from './posting.ts';
import type { QueryWord } from './read-query.ts';
import type { MatchReason } from './result.ts';
import { splitCompound } from './split-compound.ts';
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

/** Terms that begin like this one, as long as what they share is half of either. */
function findRelatives(stem: string, reader: IndexReader): Match[] {
  if (stem.length <= shortestShared) return [];
  const found: Match[] = [];
  for (const term of reader.terms()) {
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
  for (const term of reader.terms())
    if (term.stem !== word.term && term.folded.startsWith(word.folded) && !isLabel(term.stem))
      found.push(term);
  return found
    .sort((a, b) => b.count - a.count || (a.stem < b.stem ? -1 : 1))
    .slice(0, mostBeginnings)
    .map((term) => ({ term, weight: weights.prefix, by: 'prefix' }));
}

function matchTerm(stem: string, reader: IndexReader): Match[] {
  const term = reader.find(stem);
  return [...(term ? [{ term, weight: 1, by: 'word' } as const] : []), ...findRelatives(stem, reader)];
}

/** What answers a word among the files that are there. */
export function matchWord(word: QueryWord, reader: IndexReader, grammar: Grammar): WordMatch {
  const own = matchTerm(word.term, reader);
  const inner = word.inner.flatMap((other) => {
    const term = reader.find(grammar.stem(other));
    return term ? [{ term, weight: weights.part, by: 'word' } as const] : [];
  });
  const beginnings = word.isOpen ? findBeginnings(word, reader) : [];
  const countOf = (stem: string) => reader.find(stem)?.count ?? 0;
  const compounds = grammar.links ? splitCompound(word.folded, grammar, countOf) : [];
  const parts = new Set(compounds.map(grammar.stem).filter((stem) => stem !== word.term));
  return {
    word,
    own: [...own, ...inner, ...beginnings],
    parts: [...parts].map((stem) => matchTerm(stem, reader)),
  };
}

/** Letters that may be wrong in a word of this length. */
const mostWrong = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);
/** Corrections that are as good as each other. */
const mostCorrections = 3;

/** The nearest words of the index to one that it does not know. */
export function correctWord({ folded, term: stem }: QueryWord, reader: IndexReader): Match[] {
  let least = mostWrong(folded.length);
  let found: KnownTerm[] = [];
  for (const term of least > 0 ? reader.terms() : []) {
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
