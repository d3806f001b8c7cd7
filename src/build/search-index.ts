import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from '../domain/search/create-index.ts';
import type { SearchDocument, SynonymGroup } from '../domain/search/document.ts';
import { loadGrammar } from '../domain/search/load-grammar.ts';

/** Puts the index of one language in the place of its documents; says how many there were. */
export async function writeSearchIndex(folder: string, language: string): Promise<number> {
  const list = `${folder}/${language}/search/index.json`;
  const { documents, synonyms } = JSON.parse(await readFile(list, 'utf8')) as {
    documents: readonly SearchDocument[];
    synonyms: readonly SynonymGroup[];
  };
  const grammar = await loadGrammar(language);
  const { files, manifest } = createIndex(documents, { grammar, synonyms });
  const target = `${folder}/_astro/search/${language}`;
  await mkdir(target, { recursive: true });
  for (const [name, bytes] of files) await writeFile(`${target}/${name}`, bytes);
  await writeFile(list, JSON.stringify(manifest));
  return documents.length;
}

/**
 * Writes the search index beside the built pages. Its files are named by what they hold and lie with the other files
 * that never change (`_astro/`), so every host keeps them for long.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'puente:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const languages = (await readdir(folder)).filter((name) =>
          existsSync(`${folder}/${name}/search/index.json`),
        );
        const counts = await Promise.all(languages.map((language) => writeSearchIndex(folder, language)));
        logger.info(
          `${counts.reduce((sum, count) => sum + count, 0)} pages in ${languages.length} languages`,
        );
      },
    },
  };
}
