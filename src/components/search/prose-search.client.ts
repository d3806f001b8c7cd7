import { parseExcerpt, type ResultType, type ProseAnswer } from '../../domain/search/result.ts';

/** The part of Pagefind that is used here (pagefind/pagefind.js, written beside the site at build). */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
  destroy(): Promise<void>;
}
interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

let engine: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  engine ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  engine.catch(() => (engine = undefined));
  return engine;
}

/**
 * Pagefind finds "nothing" when a piece of its index cannot be had, and does not ask for it again. So "nothing" is
 * believed only while the site answers; otherwise the next search begins anew.
 */
async function checkReachable(pagefind: Pagefind): Promise<void> {
  try {
    await (await fetch('/pagefind/pagefind-entry.json', { cache: 'no-store' })).json();
  } catch (error) {
    engine = undefined;
    await pagefind.destroy();
    throw error;
  }
}

/**
 * Searches the texts of the page's language. Everything happens on the device: index pieces are fetched from this
 * site, the words typed are not sent. Throws if the index cannot be had.
 */
export async function search(query: string): Promise<ProseAnswer> {
  const pagefind = await load();
  const { results } = await pagefind.search(query.slice(0, 200).replace(/\p{Surrogate}/gu, ''));
  if (results.length === 0) await checkReachable(pagefind);
  return {
    total: results.length,
    load: async (from, count) =>
      Promise.all(
        results.slice(from, from + count).map(async (result) => {
          const { url, excerpt, meta } = await result.data();
          return {
            type: (meta['type'] ?? 'page') as ResultType,
            href: url,
            title: meta['title'] ?? url,
            excerpt: parseExcerpt(excerpt),
          };
        }),
      ),
  };
}
