import { grammar as ar } from '../domain/search/grammars/ar.ts';
import { grammar as en } from '../domain/search/grammars/en.ts';
import { grammar as es } from '../domain/search/grammars/es.ts';
import { grammar as fr } from '../domain/search/grammars/fr.ts';
import { grammar as uk } from '../domain/search/grammars/uk.ts';
import { grammar as zh } from '../domain/search/grammars/zh.ts';
import type { Grammar } from '../domain/search/grammar.ts';
import { splitWords } from '../domain/search/split-words.ts';

const grammars: readonly Grammar[] = [ar, en, es, fr, uk, zh];

/** Whether a phrase holds nothing that the search of its language looks for; of a language without a grammar, never. */
export function isOnlyStopWords(phrase: string, language: string): boolean {
  const grammar = grammars.find((each) => each.language === language);
  if (!grammar) return false;
  const words = splitWords(phrase, grammar);
  return words.length > 0 && words.every(({ folded }) => grammar.stop.has(folded));
}
