import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Options } from 'minisearch';
import { build } from 'vite';
import { writeSearchIndex } from '../build/search-index.ts';
import type { SearchDocument } from '../domain/search/document.ts';
import type { Grammar } from '../domain/search/grammar.ts';
import { loadGrammar } from '../domain/search/load-grammar.ts';

/** Questions and the pages that answer them. */
export interface Corpus {
  readonly lang: string;
  readonly docs: readonly { readonly id: number | string; readonly title: string; readonly text: string }[];
  readonly qs: readonly { readonly q: string; readonly doc: number | string }[];
}

const engines = ['ours', 'minisearch', 'pagefind'] as const;
/** What is measured: the site's search, or one it is compared with. */
export type Engine = (typeof engines)[number];
/** True of the name of an engine. */
export const isEngine = (name: string): name is Engine => engines.some((engine) => engine === name);

const root = join(import.meta.dirname, '../..');
const own = (path: string) => JSON.stringify(join(root, 'src', path));

/** In the browser: `open(lang)` answers with a search that gives identities of pages, best first. */
const sources: Readonly<Record<Engine, string>> = {
  ours: `import { loadSearch } from ${own('components/search/search.client.ts')};
const open = async (lang) => {
  const search = await loadSearch(lang);
  return async (q) => (await search(q, { typing: false, limit: 10 })).results.map((result) => result.href);
};
export { open };`,
  // Stop words, folding and stems are ours, so that only ranking and index differ.
  minisearch: `import MiniSearch from 'minisearch';
import { loadGrammar } from ${own('domain/search/load-grammar.ts')};
import { splitWords } from ${own('domain/search/split-words.ts')};
const options = (grammar) => ({
  fields: ['title', 'text'],
  storeFields: ['title'],
  tokenize: (text) => splitWords(text, grammar).map(({ folded }) => folded),
  processTerm: (word) => (grammar.stop.has(word) ? null : grammar.stem(word)),
  searchOptions: { boost: { title: 3 } },
});
const open = async (lang) => {
  const [grammar, index] = await Promise.all([loadGrammar(lang), fetch('/minisearch.json').then((r) => r.text())]);
  const mini = MiniSearch.loadJSON(index, options(grammar));
  return async (q) => mini.search(q).slice(0, 10).map((result) => String(result.id));
};
export { open, options };`,
  pagefind: `const open = async () => {
  const address = '/pagefind/pagefind.js';
  const pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return async (q) => {
    const { results } = await pagefind.search(q);
    const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return data.map(({ url }) => url.replaceAll('/', '').replace('.html', ''));
  };
};
export { open };`,
};

/** Bytes of a file as it travels: brotli 11; what is compressed already travels as it is. */
export function toWireBytes(file: string): number {
  const data = readFileSync(file);
  if (file.includes('/pagefind/') && !/\.(js|json)$/.test(file)) return data.length;
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const sumOf = (files: readonly string[]) => files.reduce((sum, file) => sum + toWireBytes(file), 0);

/** A page of the corpus as the site's index takes it. The title at the head of a text is its title again. */
function toDocument({ id, title, text }: Corpus['docs'][number]): SearchDocument {
  const body = text.startsWith(title) ? text.slice(title.length) : text;
  const summary = body.trim().slice(0, 120).replace(/\s+/g, ' ');
  return {
    href: String(id),
    type: 'page',
    title,
    summary,
    fields: { title, keywords: [], places: [], body },
  };
}

/** Bundles an engine's script into `folder/bench`. */
export async function bundleEngine(engine: Engine, folder: string): Promise<void> {
  const entry = join(root, `node_modules/.bench-search-${engine}.mjs`);
  writeFileSync(entry, sources[engine]);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: join(folder, 'bench'),
        emptyOutDir: true,
        minify: true,
        modulePreload: false,
        rolldownOptions: {
          input: entry,
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'engine.js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    });
  } finally {
    rmSync(entry);
  }
}

async function writeOwn({ lang, docs }: Corpus, folder: string): Promise<number> {
  mkdirSync(join(folder, lang, 'search'), { recursive: true });
  const list = join(folder, lang, 'search/index.json');
  writeFileSync(list, JSON.stringify({ documents: docs.map(toDocument), synonyms: [] }));
  await writeSearchIndex(folder, lang);
  return sumOf([list, ...filesIn(join(folder, '_astro/search', lang))]);
}

async function writeMiniSearch({ lang, docs }: Corpus, folder: string): Promise<number> {
  await bundleEngine('minisearch', folder);
  const { options } = (await import(join(folder, 'bench/engine.js'))) as {
    options: (grammar: Grammar) => Options;
  };
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch(options(await loadGrammar(lang)));
  index.addAll(docs.map(({ id, title, text }) => ({ id, title, text })));
  writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(index));
  return sumOf([join(folder, 'minisearch.json')]);
}

const escape = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

async function writePagefind({ lang, docs }: Corpus, folder: string): Promise<number> {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: lang });
  for (const { id, title, text } of docs)
    await index?.addHTMLFile({
      url: `/${String(id)}/`,
      content: `<html lang="${lang}"><title>${escape(title)}</title><body><h1>${escape(title)}</h1><p>${escape(text).replaceAll('\n', '</p><p>')}</p></body></html>`,
    });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  return sumOf(filesIn(join(folder, 'pagefind')).filter((file) => file.includes('.pf_')));
}

/** Builds the index of a corpus as the site would serve it from `folder`; bytes of the index over the wire. */
export async function writeCorpusIndex(engine: Engine, corpus: Corpus, folder: string): Promise<number> {
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>bench</title><link rel="icon" href="data:,">',
  );
  mkdirSync(dirname(join(folder, 'bench/x')), { recursive: true });
  if (engine === 'ours') return writeOwn(corpus, folder);
  return engine === 'minisearch' ? writeMiniSearch(corpus, folder) : writePagefind(corpus, folder);
}
