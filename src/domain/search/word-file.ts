import { fieldNames, isLabel, type Term } from './posting.ts';

/**
 * One word file: a line with the lengths of its parts, the dictionary (front-coded, in order), then numbers: counts,
 * lengths of lists, gaps between pages, what the term is worth, where it stands. All numbers are written in seven
 * bits, so that the file is text and every host sends it compressed.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const more = 64;
/** No prefix of a word is counted beyond this: one character says how long it is. */
const longestPrefix = 60;

/** A number in pieces of six bits, the low ones first. */
function toDigits(number: number): string {
  let text = '';
  let rest = number;
  for (; rest >= more; rest = Math.floor(rest / more)) text += String.fromCharCode(more + (rest % more));
  return text + String.fromCharCode(rest);
}

/** Letters two words begin with in common; halves of a surrogate pair stay together. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length, longestPrefix) && a[length] === b[length]) length++;
  return /[\ud800-\udbff]/.test(a[length - 1] ?? '') ? length - 1 : length;
}

/** Writes terms, sorted by their written form, as a word file. */
export function packWords(terms: readonly Term[]): Uint8Array {
  let before = '';
  const parts = { dictionary: '', counts: '', gaps: '', worth: '', places: '' };
  for (const { written, count, postings } of terms) {
    const shared = sharedLength(before, written);
    parts.dictionary += `${String.fromCharCode(48 + shared)}${written.slice(shared)}\n`;
    before = written;
    parts.counts += toDigits(count);
    let last = -1;
    for (const { page, impact, places, field, bySynonym } of postings) {
      parts.gaps += toDigits(page - last - 1);
      last = page;
      parts.worth += String.fromCharCode(impact + (fieldNames.indexOf(field) << 4) + (bySynonym ? 64 : 0));
      parts.places += String.fromCharCode(places);
    }
  }
  const lengths = [parts.dictionary, parts.counts, parts.gaps].map((part) => part.length);
  return encoder.encode(`${lengths.join(' ')}\n${Object.values(parts).join('')}`);
}

/** A term of a fetched file; its pages lie from `start` to `end` in the file's lists. */
export interface FileTerm {
  readonly written: string;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** A fetched word file. */
export interface WordFile {
  readonly terms: readonly FileTerm[];
  readonly pages: Uint32Array;
  /** By place in the lists: what `packWords` wrote. */
  readonly worth: Uint8Array;
  readonly places: Uint8Array;
}

/** Reads a word file; `longest` is the length lists are cut at. Throws on anything else. */
export function unpackWords(bytes: Uint8Array, longest: number): WordFile {
  const text = decoder.decode(bytes);
  const start = text.indexOf('\n') + 1;
  const [dictionary = NaN, counts = NaN, gaps = NaN] = text.slice(0, start).split(' ').map(Number);
  let at = start + dictionary;
  if (!Number.isInteger(at + counts + gaps)) throw new Error('This is no word file.');
  const readNumber = () => {
    let number = 0;
    for (let scale = 1; ; scale *= more) {
      const piece = text.charCodeAt(at++);
      number += (piece % more) * scale;
      if (!(piece >= more)) return number;
    }
  };
  let before = '';
  let end = 0;
  const terms = text
    .slice(start, at - 1)
    .split('\n')
    .map((line) => {
      before = before.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
      const count = readNumber();
      const from = end;
      end += isLabel(before) ? count : Math.min(count, longest);
      return { written: before, count, start: from, end };
    });
  const pages = new Uint32Array(end);
  for (const term of terms) {
    let page = -1;
    for (let index = term.start; index < term.end; index++) {
      page += readNumber() + 1;
      pages[index] = page;
    }
  }
  const read = (from: number) =>
    Uint8Array.from({ length: end }, (_, index) => text.charCodeAt(from + index));
  const worthAt = start + dictionary + counts + gaps;
  if (text.length !== worthAt + 2 * end) throw new Error('This word file is cut short.');
  return { terms, pages, worth: read(worthAt), places: read(worthAt + end) };
}
