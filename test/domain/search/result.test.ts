import { describe, expect, test } from 'vitest';
import { parseExcerpt } from '../../../src/domain/search/result.ts';

describe('the words around a match', () => {
  test('are pieces of text, the matching ones apart', () => {
    expect(parseExcerpt('Aprende <mark>español</mark> gratis')).toEqual([
      { text: 'Aprende ', match: false },
      { text: 'español', match: true },
      { text: ' gratis', match: false },
    ]);
  });

  test('keep any other markup as the text it is', () => {
    const [piece, ...rest] = parseExcerpt('&lt;img src=x onerror=alert(1)&gt;<b>x</b>');
    expect(rest).toEqual([]);
    expect(piece).toEqual({ text: '<img src=x onerror=alert(1)><b>x</b>', match: false });
  });

  test('are decoded once, so that an escaped escape stays one', () => {
    expect(parseExcerpt('&amp;lt; &quot;a&quot; &#39;b&#39; &nada;')).toEqual([
      { text: '&lt; "a" \'b\' &nada;', match: false },
    ]);
  });

  test('of neighbouring matches are two pieces, and a mark left open is text', () => {
    expect(parseExcerpt('<mark>a</mark><mark>b\nc</mark>')).toEqual([
      { text: 'a', match: true },
      { text: 'b\nc', match: true },
    ]);
    expect(parseExcerpt('a <b>')[0]?.match).toBe(false);
  });

  test('may be none', () => {
    expect(parseExcerpt('')).toEqual([]);
  });
});

test('a mark left open is text and swallows nothing', () => {
  expect(parseExcerpt('a <mark>b')).toEqual([{ text: 'a <mark>b', match: false }]);
  expect(parseExcerpt('<mark>b')).toEqual([{ text: '<mark>b', match: false }]);
});
