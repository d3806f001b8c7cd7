import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { listFiles, type ContentFolders } from '../files/folders.ts';
import { parseFrontMatter } from '../files/front-matter.ts';

/**
 * Prose of one folder as MDX, ids `<folder>/<language>`: Astro's glob loader over the common files and over the
 * city's, a file of the city instead of the common one. Each pass sees only its own entries, since the glob
 * loader deletes what it does not find.
 */
export function wordsLoader(options: {
  folder: string;
  folders: ContentFolders;
  languages: readonly string[];
}): Loader {
  const { folder, folders, languages } = options;
  return {
    name: 'words',
    load: async (context) => {
      const source = resolve(folders.city);
      if (context.meta.get('city') !== source) context.store.clear();
      context.meta.set('city', source);
      const own = new Set(
        listFiles(folders)
          .filter(({ from }) => from === 'city')
          .map(({ path }) => path),
      );
      const passes = [
        {
          base: folders.common,
          pattern: languages.flatMap((language) => [
            `${folder}/*/${language}.mdx`,
            ...[...own].map((path) => `!${path}`),
          ]),
        },
        { base: folders.city, pattern: languages.map((language) => `${folder}/*/${language}.mdx`) },
      ];
      for (const { base, pattern } of passes) {
        if (!existsSync(resolve(base, folder))) continue;
        const loader = glob({
          base: pathToFileURL(`${resolve(base)}/`),
          pattern,
          generateId: ({ entry }) => entry.slice(folder.length + 1, -'.mdx'.length),
        });
        await loader.load({
          ...context,
          parseData: withOurYaml(context),
          store: onlyUnder(context, resolve(base)),
        });
      }
    },
  };
}

/** The store of a collection, listing only the entries whose file lies under a folder. */
function onlyUnder({ store, config }: LoaderContext, folder: string): LoaderContext['store'] {
  const root = fileURLToPath(config.root);
  const isUnder = (filePath: string | undefined) =>
    filePath !== undefined && resolve(root, filePath).startsWith(`${folder}/`);
  return { ...store, keys: () => store.keys().filter((key) => isUnder(store.get(key)?.filePath)) };
}

/** Front matter as the content check reads it: Astro's own parser turns `on: 2026-11-20` into a Date. */
function withOurYaml({ parseData }: LoaderContext): LoaderContext['parseData'] {
  return async (props) => {
    if (props.filePath === undefined) return parseData(props);
    const { value } = parseFrontMatter(await readFile(props.filePath, 'utf8'), props.filePath);
    return parseData({ ...props, data: value as typeof props.data });
  };
}
