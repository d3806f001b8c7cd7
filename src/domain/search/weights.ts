/** What a match is worth, and the form of BM25: measured with `npm run bench:search` (docs/search.md says how). */
export const weights = {
  /** A word in a field counts as often as this in the body. */
  fields: { title: 5, keywords: 3, places: 3, body: 1 },
  /** The beginning of a body says what it is about: its first words count so much more. */
  opening: 0.5,
  openingWords: 40,
  /** A part of a compound word, or a word behind a particle, in a text. */
  part: 0.6,
  /** A word that only a synonym brings to a page. */
  synonym: 0.45,
  /** The same where another word of the group stands in the page's title or keywords. */
  synonymOfName: 0.65,
  /** Pages that lead on to others come before the single place, workshop or word that holds the same words. */
  types: { need: 1.4, kind: 1.2, workshop: 0.8, term: 0.75 } as Readonly<Record<string, number>>,
  /** How soon more of the same word adds nothing, and how much long pages are held back (BM25). */
  k1: 1.8,
  b: 0.6,
  /** Of a question: words that say little, parts of compounds, words with the same beginning, unfinished words. */
  weak: 0.2,
  queryPart: 0.5,
  relative: 0.4,
  prefix: 0.8,
  correction: 0.7,
  /** Two words of the question in one stretch of a page. */
  near: 0.2,
  /** A label the search prefers. */
  label: 4,
} as const;

/** A body is looked at in this many stretches, to see which words stand near each other. */
export const stretches = 4;
/** The highest value of BM25's part of a word in a page of the weightiest type. */
export const highestImpact = 1.5 * (weights.k1 + 1);
/** Steps an impact is rounded to: four bits, finer where it is low. */
export const impactSteps = 15;
/** Pages kept of a word that stands in very many: those where it matters most. */
export const longestList = 2000;
