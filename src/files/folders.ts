import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../domain/shared/problem.ts';

/** Where the content lies, relative to the project: what holds for the whole country, and one city. */
export interface ContentFolders {
  readonly common: string;
  readonly city: string;
}

/** A content file: `path` inside its folder is its identity, `file` is where it lies. */
export interface ContentFile {
  readonly path: string;
  readonly file: string;
  readonly from: 'common' | 'city';
}

/** The folders of this run: the only city there is, or the one that the environment variable CONTENT names. */
export function contentFolders(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ContentFolders {
  const chosen = env['CONTENT'] ?? '';
  return { common: 'content/common', city: chosen === '' ? findOnlyCity('content') : chosen };
}

/** The only folder with a city.json. */
function findOnlyCity(folder: string): string {
  const cities = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'city.json')))
    : [];
  const [city, ...others] = cities;
  if (city !== undefined && others.length === 0) return join(folder, city);
  const message =
    city === undefined
      ? `No hay ninguna ciudad en ${folder}.`
      : `Hay varias ciudades en ${folder}: ${cities.join(', ')}.`;
  throw new Problem(message, `Di cuál con CONTENT: CONTENT=${folder}/${city ?? 'mi-ciudad'} npm run build`);
}

/** All content files, a file of the city instead of the common one of the same path, sorted by path. */
export function listFiles(folders: ContentFolders): readonly ContentFile[] {
  const byPath = new Map<string, ContentFile>();
  for (const from of ['common', 'city'] as const) {
    for (const path of filesUnder(folders[from]))
      byPath.set(path, { path, file: join(folders[from], path), from });
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}
