import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { citySchema, type City } from '../domain/city/city.schema.ts';
import { type Resource, resourceSchema } from '../domain/directory/resource.schema.ts';
import { type Area, toAreas } from '../domain/map/area.ts';
import { barriosSchema, districtsSchema } from '../domain/map/map.schema.ts';
import { Problem } from '../domain/shared/problem.ts';
import { type Ledger, ledgerSchema } from './import-ledger.schema.ts';

/** What an import needs to know of a city's folder. */
export interface Content {
  readonly city: City;
  readonly districtAreas: readonly Area[];
  readonly barrioAreas: readonly Area[];
  readonly resources: readonly Resource[];
  /** The text of each resource's file, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly ledgers: readonly Ledger[];
  readonly sensitiveKinds: ReadonlySet<string>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const list = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Reads a city's folder for an import. Throws a `Problem` with the first file that is wrong: an import starts from sound content. */
export function readContent(folder: string, common: string): Content {
  const read = <T>(path: string, parse: () => T): T => {
    try {
      return parse();
    } catch (error) {
      const hint = error instanceof Error ? error.message : String(error);
      throw new Problem('No se puede importar sobre un contenido con errores', hint, { file: path });
    }
  };
  const cityFile = join(folder, 'city.json');
  const districtsFile = join(folder, 'map', 'districts.geojson');
  const barriosFile = join(folder, 'map', 'barrios.geojson');
  const texts = new Map<string, string>();
  const resources = list(join(folder, 'directory')).flatMap((id) => {
    const path = join(folder, 'directory', id, 'resource.yml');
    if (!existsSync(path)) return [];
    const text = readFileSync(path, 'utf8');
    texts.set(id, text);
    return [read(path, () => ({ ...resourceSchema.parse(parseYaml(text)), id }))];
  });
  const ledgers = list(join(folder, 'imported'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, 'imported', name))
    .map((path) => read(path, () => ledgerSchema.parse(readJson(path))));
  const kinds = [join(common, 'kinds'), join(folder, 'kinds')].flatMap((root) =>
    list(root).map((kind) => ({ kind, path: join(root, kind, 'kind.yml') })),
  );
  const sensitive = kinds.filter(
    ({ path }) => existsSync(path) && isSensitive(parseYaml(readFileSync(path, 'utf8'))),
  );
  return {
    city: read(cityFile, () => citySchema.parse(readJson(cityFile))),
    districtAreas: read(districtsFile, () => toAreas(districtsSchema.parse(readJson(districtsFile)))),
    barrioAreas: existsSync(barriosFile)
      ? read(barriosFile, () => toAreas(barriosSchema.parse(readJson(barriosFile))))
      : [],
    resources,
    texts,
    ledgers,
    sensitiveKinds: new Set(sensitive.map(({ kind }) => kind)),
  };
}

const isSensitive = (kind: unknown): boolean =>
  typeof kind === 'object' && kind !== null && 'sensitive' in kind && kind.sensitive === true;
