import { createSearch } from '../../domain/search/create-search.ts';
import type { IndexManifest } from '../../domain/search/index-manifest.ts';
import { loadGrammar } from '../../domain/search/load-grammar.ts';
import type { Search } from '../../domain/search/result.ts';
import { fetchFirst } from './search-start.client.ts';

/** A piece of the index that is not there after this long, in milliseconds, is asked for once more. */
const patience = 10_000;

/** Fetches from this site; a slow or broken answer is asked for twice, and a missing one says so. */
async function fetchBytes(address: string, signal?: AbortSignal): Promise<Uint8Array> {
  for (let turn = 0; ; turn++) {
    const stop = AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
    try {
      const response = await fetchFirst(address, { signal: stop });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (response.status < 500) throw new RangeError(`${String(response.status)} ${address}`);
    } catch (error) {
      if (turn > 0 || signal?.aborted || error instanceof RangeError) throw error;
    }
    if (turn > 0) throw new Error(`no answer: ${address}`);
  }
}

/** The manifest as text: while the site is being written (`dev`) it holds the documents themselves. */
async function fetchManifest(language: string): Promise<string> {
  const text = new TextDecoder().decode(await fetchBytes(`/${language}/search/index.json`));
  if (!import.meta.env.DEV || !text.includes('"documents"')) return text;
  const [{ createIndex }, grammar] = await Promise.all([
    import('../../domain/search/create-index.ts'),
    loadGrammar(language),
  ]);
  const { documents, synonyms } = JSON.parse(text) as {
    documents: Parameters<typeof createIndex>[0];
    synonyms: Parameters<typeof createIndex>[1]['synonyms'] & {};
  };
  const { files, manifest } = createIndex(documents, { grammar, synonyms });
  written = files;
  return JSON.stringify(manifest);
}

/** Index files made in the browser, in `dev` only. */
let written: ReadonlyMap<string, Uint8Array> = new Map();

/**
 * The search of a language: script, grammar and manifest come together, then the pieces of the index that a question
 * needs. All on the device: what was typed is not sent. Rejects when the index cannot be had; if the site was
 * published anew since the page was opened, the search begins again with the new index.
 */
export async function loadSearch(language: string): Promise<Search> {
  const [grammar, first] = await Promise.all([loadGrammar(language), fetchManifest(language)]);
  const open = (text: string) =>
    createSearch({
      grammar,
      manifest: JSON.parse(text) as IndexManifest,
      fetchFile: async (name, signal) =>
        written.get(name) ?? (await fetchBytes(`/_astro/search/${language}/${name}`, signal)),
    });
  let manifest = first;
  let search = open(manifest);
  return async (query, options = {}) => {
    try {
      return await search(query, options);
    } catch (error) {
      if (options.signal?.aborted) throw error;
      const now = await fetchManifest(language);
      if (now === manifest) throw error;
      manifest = now;
      search = open(manifest);
      return search(query, options);
    }
  };
}
