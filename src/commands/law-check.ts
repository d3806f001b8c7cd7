import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseLawText, type Article } from '../domain/guides/law-text.ts';
import { watchLaw, type WatchResult } from '../domain/guides/law-watch.ts';
import type { Norms } from '../domain/guides/norm.schema.ts';
import { contentFolders, listFiles } from '../files/folders.ts';
import { readGuides, type GuideContent } from '../files/read-guides.ts';
import { toSourceHash } from '../files/source-hash.ts';
import { stampArticles } from '../files/stamp-articles.ts';

/** The articles of each norm whose consolidated text lies in a folder, one Markdown file a norm, named by its BOE id. */
export function readLaw(folder: string, norms: Norms): ReadonlyMap<string, ReadonlyMap<string, Article>> {
  const names = new Set(readdirSync(folder));
  return new Map(
    Object.entries(norms).flatMap(([short, { boe }]) =>
      boe !== undefined && names.has(`${boe}.md`)
        ? [[short, parseLawText(readFileSync(join(folder, `${boe}.md`), 'utf8'))] as const]
        : [],
    ),
  );
}

/** Every reference of the guides against the texts of a folder. */
export function checkLaw(content: GuideContent, folder: string): readonly WatchResult[] {
  const references = content.guides.flatMap(({ id, data }) =>
    (data.legalBasis ?? []).map(({ norm, article, hash }) => ({ from: `guides/${id}`, norm, article, hash })),
  );
  return watchLaw(references, readLaw(folder, content.norms?.data ?? {}), toSourceHash);
}

const says: Readonly<Record<WatchResult['state'], string>> = {
  same: 'igual',
  new: 'sin huella: se comparó y nadie la guardó',
  changed: 'HA CAMBIADO desde que se comparó',
  missing: 'NO EXISTE',
  repealed: 'ESTÁ DEROGADO',
  unread: 'no consultado: su norma no está en la carpeta',
};

/** What to read for an editor: what is wrong first, by guide, with the beginning of the article as it stands. */
export function toLawReport(results: readonly WatchResult[]): string {
  const lines = results
    .filter(({ state }) => state !== 'same')
    .map(({ reference, state, article }) => {
      const text =
        state === 'changed' && article ? `\n    ${article.heading} ${article.text.slice(0, 300)}…` : '';
      return `${reference.from} · ${reference.norm} ${reference.article}: ${says[state]}${text}`;
    });
  const counts = Object.entries(Object.groupBy(results, ({ state }) => state)).map(
    ([state, found]) => `${state} ${found.length}`,
  );
  return [...lines, `${results.length} referencias: ${counts.join(', ')}`].join('\n');
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { stamp: { type: 'boolean' } },
  });
  const folder = positionals[0];
  if (!folder || !existsSync(folder)) {
    console.error('Escribe la carpeta con los textos consolidados: npm run law:check -- <carpeta> [--stamp]');
    process.exit(1);
  }
  const folders = contentFolders();
  const { content, problems } = readGuides(listFiles(folders), [], new Map());
  if (problems.length > 0) {
    console.error(problems.map((problem) => problem.toText()).join('\n'));
    process.exit(1);
  }
  const results = checkLaw(content, folder);
  console.log(toLawReport(results));
  if (values.stamp)
    for (const { id, file } of content.guides) {
      const own = results.filter(
        ({ reference, state }) => reference.from === `guides/${id}` && state === 'new',
      );
      if (own.length > 0) writeFileSync(file, stampArticles(readFileSync(file, 'utf8'), own));
    }
  if (results.some(({ state }) => ['changed', 'missing', 'repealed'].includes(state))) process.exitCode = 1;
}
