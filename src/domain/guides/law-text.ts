const ordinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima'
      .split(' ')
      .map((word, index) => [word, index + 1]),
  ),
};
const tenWords: Readonly<Record<string, number>> = Object.fromEntries(
  'décima vigésima trigésima cuadragésima quincuagésima sexagésima septuagésima octogésima nonagésima'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 1)]),
);
const tens: Readonly<Record<string, number>> = { decimo: 10, vigesimo: 20, trigesimo: 30, cuadragesimo: 40 };

/** `vigesimoprimera` → 21, `trigésima segunda` → 32; undefined for a word that is no ordinal. */
function toNumber(words: string): number | undefined {
  const plain = words.trim().toLowerCase();
  const known = ordinals[plain] ?? tenWords[plain];
  if (known !== undefined) return known;
  const [first = '', second] = plain.split(' ');
  if (second !== undefined) {
    const unit = ordinals[second];
    const ten = tenWords[first];
    return unit && ten ? ten + unit : undefined;
  }
  for (const [start, ten] of Object.entries(tens)) {
    if (!plain.normalize('NFD').replace(/\p{M}/gu, '').startsWith(start)) continue;
    const rest = plain.slice(start.length);
    const unit = ordinals[rest === 'ctava' ? 'octava' : rest.replace('septima', 'séptima')];
    if (unit) return ten + unit;
  }
  return undefined;
}

const suffixes = 'bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies';
const kinds: Readonly<Record<string, string>> = { adicional: 'DA', transitoria: 'DT', final: 'DF' };

/** The short name of a heading of a consolidated text: `126`, `31 bis`, `DA 21`, `DT única`; undefined for other headings. */
function toArticle(heading: string): string | undefined {
  const article = new RegExp(`^Artículo (\\d+(?: (?:${suffixes}))?|único)(?=\\.|$)`, 'i').exec(heading)?.[1];
  if (article) return article.toLowerCase();
  const [, kind = '', words = ''] = /^Disposición (adicional|transitoria|final) ([^.]+)/i.exec(heading) ?? [];
  const short = kinds[kind.toLowerCase()];
  if (!short) return undefined;
  if (/^única/i.test(words)) return `${short} única`;
  const number = toNumber(words);
  return number === undefined ? undefined : `${short} ${number}`;
}

/** An article of a consolidated text: its heading and its text, spaces made one. */
export interface Article {
  readonly heading: string;
  readonly text: string;
  /** The text is only a note that it was repealed or left without content. */
  readonly repealed: boolean;
}

/**
 * The articles of a consolidated text in Markdown (one file a norm, headings `##### Artículo 126. …`), by short name.
 * A royal decree that approves a regulation numbers twice: of two articles of one name the later one, the regulation's, is meant.
 */
export function parseLawText(markdown: string): ReadonlyMap<string, Article> {
  const articles = new Map<string, Article>();
  for (const part of markdown.split(/^#{1,6} /m).slice(1)) {
    const [first = '', ...lines] = part.split('\n');
    // Some texts write the space after "Artículo" as one that does not break.
    const heading = first.replace(/\s+/g, ' ').trim();
    const name = toArticle(heading);
    if (!name) continue;
    const text = lines.join(' ').replace(/\s+/g, ' ').trim();
    const repealed = /^\W*\(?(derogad[oa]|sin contenido|suprimid[oa]|anulad[oa])\b/i.test(text);
    articles.set(name, { heading, text, repealed });
  }
  return articles;
}
