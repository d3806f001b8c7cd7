import type { Corpus } from './bench-search-engines.ts';

const syllables =
  'ba ca da fe ge li lo ma me mi na no pa pe ra re ri ro sa se si ta te ti to tu va ve vi zo'.split(' ');
const wordsPerPage = 150;
const questions = 200;

/** Numbers below one, always the same row. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Made-up pages of 150 words in which few words are common and many are rare (Zipf), as in real text, and questions
 * of one, two and five words out of one page. Only bytes and times mean anything here.
 */
export function growCorpus(size: number): Corpus {
  const chance = createChance(size);
  const words = Array.from({ length: 40_000 }, (_, rank) => {
    const parts = 2 + (rank % 3);
    return (
      Array.from(
        { length: parts },
        (_part, at) => syllables[Math.floor(rank / syllables.length ** at + 7 * at) % syllables.length],
      ).join('') + (rank > 900 ? String.fromCharCode(97 + (rank % 26)) : '')
    );
  });
  const pick = () => words[Math.floor(words.length ** chance()) - 1] ?? '';
  const docs = Array.from({ length: size }, (_, id) => ({
    id,
    title: [pick(), pick(), pick()].join(' '),
    text: Array.from({ length: wordsPerPage }, pick).join(' '),
  }));
  const qs = Array.from({ length: questions }, (_, at) => {
    const doc = Math.floor(chance() * size);
    const text = docs[doc]?.text.split(' ') ?? [];
    const count = [1, 2, 5][at % 3] ?? 1;
    return {
      doc,
      q: Array.from({ length: count }, () => text[Math.floor(chance() * text.length)] ?? '').join(' '),
    };
  });
  return { lang: 'es', docs, qs };
}
