import { loadGrammar } from '../../domain/search/load-grammar.ts';

const early = new Map<string, Promise<Response>>();
let isAwake = false;

/**
 * Asks for all that the first answer needs, at once, when the search is touched: script, grammar, the list of the
 * index and the words of the interface. One after the other they would cost a slow phone a second and a half.
 */
export function wakeSearch(language: string): void {
  if (isAwake) return;
  isAwake = true;
  for (const name of ['index', 'words']) {
    const address = `/${language}/search/${name}.json`;
    const coming = fetch(address);
    early.set(address, coming);
    coming.catch(() => undefined);
  }
  // Each part by name: what a script imports is known to the browser only when that script is there.
  const tried: readonly Promise<unknown>[] = [loadGrammar(language), import('./asker.client.ts')];
  // Whoever needs them asks again, and says what failed.
  for (const part of tried) part.catch(() => undefined);
}

/** Fetches from this site, or hands over what was asked for early, once. */
export function fetchFirst(address: string, options?: RequestInit): Promise<Response> {
  const coming = early.get(address);
  if (!coming) return fetch(address, options);
  early.delete(address);
  return coming;
}
