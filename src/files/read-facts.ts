import { statSync } from 'node:fs';
import type { z } from 'zod';
import type { Problem } from '../domain/shared/problem.ts';
import type { FactsFile } from './content.ts';
import type { FactsMemory } from './content-source.ts';
import type { ContentFile } from './folders.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** Where facts lie (`directory`, `resource.yml`), their schema, and what has been read before. */
export interface FactsPlace<T> {
  readonly folder: string;
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly memory: FactsMemory;
}
interface Facts<T> {
  readonly entries: readonly FactsFile<T>[];
  readonly problems: readonly Problem[];
}

/** Reads the YAML files of one name in the folders of one collection, each checked against the schema. */
export function readFacts<T>(files: readonly ContentFile[], place: FactsPlace<T>): Facts<T> {
  const readings = files.flatMap(({ path, file }) => {
    const [folder, id, name, deeper] = path.split('/');
    const isOurs = folder === place.folder && id !== undefined && name === place.name && deeper === undefined;
    return isOurs ? [readOrRecall(id, file, place)] : [];
  });
  return {
    entries: readings.flatMap(({ entries }) => entries),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** A file that was sound and has not changed is recalled; its schema is that of its name, so the memory's type holds. */
function readOrRecall<T>(id: string, file: string, { schema, memory }: FactsPlace<T>): Facts<T> {
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size}`;
  const known = memory.get(file);
  if (known?.stamp === stamp) return { entries: [known.entry as FactsFile<T>], problems: [] };
  const { text, problems } = readText(file);
  if (text === undefined) return { entries: [], problems };
  const { data, problems: mistakes } = validate(schema, parseYaml(text, file), file);
  if (data === undefined) return { entries: [], problems: [...problems, ...mistakes] };
  // Lines are asked for only by problems: parsing again then is cheaper than keeping thousands of syntax trees.
  const entry: FactsFile<T> = { id, data, file, lineOf: (path) => parseYaml(text, file).lineOf(path) };
  if (problems.length === 0) memory.set(file, { stamp, entry });
  return { entries: [entry], problems };
}
