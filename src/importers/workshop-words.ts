import { Document, parseDocument } from 'yaml';
import { toStable, type Values } from './merge-values.ts';

/** Words of a workshop as one file holds them: front matter, and its text as Markdown. */
const fields = ['title', 'summary', 'price'] as const;
const all: readonly string[] = [...fields, 'text'];
const options = { lineWidth: 0, singleQuote: true } as const;

/** The words that an import may write: title, summary, price and text, as far as the file has them. */
export function readWords(file: string | undefined): Values {
  const { head, body } = split(file ?? '');
  const data: unknown = parseDocument(head).toJS();
  const values = typeof data === 'object' && data !== null ? (data as Values) : {};
  return {
    ...Object.fromEntries(
      fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
    ),
    ...(body && { text: body }),
  };
}

/** The file with these words; what else stands in it, and how it is written, stays. A file that says them all is left alone. */
export function writeWords(file: string | undefined, words: Values): string {
  if (file !== undefined && toStable(readWords(file)) === toStable(pickWords(words))) return file;
  const { head, body } = split(file ?? '');
  const document = head.trim() ? parseDocument(head) : new Document({});
  for (const field of fields) {
    if (words[field] === undefined) document.delete(field);
    else if (toStable(document.get(field)) !== toStable(words[field])) document.set(field, words[field]);
  }
  const text = typeof words['text'] === 'string' ? words['text'] : '';
  return `---\n${document.toString(options).trimEnd()}\n---\n${text ? `\n${text === body ? body : text}\n` : ''}`;
}

/** Of all values of a workshop, those that stand in the file of its words. */
export const pickWords = (values: Values): Values =>
  Object.fromEntries(all.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])));

/** Of all values of a workshop, those that are facts. */
export const pickFacts = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !all.includes(field)));

function split(file: string): { readonly head: string; readonly body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\S]*))?$/.exec(file) ?? [];
  return { head, body: body.trim() };
}
