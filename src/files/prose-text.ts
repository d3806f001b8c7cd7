import { parseMdx } from './parse-mdx.ts';

/** The words of an MDX text without its marks: for the search. Titles of components are words too. */
export function toProseText(body: string): string {
  const { nodes } = parseMdx(body, '');
  const words = nodes.flatMap(({ type, value, attributes }) => {
    if (type === 'text' || type === 'inlineCode') return [value ?? ''];
    const title = attributes?.find(({ name }) => name === 'title')?.value;
    return typeof title === 'string' ? [title] : [];
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
