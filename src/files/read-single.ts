import type { z } from 'zod';
import type { Problem } from '../domain/shared/problem.ts';
import type { FactsFile } from './content.ts';
import type { ContentFile } from './folders.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A YAML file of which there is only one (`amounts.yml`), checked against its schema; none is no mistake. */
export function readSingle<T>(
  files: readonly ContentFile[],
  path: string,
  schema: z.ZodType<T>,
): { entry: FactsFile<T> | undefined; problems: readonly Problem[] } {
  const file = files.find((candidate) => candidate.path === path)?.file;
  if (file === undefined) return { entry: undefined, problems: [] };
  const { text, problems } = readText(file);
  if (text === undefined) return { entry: undefined, problems };
  const parsed = parseYaml(text, file);
  const { data, problems: mistakes } = validate(schema, parsed, file);
  const entry = data && { id: path, data, file, lineOf: parsed.lineOf };
  return { entry, problems: [...problems, ...mistakes] };
}
