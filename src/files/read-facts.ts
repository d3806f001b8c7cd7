import type { z } from 'zod';
import type { Problem } from '../domain/shared/problem.ts';
import type { FactsFile } from './content.ts';
import type { ContentFile } from './folders.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** Reads the YAML files of one name (`resource.yml`) in the folders of one collection, each checked against the schema. */
export function readFacts<T>(
  files: readonly ContentFile[],
  place: { readonly folder: string; readonly name: string },
  schema: z.ZodType<T>,
): { entries: readonly FactsFile<T>[]; problems: readonly Problem[] } {
  const entries: FactsFile<T>[] = [];
  const problems: Problem[] = [];
  for (const { path, file } of files) {
    const [folder, id, name, deeper] = path.split('/');
    if (folder !== place.folder || id === undefined || name !== place.name || deeper !== undefined) continue;
    const reading = readText(file);
    problems.push(...reading.problems);
    if (reading.text === undefined) continue;
    const parsed = parseYaml(reading.text, file);
    const { data, problems: mistakes } = validate(schema, parsed, file);
    problems.push(...mistakes);
    if (data !== undefined) entries.push({ id, data, file, lineOf: parsed.lineOf });
  }
  return { entries, problems };
}
