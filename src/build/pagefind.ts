import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pagefind lists the languages in an order of chance; two builds of one moment have to be equal. */
async function sortLanguages(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, JSON.stringify({ ...entry, languages }));
}

/** Writes the prose index (guides, needs, kinds, pages) beside the built site, one per language: "more in the texts". */
export function pagefind(): AstroIntegration {
  return {
    name: 'puente:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { createIndex, close } = await import('pagefind');
        const { index, errors } = await createIndex({
          excludeSelectors: ['.no-print', 'open-state', '.btn'],
        });
        if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
        const folder = fileURLToPath(dir);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
        const problems = [...added.errors, ...written.errors];
        await close();
        // Its own interface is not used, and names hosts of its makers.
        for (const file of await readdir(`${folder}/pagefind`))
          if (/^pagefind-(ui|modular-ui|component-ui|highlight)/.test(file))
            await rm(`${folder}/pagefind/${file}`);
        await sortLanguages(`${folder}/pagefind/pagefind-entry.json`);
        if (problems.length > 0) throw new Error(`pagefind: ${problems.join('; ')}`);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
