import type { Resource } from '../domain/directory/resource.schema.ts';

/** A phone of a resource. */
export type Phone = NonNullable<Resource['phones']>[number];

/** How a Spanish number is reached and paid, from its first digits (national numbering plan). */
export function getPhoneType(number: string): Phone['type'] | undefined {
  if (/^(0\d{2}|1\d{2}|1\d{3}|116\d{3})$/.test(number)) return 'short';
  if (/^(800|900)\d{6}$/.test(number)) return 'free';
  if (/^(901|902)\d{6}$/.test(number)) return 'shared-cost';
  if (/^[67]\d{8}$/.test(number)) return 'mobile';
  if (/^[89][1-8]\d{7}$/.test(number)) return 'land';
  return undefined;
}

const candidate = /(?<![\d.])(?:\+34[ .-]?)?(?:[6789]\d(?:[ .-]?\d){7}|0\d{2})(?![\d])/g;

/** Words after or before a number that say what it is for; other words in brackets mean that it is another place's. */
const known = /informaci[oó]n|cita|whats?app|m[oó]vil|tel[eé]fono|desde fuera|general|fax/i;

/** The words in brackets after a number, or after the last of a list "901 166 565 / 915 421 176 (información)". */
function getBrackets(text: string, found: readonly RegExpExecArray[], i: number): string {
  const match = found[i];
  if (!match) return '';
  const after = text.slice(match.index + match[0].length, found[i + 1]?.index);
  return /^\s*\/\s*$/.test(after)
    ? getBrackets(text, found, i + 1)
    : (/^\s*\(([^)]*)\)/.exec(after)?.[1] ?? '');
}

/**
 * The phones in a cell of prose: typed, without repeats, in the order of the cell.
 * A number with words in brackets that are not about the number, "913 412 613 (Calle Tolosa)", belongs to another
 * place and is left out; so is a fax.
 */
export function parsePhones(text: string, asOf: string): readonly Phone[] {
  const phones: Phone[] = [];
  const found = [...text.matchAll(candidate)];
  found.forEach((match, i) => {
    const number = match[0].replace(/^\+34/, '').replace(/\D/g, '');
    const type = getPhoneType(number);
    if (!type || phones.some((phone) => phone.number === number)) return;
    const before = text.slice((found[i - 1]?.index ?? 0) + (found[i - 1]?.[0].length ?? 0), match.index);
    const brackets = getBrackets(text, found, i);
    if (/fax/i.test(before) || (/\p{L}/u.test(brackets) && !known.test(brackets))) return;
    const isWhatsApp = /whats?app/i.test(brackets) || /whats?app[^\p{L}\d]*$/iu.test(before);
    const purpose = /informaci/i.test(brackets)
      ? 'information'
      : /cita/i.test(brackets)
        ? 'appointment'
        : undefined;
    phones.push({
      number,
      type: isWhatsApp && type === 'mobile' ? 'whatsapp' : type,
      asOf,
      ...(purpose && { purpose }),
    });
  });
  return phones;
}
