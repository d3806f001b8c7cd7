import type { Content, WordsFile } from '../../src/files/content.ts';
import { contentFolders } from '../../src/files/folders.ts';
import { readContent } from '../../src/files/read-content.ts';

const reading = readContent(contentFolders(), new Date());
if (!reading.content) throw new Error(reading.problems.map((problem) => problem.toText()).join('\n'));

/** The real content, as the site is built from it. */
export const content: Content = reading.content;
/** What would stop its build. */
export const problems = reading.problems.map((problem) => problem.toText());

const [first = '', ...others] = content.city.languages;
/** The language that texts are written in. */
export const source = first;
/** The languages they are translated into. */
export const translations: readonly string[] = others;

/** A text with what all kinds of text share. */
export type AnyText = WordsFile<{
  readonly title?: string | undefined;
  readonly summary: string;
  readonly translation?: { readonly status: string; readonly sourceHash: string } | undefined;
}> & { readonly folder: string };

/** Every MDX text, with the collection it belongs to. */
export const texts: readonly AnyText[] = [
  ...content.kindWords.map((text) => ({ ...text, folder: 'kinds' })),
  ...content.needWords.map((text) => ({ ...text, folder: 'needs' })),
  ...content.pages.map((text) => ({ ...text, folder: 'pages' })),
  ...content.resourceWords.map((text) => ({ ...text, folder: 'directory' })),
  ...content.guideWords.map((text) => ({ ...text, folder: 'guides' })),
  ...content.termWords.map(({ data: { meaning, ...data }, ...text }) => ({
    ...text,
    data: { ...data, summary: meaning },
    folder: 'glossary',
  })),
  ...content.workshopTypeWords.map((text) => ({ ...text, folder: 'workshop-types' })),
  ...content.workshopWords.flatMap(({ data: { summary, ...data }, ...text }) =>
    summary === undefined ? [] : [{ ...text, data: { ...data, summary }, folder: 'calendar' }],
  ),
];

/** A text as one string: its head, and the words of its body. */
export function wordsOf({ data, nodes }: AnyText): string {
  const head = Object.values(data)
    .flat()
    .filter((value) => typeof value === 'string');
  const attributes = nodes.flatMap((node) => (node.attributes ?? []).map(({ value }) => value));
  const said = attributes.filter((value) => typeof value === 'string');
  return [...head, ...nodes.map(({ value }) => value ?? ''), ...said].join('\n');
}
