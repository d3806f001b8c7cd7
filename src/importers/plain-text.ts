import { cleanText } from './clean-text.ts';

/** Whether a text holds code that a browser would run, or an address that runs code. */
export const isCode = (text: string): boolean =>
  /<\s*\/?\s*(?:script|style|iframe|object|embed|svg|img|form|input|link|meta)\b|\bon[a-z]{3,20}\s*=\s*["']|javascript\s*:|data:text/i.test(
    text,
  );

/** A long text as paragraphs of plain text, one a line: simple HTML is taken off, invisible characters too. */
export function toPlainText(text: string): string {
  return text
    .replace(/<\s*(?:br|\/p|\/div|\/li|\/h\d|\/tr)\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => cleanText(line))
    .filter(Boolean)
    .join('\n');
}

/** Plain text as Markdown that says the same, a paragraph a line: nothing in it is code, markup, a link or a component. */
export function toMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        .replace(/^(i)(?=mport\b)|^(e)(?=xport\b)/, (letter) => `&#${letter.charCodeAt(0)};`)
        // Addresses stay to be read, and are no links: nobody here has looked at where they lead.
        .replace(/\b(?:[a-z][a-z0-9+.-]{0,20}:\/\/|mailto:|xmpp:)+/gi, '')
        .replace(/\bwww\.(?=\S)/gi, ''),
    )
    .join('\n\n');
}
