import { expect, test } from 'vitest';
import { toInlineJson } from '../../../src/domain/shared/json-ld.ts';
import { hostile } from '../directory/example-place.ts';

test('a value can neither end the element it stands in nor open a comment', () => {
  const data = { name: hostile, note: '<!--<script>', list: ['</SCRIPT\n>'] };
  const text = toInlineJson(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(data);
});

test('what is not known is left out', () => {
  expect(toInlineJson({ a: undefined, b: null })).toBe('{"b":null}');
});
