import type { ReadDocument } from './collect-uses.ts';
import type { SynonymGroup } from './document.ts';
import type { Grammar } from './grammar.ts';
import { impacts, toImpact, type Posting } from './posting.ts';
import type { MatchField } from './result.ts';
import { splitWords } from './split-words.ts';
import { isUnsafeTarget } from './unsafe-target.ts';
import { weights } from './weights.ts';

/** Pages a group of synonyms leads to at most: those that speak most of it. */
const mostPages = 64;

/** What synonyms are added to. */
export interface SynonymTarget {
  /** Lists of pages by term, in the order of pages; grows. */
  readonly lists: Map<string, Posting[]>;
  /** Written forms by term; grows. */
  readonly written: Map<string, string>;
  readonly read: readonly ReadDocument[];
  readonly grammar: Grammar;
  readonly synonyms: readonly SynonymGroup[];
}

interface Phrase {
  /** Stems in their order, stop words too. */
  readonly stems: readonly string[];
  /** What of it is searched: term and written form. */
  readonly terms: ReadonlyMap<string, string>;
}

function toPhrase(text: string, grammar: Grammar): Phrase {
  const words = splitWords(text, grammar);
  const searched = words.filter(({ folded }) => !grammar.stop.has(folded));
  return {
    stems: words.map(({ folded }) => grammar.stem(folded)),
    terms: new Map(searched.map(({ folded, written }) => [grammar.stem(folded), written])),
  };
}

const holds = (stems: readonly string[], phrase: readonly string[]) => {
  for (let at = stems.indexOf(phrase[0] ?? ''); at >= 0; at = stems.indexOf(phrase[0] ?? '', at + 1))
    if (phrase.every((stem, offset) => stems[at + offset] === stem)) return true;
  return false;
};

/** Pages that hold a phrase, with what it is worth there: its least word. */
function findPages({ stems, terms }: Phrase, { lists, read }: SynonymTarget): Map<number, Posting> {
  const found = new Map<number, Posting>();
  const [first, ...rest] = [...terms.keys()].map((term) => lists.get(term) ?? []);
  for (const posting of first ?? []) {
    if (posting.bySynonym) continue;
    const others = rest.map((list) => list.find(({ page }) => page === posting.page));
    if (others.some((other) => !other || other.bySynonym)) continue;
    if (stems.length > 1 && !holds(read[posting.page]?.stems ?? [], stems)) continue;
    const least = others.reduce<Posting | undefined>(
      (a, b) => (b && b.impact < (a?.impact ?? 0) ? b : a),
      posting,
    );
    if (least) found.set(posting.page, least);
  }
  return found;
}

/** A page that bears another word of a group as its name comes before one that says the word in passing. */
const worthOf = (field: MatchField) =>
  field === 'title' || field === 'keywords' ? weights.synonymOfName : weights.synonym;

/** Makes the pages that hold a word the last ones it finds. */
function hush(list: Posting[]): void {
  list.forEach((posting, at) => (list[at] = { ...posting, impact: 1 }));
}

/**
 * Puts the words of a group on the pages that hold another of them, with less weight, so that the browser needs no
 * dictionary. What a group finds is looked up before any is added: groups do not feed each other.
 */
export function addSynonyms(target: SynonymTarget): void {
  const { lists, written, grammar, synonyms } = target;
  const plans = synonyms.map(({ words, oneWay = [] }) => {
    const phrases = words.map((word) => toPhrase(word, grammar));
    const pages = new Map<number, Posting>();
    for (const phrase of phrases)
      for (const [page, posting] of findPages(phrase, target))
        if (posting.impact > (pages.get(page)?.impact ?? 0)) pages.set(page, posting);
    const best = [...pages.values()]
      .sort((a, b) => b.impact - a.impact || a.page - b.page)
      .slice(0, mostPages);
    return { best, phrases: [...phrases, ...oneWay.map((word) => toPhrase(word, grammar))] };
  });
  // Pages warn of these words in passing: that must not come before the help they lead to.
  for (const { phrases } of plans)
    for (const [term, form] of phrases.flatMap(({ terms }) => [...terms]))
      if (isUnsafeTarget(form)) hush(lists.get(term) ?? []);
  const grown = new Set<Posting[]>();
  for (const { best, phrases } of plans) {
    for (const { terms } of phrases) {
      // One word of a longer expression says only a part of it.
      const worth = 1 / Math.sqrt(terms.size);
      for (const [term, form] of best.length > 0 ? terms : []) {
        const list = lists.get(term) ?? [];
        lists.set(term, list);
        if (!written.has(term)) written.set(term, form);
        const known = new Map(list.map((posting, at) => [posting.page, at]));
        for (const posting of best) {
          const impact = toImpact((impacts[posting.impact] ?? 0) * worth * worthOf(posting.field));
          const at = known.get(posting.page);
          const own = list[at ?? -1];
          if (at === undefined || !own) list.push({ ...posting, impact, bySynonym: true });
          // A page that holds the word is found by it: what it is called in other words only lifts it.
          else if (own.impact < impact)
            list[at] = own.bySynonym ? { ...posting, impact, bySynonym: true } : { ...own, impact };
        }
        grown.add(list);
      }
    }
  }
  for (const list of grown) list.sort((a, b) => a.page - b.page);
}
