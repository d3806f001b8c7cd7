/** Text as searches compare it: lower case, no accents or Arabic marks, one space between words. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text as a part of an address: `Línea Centro · Uno` is `linea-centro-uno`. */
export function toSlug(text: string): string {
  return foldText(text).replaceAll(' ', '-');
}
