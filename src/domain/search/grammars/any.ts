import { foldLetters, type Grammar } from '../grammar.ts';

/** A language of which nothing is known but its letters. */
export const createAnyGrammar = (language: string): Grammar => ({
  language,
  fold: foldLetters,
  stem: (word) => word,
  stop: new Set(),
  weak: new Set(),
});
