import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Content, ContentReading } from '../files/content.ts';
import type { ContentFolders } from '../files/folders.ts';
import type { ContentSource } from '../files/content-source.ts';
import { reportProblems, toReport } from '../files/report-problems.ts';

/** Collections of facts. */
export type FactsName =
  'directory' | 'kinds' | 'needs' | 'calendar' | 'workshop-types' | 'guides' | 'glossary' | 'administrations';

/**
 * Facts of one collection, read and checked with all the content. A build stops at any problem; in `dev` the problems
 * are printed, what can be read is shown, and an edited file is read again.
 */
export function factsLoader(name: FactsName, folders: ContentFolders, source: ContentSource): Loader {
  return {
    name: 'facts',
    load: async ({ store, parseData, generateDigest, logger, watcher }) => {
      const fill = async ({ content, problems }: ContentReading) => {
        if (!watcher) reportProblems(problems);
        else if (problems.length > 0) logger.error(toReport(problems));
        if (!content) return;
        const entries = entriesOf(content, name);
        const ids = new Set(entries.map(({ id }) => id));
        for (const key of store.keys()) if (!ids.has(key)) store.delete(key);
        for (const { id, data, file } of entries) {
          const digest = generateDigest(data);
          if (store.get(id)?.digest === digest) continue;
          store.set({
            id,
            digest,
            data: await parseData({ id, data: { ...data }, filePath: resolve(file) }),
          });
        }
      };
      await fill(source.read());
      if (!watcher) return;
      const isOurs = (path: string) => path.endsWith('.yml') && path.includes(`/${name}/`);
      watcher.add([resolve(folders.common), resolve(folders.city)]);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher.on(event, (path: string) => {
          if (isOurs(path)) void fill(source.refresh());
        });
      }
    },
  };
}

function entriesOf(content: Content, name: FactsName) {
  if (name === 'directory') return content.resources;
  if (name === 'calendar') return content.workshops;
  if (name === 'glossary') return content.terms;
  return name === 'workshop-types' ? content.workshopTypes : content[name];
}
