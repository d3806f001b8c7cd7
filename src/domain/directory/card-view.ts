import { formatPhone } from '../shared/phone.ts';
import { getLanguageName, signLanguage } from '../i18n/language.ts';
import type { Entry } from './entry.ts';

/** Words and looks that cards need in a language. */
export interface CardWords {
  readonly language: string;
  /** By kind: its name, the token of its colour, and the needs it serves with their weight (codes). */
  readonly kinds: Readonly<
    Record<string, { title: string; color: string; needs: Readonly<Record<string, number>> }>
  >;
  readonly districts: Readonly<Record<string, string>>;
  /** `papers` words: label and each answer. */
  readonly papers: Readonly<Record<string, string>>;
  readonly appointment: Readonly<Record<string, string>>;
  /** "Number of {{year}}: it may have changed." */
  readonly oldPhone: string;
  /** Sign language, in the reader's language. */
  readonly signs: string;
}

/** Texts of a card, in the order a visitor asks; an empty text leaves its line out. */
export interface CardView {
  readonly id: string;
  readonly href: string;
  readonly kind: string;
  readonly color: string;
  readonly name: string;
  readonly district: string;
  readonly appointment: string;
  readonly papers: string;
  readonly languages: string;
  readonly phone: string;
  /** Said under the number when it may have changed. */
  readonly phoneNote: string;
  readonly tel: string;
}

/** Languages by their own names, the reader's first; empty if only Spanish, or nothing, is known. */
export function toLanguageList(codes: readonly string[], reader: string, signs: string): string {
  const order = (code: string) => (code === reader ? 0 : 1);
  const others = codes.filter((code) => code !== 'es');
  if (others.length === 0) return '';
  return [...codes]
    .sort((a, b) => order(a) - order(b))
    .map((code) => (code === signLanguage ? signs : getLanguageName(code)))
    .join(', ');
}

/** What papers a place asks for, in a sentence; empty if nobody knows. */
export function toPapersText(papers: Entry['papers'], words: CardWords['papers']): string {
  if (papers === undefined) return '';
  const word = words[papers] ?? '';
  return papers === 'none' ? word : (words['asks'] ?? '').replace('{{paper}}', word);
}

/** What a card shows of an entry. The same function makes it at build and in the browser. */
export function toCardView(entry: Entry, words: CardWords): CardView {
  const kind = words.kinds[entry.kind];
  return {
    id: entry.id,
    href: `/${words.language}/directory/${entry.id}/`,
    kind: kind?.title ?? '',
    color: kind?.color ?? 'computer',
    name: entry.name,
    district: entry.district === undefined ? '' : (words.districts[entry.district] ?? ''),
    appointment: words.appointment[entry.appointment ?? 'unknown'] ?? '',
    papers: toPapersText(entry.papers, words.papers),
    languages: toLanguageList(entry.languages, words.language, words.signs),
    phone: entry.phone === undefined ? '' : formatPhone(entry.phone),
    phoneNote: entry.phoneYear === undefined ? '' : words.oldPhone.replace('{{year}}', entry.phoneYear),
    tel: entry.phone === undefined ? '' : `tel:${entry.phone}`,
  };
}
