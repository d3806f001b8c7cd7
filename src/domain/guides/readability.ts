const strong = /[aeoáéó]/;

/** Syllables of a Spanish word: each group of vowels, and one more where two strong vowels or an accented í, ú part it. */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll('qu', 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  const parted = groups.flatMap((group) =>
    Array.from(group).filter((vowel, index) => {
      const before = group[index - 1];
      if (before === undefined) return false;
      return (strong.test(vowel) && strong.test(before)) || /[íú]/.test(vowel) || /[íú]/.test(before);
    }),
  );
  return Math.max(groups.length + parted.length, 1);
}

/** How easy a Spanish text is to read: INFLESZ (Szigriszt-Pazos), and the length of its sentences in words. */
export interface Readability {
  /** 0–100; 65–80 is "quite easy", as the news for everybody; below 55 "somewhat hard". */
  readonly inflesz: number;
  readonly wordsPerSentence: number;
  readonly longest: string;
}

/** The reading ease of a Spanish text; sentences end at a stop or a new line. A text without words is the easiest. */
export function measureReadability(text: string): Readability {
  const sentences = text.split(/[.!?:;…\n]+/).filter((sentence) => /\p{L}/u.test(sentence));
  const wordsOf = (sentence: string) => sentence.toLowerCase().match(/[a-záéíóúüñ]+/g) ?? [];
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { inflesz: 100, wordsPerSentence: 0, longest: '' };
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const wordsPerSentence = words.length / sentences.length;
  const longest = sentences.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a));
  return {
    inflesz: 206.835 - (62.3 * syllables) / words.length - wordsPerSentence,
    wordsPerSentence,
    longest: longest.trim(),
  };
}
