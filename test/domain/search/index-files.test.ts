import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { growCorpus } from '../../../src/commands/bench-search-growth.ts';
import { createIndex } from '../../../src/domain/search/create-index.ts';
import { loadGrammar } from '../../../src/domain/search/load-grammar.ts';
import { unpackWords } from '../../../src/domain/search/word-file.ts';
import { openIndex, toDocuments } from './small-index.ts';

const grown = growCorpus(600).docs.map(({ title, text }) => ({ title, body: text }));
const { index: built } = await openIndex('es', grown);

test('the same pages give the same bytes and the same names', async () => {
  const grammar = await loadGrammar('es');
  const other = createIndex(toDocuments(grown), { grammar });
  expect(other.manifest).toEqual(built.manifest);
  expect([...other.files].flat()).toEqual([...built.files].flat());
});

test('a changed word changes the names of its files only', async () => {
  const grammar = await loadGrammar('es');
  const changed = grown.map((page, at) => (at === 300 ? { ...page, title: 'Biblioteca' } : page));
  const after = createIndex(toDocuments(changed), { grammar });
  const kept = [...after.files.keys()].filter((name) => built.files.has(name));
  expect(kept.length).toBeGreaterThan(after.files.size / 2);
  for (const name of kept) expect(after.files.get(name)).toEqual(built.files.get(name));
  expect(kept.length).toBeLessThan(after.files.size);
});

test('one word of 600 pages costs at most 16 kB of files, two words 31 kB, script and grammar apart', async () => {
  for (const [query, budget] of [
    [grown[5]?.title.split(' ')[0] ?? '', 16_000],
    [grown[400]?.title.split(' ').slice(0, 2).join(' ') ?? '', 31_000],
  ] as const) {
    const { search, fetched, index } = await openIndex('es', grown, { built });
    expect((await search(query, { typing: false })).total).toBeGreaterThan(0);
    const bytes = fetched.map((name) => brotliCompressSync(index.files.get(name) ?? '').length);
    const manifest = brotliCompressSync(JSON.stringify(index.manifest)).length;
    expect(bytes.reduce((sum, size) => sum + size, manifest)).toBeLessThan(budget);
  }
});

test('a file is fetched once, and the next question fetches only what it lacks', async () => {
  const { search, fetched } = await openIndex('es', grown, { built });
  const [first = '', , other = ''] = grown[7]?.title.split(' ') ?? [];
  await search(first, { typing: false });
  const count = fetched.length;
  await search(first, { typing: false });
  expect(fetched).toHaveLength(count);
  await search(`${first} ${other}`, { typing: false });
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('a file that cannot be had is said, and asked for again by the next question', async () => {
  const broken = new Set<string>();
  const { search, index } = await openIndex('es', [{ title: 'Biblioteca' }], { broken });
  for (const name of index.files.keys()) broken.add(name);
  await expect(search('biblioteca')).rejects.toThrow('no words-0');
  broken.clear();
  expect((await search('biblioteca')).total).toBe(1);
});

test('what is no word file is refused, such as the page of a captive portal', () => {
  const page = new TextEncoder().encode('<!doctype html>\n<title>Log in</title>');
  expect(() => unpackWords(page, 10)).toThrow('no word file');
  expect(() => unpackWords(new TextEncoder().encode('9 1 1\n0casa\n'), 10)).toThrow();
});

test('word files are text of seven bits besides the words, so that every host compresses them', async () => {
  const { index } = await openIndex('es', grown, { built });
  for (const [name, bytes] of index.files)
    if (name.endsWith('.txt')) expect(Math.max(...bytes)).toBeLessThan(128);
});
