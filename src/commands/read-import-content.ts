import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workshopTypeSchema } from '../domain/calendar/workshop-type.schema.ts';
import { workshopSchema } from '../domain/calendar/workshop.schema.ts';
import { kindSchema, needSchema } from '../domain/directory/kind.schema.ts';
import { resourceSchema } from '../domain/directory/resource.schema.ts';
import { toAreas } from '../domain/map/area.ts';
import { Problem } from '../domain/shared/problem.ts';
import type { FactsMemory } from '../files/content-source.ts';
import { type ContentFolders, listFiles } from '../files/folders.ts';
import { readCityFile } from '../files/read-city.ts';
import { readFacts } from '../files/read-facts.ts';
import { readOutlines } from '../files/read-map.ts';
import { toReport } from '../files/report-problems.ts';
import type { Content } from '../importers/import-content.ts';
import { type Ledger, ledgerSchema } from '../importers/import-ledger.schema.ts';

/** What an import needs of a city, read as the site reads it. An import starts from sound content: mistakes stop it, all of them told. */
export function readImportContent(folders: ContentFolders): Content {
  const files = listFiles(folders);
  const memory: FactsMemory = new Map();
  const cityFile = readCityFile(folders);
  const city = cityFile.entry?.data;
  const kinds = readFacts(files, { folder: 'kinds', name: 'kind.yml', schema: kindSchema, memory });
  const needs = readFacts(files, { folder: 'needs', name: 'need.yml', schema: needSchema, memory });
  const resources = readFacts(files, {
    folder: 'directory',
    name: 'resource.yml',
    schema: resourceSchema,
    memory,
  });
  const workshops = readFacts(files, {
    folder: 'calendar',
    name: 'workshop.yml',
    schema: workshopSchema,
    memory,
  });
  const types = readFacts(files, {
    folder: 'workshop-types',
    name: 'type.yml',
    schema: workshopTypeSchema,
    memory,
  });
  const map = readOutlines(folders);
  const problems = [cityFile, kinds, needs, resources, workshops, types, map].flatMap(
    (reading) => reading.problems,
  );
  if (problems.length > 0 || !city || !map.outlines)
    throw new Problem(
      'No se puede importar sobre un contenido con errores',
      problems.length > 0 ? toReport(problems) : 'Falta city.json o map/districts.geojson.',
    );
  const read = (file: string): string => readFileSync(file, 'utf8');
  const ofSource = new RegExp(`^calendar/([^/]+)/${city.languages[0] ?? 'es'}\\.mdx$`);
  const words = new Map(
    files.flatMap(({ path, file }) => {
      const id = ofSource.exec(path)?.[1];
      return id === undefined ? [] : [[id, read(file)] as const];
    }),
  );
  const isSensitive = ({ data }: { readonly data: { readonly sensitive?: boolean | undefined } }): boolean =>
    data.sensitive === true;
  return {
    city,
    districtAreas: toAreas(map.outlines.districts),
    barrioAreas: map.outlines.barrios ? toAreas(map.outlines.barrios) : [],
    resources: resources.entries.map(({ id, data }) => ({ ...data, id })),
    texts: new Map(resources.entries.map(({ id, file }) => [id, read(file)])),
    ledgers: readLedgers(join(folders.city, 'imported')),
    sensitiveKinds: new Set(kinds.entries.filter(isSensitive).map(({ id }) => id)),
    needs: new Set(needs.entries.map(({ id }) => id)),
    sensitiveNeeds: new Set(needs.entries.filter(isSensitive).map(({ id }) => id)),
    workshops: workshops.entries.map(({ id, data, file }) => {
      const prose = words.get(id);
      return { id, facts: data, text: read(file), ...(prose !== undefined && { words: prose }) };
    }),
    workshopTypes: types.entries.map(({ id, data }) => ({ id, ...data })),
  };
}

/** What each dataset said at its last import. */
function readLedgers(folder: string): readonly Ledger[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.sort().map((name) => {
    const file = join(folder, name);
    try {
      return ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch (error) {
      const hint = error instanceof Error ? error.message : String(error);
      throw new Problem('No se puede importar sobre un contenido con errores', hint, { file });
    }
  });
}
