import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { toWireBytes, type Corpus, type Engine } from './bench-search-engines.ts';
import { serve } from './serve.ts';

/** Where and with what the questions are asked. */
export interface AskOptions {
  readonly engine: Engine;
  readonly lang: string;
  readonly qs: Corpus['qs'];
  readonly folder: string;
  /** The browser's program. */
  readonly path: string;
  /** How many times slower the processor is made. */
  readonly cpu: number;
}

/** What the bundled engine offers the page. */
interface Bundle {
  readonly open: (lang: string) => Promise<(query: string) => Promise<readonly string[]>>;
}

const timed = async (lang: string, queries: readonly string[]) => {
  const address = '/bench/engine.js';
  const { open } = (await import(/* @vite-ignore */ address)) as Bundle;
  const search = await open(lang);
  const answers = [];
  for (const query of queries) {
    await search(query); // fetches what is missing
    const start = performance.now();
    const found = await search(query);
    answers.push({ found, ms: performance.now() - start });
  }
  return answers;
};

const files = async (lang: string, queries: readonly string[]) => {
  const address = '/bench/engine.js';
  const { open } = (await import(/* @vite-ignore */ address)) as Bundle;
  const asked = [];
  const original = globalThis.fetch.bind(globalThis);
  for (const query of queries) {
    const paths = new Set<string>();
    globalThis.fetch = (input, init) => {
      paths.add(new URL(input instanceof Request ? input.url : String(input), location.href).pathname);
      return original(input, init);
    };
    const search = await open(lang);
    await search(query);
    asked.push([...paths]);
  }
  globalThis.fetch = original;
  return asked;
};

/** Asks all questions through the site's own search function; each also as the first one, to see what it fetches. */
export async function askInBrowser({ engine, lang, qs, folder, path, cpu }: AskOptions) {
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ bypassCSP: true });
    page.setDefaultTimeout(0);
    const scripts = new Set<string>();
    let seen = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'script') scripts.add(pathname);
      else if (pathname.startsWith('/pagefind/')) seen.add(pathname);
    });
    const queries = qs.map(({ q }) => q);
    await page.goto(`${server.url}/`);
    if (cpu > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    }
    const answers = await page.evaluate(
      `(${timed.toString()})(${JSON.stringify(lang)}, ${JSON.stringify(queries)})`,
    );
    // Pagefind keeps what it fetched: the files of a first question can be seen only in a fresh page.
    const cold = engine === 'pagefind' ? queries.slice(0, 20) : queries;
    const fetched: string[][] = [];
    for (const part of engine === 'pagefind' ? cold.map((query) => [query]) : [cold]) {
      seen = new Set();
      await page.goto(`${server.url}/`);
      const asked = await page.evaluate<string[][]>(
        `(${files.toString()})(${JSON.stringify(lang)}, ${JSON.stringify(part)})`,
      );
      // Pagefind fetches in a worker of its own.
      fetched.push(...asked.map((names) => [...names, ...seen]));
    }
    const sizes = new Map<string, number>();
    const sizeOf = (name: string) => {
      const known = sizes.get(name) ?? toWireBytes(join(folder, name));
      sizes.set(name, known);
      return known;
    };
    const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + sizeOf(name), 0);
    return (answers as { found: string[]; ms: number }[]).map(({ found, ms }, at) => ({
      place: found.indexOf(String(qs[at]?.doc)) + 1,
      ms,
      bytes: sum(new Set([...scripts, ...(fetched[at % fetched.length] ?? [])])),
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}
