import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Asks a question of one language: addresses of the pages found, best first. */
export type AskBuilt = (query: string, limit: number) => Promise<readonly string[]>;

/**
 * The search of a built site, asked by the site's own script as the search page asks it; what it fetches is read from
 * the folder. Places that meet the place and time in a question come before what only its words find.
 */
export async function openBuiltSearch(folder: string, language: string): Promise<AskBuilt> {
  vi.stubGlobal('document', { documentElement: { lang: language } });
  vi.stubGlobal('fetch', async (address: string) => {
    const file = join(folder, address);
    return existsSync(file) ? new Response(await readFile(file)) : new Response(null, { status: 404 });
  });
  // The script keeps one language, that of its page: each language gets the script anew.
  vi.resetModules();
  const { loadAsking } = await import('../../src/components/search/asker.client.ts');
  const { ask } = await loadAsking();
  return async (query, limit) => {
    const { places, perhaps, words } = await ask(query, { typing: false, limit });
    return [...new Set([...places, ...perhaps, ...words.results].map(({ href }) => href))].slice(0, limit);
  };
}
