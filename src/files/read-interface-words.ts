import { z } from 'zod';
import { translationSchema, type Translation } from '../domain/i18n/translation.schema.ts';
import type { Words } from '../domain/i18n/translator.ts';
import type { Problem } from '../domain/shared/problem.ts';
import type { InterfaceFile } from './content.ts';
import { listFiles, type ContentFile, type ContentFolders } from './folders.ts';
import { parseJson } from './json.ts';
import { readText } from './read-text.ts';
import { reportProblems } from './report-problems.ts';
import { toSourceHash } from './source-hash.ts';
import { validate } from './validate.ts';

const wordsSchema: z.ZodType<Words> = z.lazy(() => z.record(z.string(), wordSchema));
const wordSchema = z
  .union([z.string(), wordsSchema])
  .describe('Un texto entre comillas, o un grupo de textos entre llaves');
const fileSchema = z.object({ _translation: translationSchema.optional() }).catchall(wordSchema);

/** Interface words of one language, for pages; stops with every mistake of the file. A language without file has none. */
export function readInterfaceWords(
  folders: ContentFolders,
  language: string,
): { words: Words; translation: Translation | undefined } {
  const { entries, problems } = readInterfaceFiles(listFiles(folders), [language]);
  reportProblems(problems);
  const [entry] = entries;
  return { words: entry?.words ?? {}, translation: entry?.translation };
}

/** `i18n/<language>.json` of the languages asked for: words, and how they were translated. */
export function readInterfaceFiles(
  files: readonly ContentFile[],
  languages: readonly string[],
): { entries: readonly InterfaceFile[]; problems: readonly Problem[] } {
  const entries: InterfaceFile[] = [];
  const problems: Problem[] = [];
  for (const { path, file } of files) {
    const language = /^i18n\/([^/]+)\.json$/.exec(path)?.[1];
    if (language === undefined || !languages.includes(language)) continue;
    const reading = readText(file);
    problems.push(...reading.problems);
    if (reading.text === undefined) continue;
    const parsed = parseJson(reading.text, file);
    const { data, problems: mistakes } = validate(fileSchema, parsed, file);
    problems.push(...mistakes);
    if (data === undefined) continue;
    const { _translation: translation, ...words } = data;
    entries.push({
      language,
      words,
      translation,
      file,
      lineOf: parsed.lineOf,
      hash: toSourceHash(reading.text),
    });
  }
  return { entries, problems };
}
