import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SynonymGroup } from '../domain/search/document.ts';
import { toSynonymGroups } from '../domain/search/synonym-groups.ts';
import { synonymFileSchema, type WrittenGroup } from '../domain/search/synonym.schema.ts';
import type { Problem } from '../domain/shared/problem.ts';
import type { ContentFolders } from './folders.ts';
import type { Path } from './parsed.ts';
import { readText } from './read-text.ts';
import { reportProblems } from './report-problems.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** One synonym file, with its lines. */
export interface SynonymFile {
  readonly language: string;
  readonly groups: readonly WrittenGroup[];
  readonly file: string;
  readonly lineOf: (path: Path) => number;
}

/** The groups of one language, common and of the city, for the index; stops with every mistake of its files. A language without file has none. */
export function readSynonyms(folders: ContentFolders, language: string): readonly SynonymGroup[] {
  const { entries, problems } = readSynonymFiles(folders, [language]);
  reportProblems(problems);
  return toSynonymGroups(entries.map(({ groups }) => groups));
}

/** `search/<language>.yml` of the languages asked for. Unlike other files, one of the city adds to the common one: nobody copies a hundred groups to add three words. */
export function readSynonymFiles(
  folders: ContentFolders,
  languages: readonly string[],
): { entries: readonly SynonymFile[]; problems: readonly Problem[] } {
  const entries: SynonymFile[] = [];
  const problems: Problem[] = [];
  for (const language of languages) {
    for (const folder of [folders.common, folders.city]) {
      const file = join(folder, 'search', `${language}.yml`);
      if (!existsSync(file)) continue;
      const reading = readText(file);
      problems.push(...reading.problems);
      if (reading.text === undefined) continue;
      const parsed = parseYaml(reading.text, file);
      const { data, problems: mistakes } = validate(synonymFileSchema, parsed, file);
      problems.push(...mistakes);
      if (data) entries.push({ language, groups: data, file, lineOf: parsed.lineOf });
    }
  }
  return { entries, problems };
}
