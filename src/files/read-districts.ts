import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toAreas, type Area } from '../domain/map/area.ts';
import { districtsSchema } from '../domain/map/map.schema.ts';
import { Problem } from '../domain/shared/problem.ts';
import type { ContentFolders } from './folders.ts';
import { readText } from './read-text.ts';

/** Outlines of the city's districts from `map/districts.geojson`; none, with the reason, if the file cannot be used. */
export function readDistricts(folders: ContentFolders): {
  areas: readonly Area[];
  problems: readonly Problem[];
} {
  const file = join(folders.city, 'map/districts.geojson');
  const refuse = (message: string) => ({
    areas: [],
    problems: [
      new Problem(
        message,
        'Mira el README.md de la carpeta map de otra ciudad: dice qué forma tiene el fichero.',
        { file },
      ),
    ],
  });
  if (!existsSync(file)) return refuse('Falta el mapa de los distritos.');
  const { text, problems } = readText(file);
  if (text === undefined) return { areas: [], problems };
  try {
    const { success, data, error } = districtsSchema.safeParse(JSON.parse(text));
    if (success) return { areas: toAreas(data), problems };
    const path = error.issues[0]?.path.join('.') ?? '';
    return refuse(`El mapa de los distritos no tiene la forma debida en «${path}».`);
  } catch {
    return refuse('El mapa de los distritos no es JSON.');
  }
}
