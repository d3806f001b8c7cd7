import type { ContentFile } from '../folders.ts';

/** Ids of a collection with the file of their facts, even if that file has mistakes: `idsOf(files, 'kinds', 'kind.yml')`. */
export function idsOf(
  files: readonly ContentFile[],
  folder: string,
  name: string,
): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, file }) => {
      const [top, id, inside, deeper] = path.split('/');
      return top === folder && id !== undefined && inside === name && deeper === undefined
        ? [[id, file] as const]
        : [];
    }),
  );
}
