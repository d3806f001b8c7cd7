import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installChromium } from './chromium.ts';
import { askInBrowser } from './bench-search-browser.ts';
import { bundleEngine, isEngine, writeCorpusIndex, type Corpus } from './bench-search-engines.ts';
import { growCorpus } from './bench-search-growth.ts';

/** How a question went: the place of the page that answers (1 is the first, 0 is not found), and what it cost. */
export interface Asked {
  readonly place: number;
  /** Milliseconds, everything it needs being there. */
  readonly ms: number;
  /** Bytes over the wire when it is the first question, brotli 11, script and manifest included. */
  readonly bytes: number;
}

const quantile = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
const round = (number: number, digits: number) => Number(number.toFixed(digits));

/** The figures of a bench, as it prints them. */
export function toFigures({ lang, docs }: Corpus, asked: readonly Asked[], indexBytes: number) {
  const success = (places: number) =>
    round(100 * mean(asked.map(({ place }) => (place > 0 && place <= places ? 1 : 0))), 1);
  const times = asked.map(({ ms }) => ms);
  return {
    lang,
    docs: docs.length,
    queries: asked.length,
    s1: success(1),
    s3: success(3),
    s10: success(10),
    mrr: round(mean(asked.map(({ place }) => (place > 0 ? 1 / place : 0))), 3),
    firstQueryBytes: Math.round(mean(asked.map(({ bytes }) => bytes))),
    indexBytes,
    medianMs: round(quantile(times, 0.5), 1),
    p95Ms: round(quantile(times, 0.95), 1),
  };
}

/** Bytes of a first question by its number of words: mean and dearest. */
function toByteLines(engine: string, qs: Corpus['qs'], asked: readonly Asked[]): string[] {
  const groups = Map.groupBy(asked, (_one, at) => Math.min(9, qs[at]?.q.trim().split(/\s+/).length ?? 0));
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([words, group]) => {
      const bytes = group.map((one) => one.bytes);
      return `${engine}: ${words}${words === 9 ? ' or more' : ''} words: ${Math.round(mean(bytes))} B, at most ${Math.max(...bytes)} B`;
    });
}

/** Asks every question of a corpus in a browser; prints one line of JSON (`docs/search.md` says what is counted). */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      engine: { type: 'string', default: 'ours' },
      grow: { type: 'string' },
      half: { type: 'string' },
      cpu: { type: 'string', default: '1' },
    },
  });
  const { engine } = values;
  if ((!values.corpus && !values.grow) || !isEngine(engine))
    throw new Error(
      'npm run bench:search -- --corpus FILE [--engine ours|minisearch|pagefind] [--grow 600,6000]',
    );
  const browser = installChromium();
  if ('reason' in browser) throw new Error(browser.reason);
  const corpora = values.grow
    ? values.grow.split(',').map((size) => growCorpus(Number(size)))
    : [JSON.parse(readFileSync(values.corpus ?? '', 'utf8')) as Corpus];
  for (const corpus of corpora) {
    const half = values.half === undefined ? undefined : Number(values.half);
    const qs = half === undefined ? corpus.qs : corpus.qs.filter(({ doc }) => Number(doc) % 2 === half);
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
    try {
      const indexBytes = await writeCorpusIndex(engine, corpus, folder);
      await bundleEngine(engine, folder);
      const asked = await askInBrowser({
        engine,
        lang: corpus.lang,
        qs,
        folder,
        path: browser.path,
        cpu: Number(values.cpu),
      });
      for (const line of toByteLines(engine, qs, asked)) console.error(line);
      console.log(JSON.stringify(toFigures({ ...corpus, qs }, asked, indexBytes)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

if (import.meta.main)
  await bench().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
