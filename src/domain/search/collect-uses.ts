import type { SearchDocument } from './document.ts';
import type { Grammar } from './grammar.ts';
import type { MatchField } from './result.ts';
import { splitCompound, type CountOf } from './split-compound.ts';
import { splitWords, type Word } from './split-words.ts';
import { stretches, weights } from './weights.ts';

/** How a term stands in a page. */
export interface Use {
  /** How often, by the weight of the fields. */
  readonly often: number;
  /** Stretches of the page it stands in, a bit each. */
  readonly places: number;
  readonly field: MatchField;
}

/** A page cut into the words of its fields; stop words are out. */
export interface ReadDocument {
  readonly words: readonly (Word & {
    readonly term: string;
    readonly field: MatchField;
    readonly at: number;
  })[];
  /** Words of the page's fields in their order, stop words too: for phrases. */
  readonly stems: readonly string[];
  readonly bodyLength: number;
}

const fieldOrder: readonly MatchField[] = ['title', 'keywords', 'places', 'body'];

/** Reads the fields of a page. */
export function readDocument({ fields }: SearchDocument, grammar: Grammar): ReadDocument {
  const texts: Readonly<Record<MatchField, string>> = {
    title: fields.title,
    keywords: fields.keywords.join(' . '),
    places: fields.places.join(' . '),
    body: fields.body,
  };
  const stems: string[] = [];
  let bodyLength = 0;
  const words = fieldOrder.flatMap((field) =>
    splitWords(texts[field], grammar).flatMap((word, at) => {
      const term = grammar.stem(word.folded);
      stems.push(term);
      if (field === 'body') bodyLength = at + 1;
      return grammar.stop.has(word.folded) ? [] : [{ ...word, term, field, at }];
    }),
  );
  return { words, stems, bodyLength };
}

/** The other words a written one holds: parts of a compound, what stands behind a particle. */
export function findInside(word: string, grammar: Grammar, countOf: CountOf): readonly string[] {
  const parts = grammar.links ? splitCompound(word, grammar, countOf) : [];
  const inner = (grammar.inner?.(word) ?? []).filter((other) => countOf(grammar.stem(other)) > 0);
  return [...parts, ...inner];
}

/** The terms of a page, and of each how it stands there. */
export function collectUses(
  { words, bodyLength }: ReadDocument,
  grammar: Grammar,
  insideOf: (word: string) => readonly string[],
): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const add = (term: string, often: number, place: number, field: MatchField) => {
    const known = uses.get(term);
    uses.set(term, {
      often: (known?.often ?? 0) + often,
      places: (known?.places ?? 0) | place,
      field: known?.field ?? field,
    });
  };
  for (const { folded, term, field, at } of words) {
    const place = field === 'body' ? 1 << Math.floor((at * stretches) / bodyLength) : 1;
    const opening = field === 'body' && at < weights.openingWords ? weights.opening : 0;
    const often = weights.fields[field] + opening;
    add(term, often, place, field);
    for (const part of insideOf(folded)) add(grammar.stem(part), often * weights.part, place, field);
  }
  return uses;
}
