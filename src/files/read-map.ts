import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  barriosSchema,
  districtsSchema,
  stationsSchema,
  streetsSchema,
  transitSchema,
  type MapFiles,
} from '../domain/map/map.schema.ts';
import { Problem } from '../domain/shared/problem.ts';
import type { ContentFolders } from './folders.ts';
import { parseJson } from './json.ts';
import { readText } from './read-text.ts';
import { reportProblems } from './report-problems.ts';
import { validate, type Validation } from './validate.ts';

/** The files of the city's map; stops with every mistake in them. */
export function readMap(folders: ContentFolders): MapFiles {
  const { map, problems } = readMapFiles(folders);
  reportProblems(problems);
  if (!map) throw new Problem('No hay mapa de la ciudad.', 'Crea map/districts.geojson.');
  return map;
}

/** The files of the city's map, and what is wrong with them. Only the districts must be there. */
export function readMapFiles({ city }: ContentFolders): {
  map: MapFiles | undefined;
  problems: readonly Problem[];
} {
  const districtsFile = join(city, 'map', 'districts.geojson');
  if (!existsSync(districtsFile)) {
    const problem = new Problem(
      'La ciudad no tiene el mapa de sus distritos.',
      'Guarda sus distritos en este fichero, en GeoJSON; el formato está explicado en docs y en el README del mapa.',
      { file: districtsFile },
    );
    return { map: undefined, problems: [problem] };
  }
  const districts = readCollection(districtsSchema, districtsFile);
  const barrios = readCollection(barriosSchema, join(city, 'map', 'barrios.geojson'));
  const transit = readCollection(transitSchema, join(city, 'map', 'transit.geojson'));
  const stations = readCollection(stationsSchema, join(city, 'map', 'stations.geojson'));
  const streets = readCollection(streetsSchema, join(city, 'map', 'streets.geojson'));
  const problems = [districts, barrios, transit, stations, streets].flatMap((file) => file.problems);
  const map = districts.data && {
    districts: districts.data,
    ...(barrios.data && { barrios: barrios.data }),
    ...(transit.data && { transit: transit.data }),
    ...(stations.data && { stations: stations.data }),
    ...(streets.data && { streets: streets.data }),
  };
  return { map, problems };
}

/** The outlines of districts and neighbourhoods alone, and what is wrong with them: the rest of the map is ten times as much. */
export function readOutlines({ city }: ContentFolders): {
  readonly outlines: Pick<MapFiles, 'districts' | 'barrios'> | undefined;
  readonly problems: readonly Problem[];
} {
  const districts = readCollection(districtsSchema, join(city, 'map', 'districts.geojson'));
  const barrios = readCollection(barriosSchema, join(city, 'map', 'barrios.geojson'));
  return {
    outlines: districts.data && { districts: districts.data, ...(barrios.data && { barrios: barrios.data }) },
    problems: [...districts.problems, ...barrios.problems],
  };
}

/** One GeoJSON file; a file that is not there has neither data nor problems. */
function readCollection<T>(schema: z.ZodType<T>, file: string): Validation<T> {
  if (!existsSync(file)) return { data: undefined, problems: [] };
  const { text, problems } = readText(file);
  if (text === undefined) return { data: undefined, problems };
  const data = readQuickly(schema, text);
  if (data) return { data, problems };
  const mistakes = validate(schema, parseJson(text, file), file);
  return { data: mistakes.data, problems: [...problems, ...mistakes.problems] };
}

/** Sound data without the parser that counts lines: on a map of half a megabyte it takes a second. */
function readQuickly<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
