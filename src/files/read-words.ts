import type { z } from 'zod';
import type { Problem } from '../domain/shared/problem.ts';
import type { WordsFile } from './content.ts';
import type { ContentFile } from './folders.ts';
import { parseFrontMatter } from './front-matter.ts';
import { guardMdx } from './mdx-guard.ts';
import { parseMdx } from './parse-mdx.ts';
import { readText } from './read-text.ts';
import { toSourceHash } from './source-hash.ts';
import { validate } from './validate.ts';

/** Reads `<folder>/<id>/<language>.mdx` in the languages of the city: front matter against the schema, text through the guard. */
export function readWords<T>(
  files: readonly ContentFile[],
  place: { readonly folder: string; readonly languages: readonly string[] },
  schema: z.ZodType<T>,
): { entries: readonly WordsFile<T>[]; problems: readonly Problem[] } {
  const entries: WordsFile<T>[] = [];
  const problems: Problem[] = [];
  for (const { path, file } of files) {
    const [folder, id, name, deeper] = path.split('/');
    if (folder !== place.folder || id === undefined || deeper !== undefined || !name?.endsWith('.mdx'))
      continue;
    const language = name.slice(0, -'.mdx'.length);
    if (!place.languages.includes(language)) continue;
    const reading = readText(file);
    problems.push(...reading.problems);
    if (reading.text === undefined) continue;
    const parsed = parseFrontMatter(reading.text, file);
    const { data, problems: mistakes } = validate(schema, parsed, file);
    const mdx = parseMdx(parsed.body, file);
    problems.push(...mistakes, ...mdx.problems, ...guardMdx(mdx.nodes, file));
    if (data === undefined) continue;
    entries.push({
      id,
      language,
      data,
      file,
      lineOf: parsed.lineOf,
      nodes: mdx.nodes,
      hash: toSourceHash(reading.text),
    });
  }
  return { entries, problems };
}
