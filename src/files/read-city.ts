import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { citySchema, type City } from '../domain/city/city.schema.ts';
import { Problem } from '../domain/shared/problem.ts';
import type { FactsFile } from './content.ts';
import type { ContentFolders } from './folders.ts';
import { parseJson } from './json.ts';
import { readText } from './read-text.ts';
import { reportProblems } from './report-problems.ts';
import { validate } from './validate.ts';

/** The city of this run, for configuration and pages; stops with every mistake of its city.json. */
export function readCity(folders: ContentFolders): City {
  const { entry, problems } = readCityFile(folders);
  reportProblems(problems);
  if (!entry) throw new Problem('No hay city.json.', 'Crea el fichero de la ciudad.');
  return entry.data;
}

/** city.json with its lines, or what is wrong with it. */
export function readCityFile(folders: ContentFolders): {
  entry: FactsFile<City> | undefined;
  problems: readonly Problem[];
} {
  const file = join(folders.city, 'city.json');
  if (!existsSync(file)) {
    const problem = new Problem(
      `No hay city.json en la carpeta de la ciudad (${folders.city}).`,
      'Crea el fichero, o escribe en CONTENT la carpeta de una ciudad: CONTENT=content/mi-ciudad npm run build',
      { file },
    );
    return { entry: undefined, problems: [problem] };
  }
  const { text, problems } = readText(file);
  if (text === undefined) return { entry: undefined, problems };
  const parsed = parseJson(text, file);
  const { data, problems: mistakes } = validate(citySchema, parsed, file);
  const entry = data && { id: 'city', data, file, lineOf: parsed.lineOf };
  return { entry, problems: [...problems, ...mistakes] };
}
