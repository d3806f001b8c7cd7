import type { Grammar } from './grammar.ts';
import { splitWords } from './split-words.ts';
import { weights } from './weights.ts';

/** One word of a question. */
export interface QueryWord {
  /** As typed, in lower case. */
  readonly typed: string;
  readonly folded: string;
  readonly term: string;
  /** How much it counts: 1, less for words that say little. */
  readonly weight: number;
  /** Words hidden in it behind a particle. */
  readonly inner: readonly string[];
  /** True of the last word while it is being typed: it may be the beginning of a longer one. */
  readonly isOpen: boolean;
}

/** Characters of a question that are read; nobody asks longer ones. */
const longestQuery = 400;
/** Words of a question that are looked up. */
const mostWords = 16;
/** A beginning shorter than this, unless it is a whole word, is no word yet. */
const shortestOpen = 2;

/** The words of a question that are searched, each once; the text is cut, never refused. */
export function readQuery(query: string, grammar: Grammar, isTyping: boolean): readonly QueryWord[] {
  const text = query.slice(0, longestQuery);
  const all = splitWords(text, grammar);
  const endsOpen = isTyping && /[\p{L}\p{N}\p{M}]$/u.test(text);
  const words = new Map<string, QueryWord>();
  all.forEach(({ written, folded }, at) => {
    const isOpen =
      endsOpen && at === all.length - 1 && (folded.length >= shortestOpen || grammar.pairs === true);
    if (grammar.stop.has(folded) && !isOpen) return;
    const term = grammar.stem(folded);
    if (words.size >= mostWords || words.has(term)) return;
    const weight = grammar.weak.has(folded) || grammar.stop.has(folded) ? weights.weak : 1;
    words.set(term, { typed: written, folded, term, weight, inner: grammar.inner?.(folded) ?? [], isOpen });
  });
  return [...words.values()];
}
