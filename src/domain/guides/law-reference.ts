/** A reference to a norm as guides write it: `RLOEX 126.b`, `LOEX 31 bis.3`, `RLOEX DA 21.4`, `LO 3/2022 37`. */
export interface LawReference {
  readonly norm: string;
  /** Article or disposition, without its part: `126`, `31 bis`, `DA 21`. */
  readonly article: string;
  /** Paragraph or letter, if said: `b`, `3`. */
  readonly part: string | undefined;
}

const pattern =
  /^(?<norm>.+?) (?<article>(?:D[ATF] )?(?:\d+(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies))?|única)|único)(?:\.(?<part>[\da-z.º]+))?$/;

/** Reads a reference; undefined if it names no article. */
export function parseLawReference(text: string): LawReference | undefined {
  const { norm, article, part } = pattern.exec(text.trim())?.groups ?? {};
  return norm && article ? { norm, article, part } : undefined;
}

/** The page of the official gazette where a norm stands, consolidated. */
export function toLawLink(boe: string): string {
  return `https://www.boe.es/buscar/act.php?id=${boe}`;
}
