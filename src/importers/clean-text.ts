const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  acute: '´',
  middot: '·',
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ordf: 'ª',
  ordm: 'º',
  euro: '€',
  laquo: '«',
  raquo: '»',
};
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  tilde: '\u0303',
  circ: '\u0302',
  cedil: '\u0327',
};

/** One entity, `&Ntilde;` or `&#209;`, as its character; an unknown one stays as it is. */
function decodeEntity(entity: string): string {
  const body = entity.slice(1, -1);
  const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(body);
  if (code) {
    const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
    return point > 31 && point < 0x110000 && !(point >= 0xd800 && point < 0xe000)
      ? String.fromCodePoint(point)
      : ' ';
  }
  const accented = /^([a-z])(acute|grave|uml|tilde|circ|cedil)$/i.exec(body);
  if (accented) return `${accented[1]}${marks[accented[2] ?? ''] ?? ''}`.normalize('NFC');
  return named[body] ?? entity;
}

/** Entities decoded as often as they were escaped (`&amp;Ntilde;` is Ñ), three times at most. */
function decodeEntities(text: string): string {
  let decoded = text;
  for (let turn = 0; turn < 3; turn++) {
    const next = decoded.replace(/&(?:#x?[\da-f]{1,7}|[a-z]{2,8});/gi, decodeEntity);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/**
 * A cell as one line of plain text: entities decoded, line ends and runs of spaces made one space, control characters
 * and those that turn or hide text (U+202E and the like) taken out.
 */
export function cleanText(cell: string | undefined): string {
  return decodeEntities(cell ?? '')
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Whether a clean text holds markup or begins like a spreadsheet formula: no name, street or timetable does. */
export function isHostile(text: string): boolean {
  return /<\s*[a-z!/?]|javascript:|data:text/i.test(text) || /^[=@+](?!\d)|^-(?=[a-z=(])/i.test(text);
}
