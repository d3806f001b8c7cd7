import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { urgentAnchors } from '../../../src/domain/city/urgent.ts';

test('the anchors of urgent help are codes that tell nothing, each another', () => {
  const anchors = Object.values(urgentAnchors);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const anchor of anchors) expect(anchor).toMatch(/^u\d$/);
});

describe.each(readdirSync('content/common/pages/urgent').filter((name) => name.endsWith('.mdx')))(
  'the page of urgent help in %s',
  (file) => {
    test('has a part for each anchor', () => {
      const text = readFileSync(`content/common/pages/urgent/${file}`, 'utf8');
      for (const anchor of Object.keys(urgentAnchors)) expect(text).toContain(`<Section id="${anchor}"`);
    });
  },
);
