import type { Match, WordMatch } from './match-word.ts';
import { fieldNames, impacts } from './posting.ts';
import type { KnownTerm } from './index-reader.ts';
import type { MatchReason } from './result.ts';
import { weights } from './weights.ts';

/** Pages that are looked at for words standing near each other. */
const looked = 100;
/** The rarity beyond which a word counts no more when two stand near each other. */
const mostNear = 7;

/** How much a term tells pages apart (BM25's inverse document frequency). */
function toRarity(term: KnownTerm, pages: number): number {
  return Math.log(1 + (pages - term.count + 0.5) / (term.count + 0.5));
}

interface Scored {
  readonly scores: Float32Array;
  /** Stretches of each page in which the word stands. */
  readonly places: Uint8Array;
  readonly strength: number;
}

/** The best of several terms for each page. */
function scoreMatches(
  matches: readonly Match[],
  pages: number,
  into: Scored,
  factor: number,
  isSum: boolean,
): void {
  const best = isSum ? new Float32Array(pages) : into.scores;
  const [exact] = matches;
  const limit = exact ? toRarity(exact.term, pages) : 0;
  for (const { term, weight, by } of matches) {
    const own = toRarity(term, pages);
    const rarity = by === 'word' && exact?.weight === 1 ? Math.min(own, limit) : own;
    for (let at = term.start; at < term.end; at++) {
      const page = term.file.pages[at] ?? 0;
      const value = factor * weight * rarity * (impacts[(term.file.worth[at] ?? 0) & 15] ?? 0);
      if (value > (best[page] ?? 0)) best[page] = value;
      into.places[page] =
        (into.places[page] ?? 0) | (weight >= weights.part ? (term.file.places[at] ?? 0) : 0);
    }
  }
  if (isSum) best.forEach((value, page) => (into.scores[page] = (into.scores[page] ?? 0) + value));
}

function scoreWord({ word, own, parts }: WordMatch, pages: number): Scored {
  const [first] = own;
  const strength = word.weight * Math.min(mostNear, first ? toRarity(first.term, pages) : mostNear - 2);
  const scored = { scores: new Float32Array(pages), places: new Uint8Array(pages), strength };
  scoreMatches(own, pages, scored, word.weight, false);
  for (const part of parts) scoreMatches(part, pages, scored, word.weight * weights.queryPart, true);
  return scored;
}

/** What two words add to a page when they stand in one stretch of it. */
function nearBonus(page: number, words: readonly Scored[]): number {
  const here = words.filter(({ scores }) => (scores[page] ?? 0) > 0);
  let bonus = 0;
  here.forEach((a, at) => {
    for (const b of here.slice(at + 1))
      if ((a.places[page] ?? 0) & (b.places[page] ?? 0)) bonus += Math.min(a.strength, b.strength);
  });
  return bonus * weights.near;
}

/** Labels of a search, as their terms in the index; a demanded one that no page bears is `undefined`. */
export interface Labels {
  readonly must: readonly (KnownTerm | undefined)[];
  readonly prefer: readonly KnownTerm[];
}

/** A page and how well it answers. */
export interface Ranked {
  readonly page: number;
  readonly score: number;
  /** How many of the words it holds. */
  readonly held: number;
}

/** Pages that bear every demanded label. */
function findBearers(must: Labels['must'], pages: number): Uint8Array {
  const seen = new Uint8Array(pages);
  for (const term of must)
    for (let at = term?.start ?? 0; term && at < term.end; at++) {
      const page = term.file.pages[at] ?? 0;
      seen[page] = (seen[page] ?? 0) + 1;
    }
  return seen;
}

/**
 * All pages that answer, the best first; of equal ones the earlier of the index. Where labels are demanded, those are
 * the pages that bear them, with or without the words.
 */
export function rankPages(
  matches: readonly WordMatch[],
  { must, prefer }: Labels,
  pages: number,
): readonly Ranked[] {
  const words = matches.map((match) => scoreWord(match, pages));
  const total = new Float32Array(pages);
  for (const { scores } of words) scores.forEach((value, page) => (total[page] = (total[page] ?? 0) + value));
  const bearers = findBearers(must, pages);
  const isWanted = (page: number) =>
    must.length > 0 ? bearers[page] === must.length : (total[page] ?? 0) > 0;
  const found = [...total.keys()].filter(isWanted);
  const isFound = new Set(found);
  for (const term of prefer)
    for (let at = term.start; at < term.end; at++) {
      const page = term.file.pages[at] ?? 0;
      if (isFound.has(page)) total[page] = (total[page] ?? 0) + weights.label;
    }
  const byTotal = (a: number, b: number) => (total[b] ?? 0) - (total[a] ?? 0) || a - b;
  found.sort(byTotal);
  if (words.length > 1)
    for (const page of found.slice(0, looked)) total[page] = (total[page] ?? 0) + nearBonus(page, words);
  return found.sort(byTotal).map((page) => ({
    page,
    score: total[page] ?? 0,
    held: words.filter(({ scores }) => (scores[page] ?? 0) > 0).length,
  }));
}

/** Why a page was found: for each word of the question its weightiest match. */
export function explainPage(page: number, matches: readonly WordMatch[]): readonly MatchReason[] {
  return matches.flatMap(({ word, own, parts }) => {
    let best: (MatchReason & { readonly value: number }) | undefined;
    for (const { term, weight, by } of [...own, ...parts.flat()]) {
      const at = term.file.pages.subarray(term.start, term.end).indexOf(page);
      if (at < 0) continue;
      const worth = term.file.worth[term.start + at] ?? 0;
      const value = weight * (impacts[worth & 15] ?? 0);
      const field = fieldNames[(worth >> 4) & 3] ?? 'body';
      if (value > (best?.value ?? 0))
        best = { word: word.typed, field, by: worth & 64 ? 'synonym' : by, value };
    }
    return best ? [{ word: best.word, field: best.field, by: best.by }] : [];
  });
}
