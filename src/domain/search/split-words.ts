import type { Grammar } from './grammar.ts';

/** A word of a text: as written in lower case, and folded. */
export interface Word {
  readonly written: string;
  readonly folded: string;
}

const han = /[\p{Script=Han}]/u;
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\u0640])+/gu;
/** Words longer than this are noise (addresses, keys). */
const longest = 40;

/** Pairs of neighbouring characters; a lone one stays alone. */
function toPairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.length < 2
    ? characters
    : characters.slice(1).map((next, at) => `${characters[at] ?? ''}${next}`);
}

/** The words of a text in their order; of scripts without spaces, pairs of characters. */
export function splitWords(text: string, { fold, prepare }: Grammar): Word[] {
  const lower = text.normalize('NFC').toLowerCase();
  const words: Word[] = [];
  for (const [run] of (prepare ? prepare(lower) : lower).matchAll(runs)) {
    const parts = han.test(run) ? toPairs(run) : [run];
    for (const written of parts) {
      const folded = fold(written.slice(0, longest));
      if (folded) words.push({ written: written.slice(0, longest), folded });
    }
  }
  return words;
}
