import { describe, expect, test } from 'vitest';
import { measureReadability } from '../../src/domain/guides/readability.ts';
import type { MdxNode } from '../../src/files/parse-mdx.ts';
import { content, source } from './real-content.ts';

const floor = 65;
const newcomers = content.guides.filter(({ data }) => data.audience === 'newcomer');

/** What a reader reads: text and titles of steps; each block of text is a line of its own. */
function toProse(nodes: readonly MdxNode[]): string {
  return nodes
    .map(({ type, value, name, attributes = [] }) => {
      if (type === 'text') return ` ${value ?? ''}`;
      if (type === 'paragraph' || type === 'listItem' || type === 'heading') return '\n';
      const title = name === 'Step' || name === 'Section' ? attributes.find((each) => each.name === 'title') : undefined;
      return typeof title?.value === 'string' ? `\n${title.value}\n` : '';
    })
    .join('');
}

describe('the guides for newcomers', () => {
  test('are there', () => {
    expect(newcomers.length).toBeGreaterThan(30);
  });

  test.each(newcomers.map(({ id }) => [id] as const))('«%s» can be read by everybody (INFLESZ 65 or more)', (id) => {
    const text = content.guideWords.find((words) => words.id === id && words.language === source);
    const { inflesz, longest } = measureReadability(toProse(text?.nodes ?? []));
    expect(inflesz, `longest sentence: ${longest}`).toBeGreaterThanOrEqual(floor);
  });
});

test('every module of the course asks ten questions at least', () => {
  const modules = content.guides.filter(({ id }) => /^m\d/.test(id));
  expect(modules).toHaveLength(10);
  const few = modules.filter(({ id }) => {
    const words = content.guideWords.find((text) => text.id === id);
    return (words?.nodes.filter(({ name }) => name === 'Check').length ?? 0) < 10;
  });
  expect(few.map(({ id }) => id)).toEqual([]);
});

test('every article that a guide rests on has the fingerprint of the day it was read', () => {
  const bare = content.guides.flatMap(({ id, data }) =>
    (data.legalBasis ?? [])
      .filter(({ norm, hash }) => hash === undefined && content.norms?.data[norm]?.asOf !== undefined)
      .map(({ norm, article }) => `${id}: ${norm} ${article}`),
  );
  expect(bare).toEqual([]);
});
