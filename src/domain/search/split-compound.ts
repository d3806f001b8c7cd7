import type { Grammar } from './grammar.ts';

/** In how many pages a stem stands; 0 of unknown ones. */
export type CountOf = (stem: string) => number;
const shortest = 4;

/** The ways to cut a word in two, with the letters that join the parts taken off the first. */
function* cutsOf(word: string, { links = [], noPart, stem }: Grammar, countOf: CountOf) {
  for (let at = shortest; at <= word.length - shortest; at++) {
    const tail = word.slice(at);
    if (noPart?.test(tail) || stem(tail).length < shortest) continue;
    for (const link of links) {
      const head = word.slice(0, at - link.length);
      if (head.length < shortest || !word.slice(0, at).endsWith(link)) continue;
      const heads = countOf(stem(head));
      if (heads > 0) yield { head, tail, value: Math.log(1 + heads) - (link ? 0.5 : 0) };
    }
  }
}

/** Stems that may end this compound, those behind the likeliest beginnings first. */
export function findTails(word: string, grammar: Grammar, countOf: CountOf): string[] {
  const cuts = [...cutsOf(word, grammar, countOf)].sort((a, b) => b.value - a.value);
  return [...new Set(cuts.map(({ tail }) => grammar.stem(tail)))];
}

/** The parts of a compound that other pages know as words, and their parts; none of any other word. */
export function splitCompound(word: string, grammar: Grammar, countOf: CountOf): readonly string[] {
  let best: { readonly parts: readonly string[]; readonly value: number } = { parts: [], value: 0 };
  for (const { head, tail, value } of cutsOf(word, grammar, countOf)) {
    const tails = countOf(grammar.stem(tail));
    const sum = value + Math.log(1 + tails);
    if (tails > 0 && sum > best.value) best = { parts: [head, tail], value: sum };
  }
  return best.parts.flatMap((part) => [part, ...splitCompound(part, grammar, countOf)]);
}
