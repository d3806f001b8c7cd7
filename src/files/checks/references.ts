import type { ResourceFacts } from '../../domain/directory/resource.schema.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { FactsFile } from '../content.ts';
import { findNearestWord } from '../nearest-word.ts';
import type { Path } from '../parsed.ts';
import { idsOf } from './ids-of.ts';

type Target = 'kind' | 'need' | 'district' | 'resource';
interface Reference {
  readonly path: Path;
  readonly to: Target;
  readonly id: string | undefined;
}

const names: Readonly<Record<Target, string>> = {
  kind: 'la clase',
  need: 'la necesidad',
  district: 'el distrito',
  resource: 'el recurso',
};

/** Every kind, need, district and resource that a file names exists. */
export const checkReferences: Check = ({ city, kinds, resources }, { files }) => {
  const known: Readonly<Record<Target, Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>>> = {
    kind: idsOf(files, 'kinds', 'kind.yml'),
    need: idsOf(files, 'needs', 'need.yml'),
    district: new Set(city.districts.map(({ id }) => id)),
    resource: idsOf(files, 'directory', 'resource.yml'),
  };
  const check = (entry: FactsFile<unknown>, { path, to, id }: Reference): readonly Problem[] => {
    const isSelf = to === 'resource' && id === entry.id;
    if (id === undefined || (known[to].has(id) && !isSelf)) return [];
    const place = { file: entry.file, line: entry.lineOf(path), field: path.join('.') };
    if (isSelf)
      return [new Problem('El recurso manda a sí mismo.', 'Escribe otro recurso, o borra la línea.', place)];
    return [new Problem(`No existe ${names[to]} «${id}».`, toHint(id, [...known[to].keys()]), place)];
  };
  return [
    ...kinds.flatMap((kind) =>
      Object.keys(kind.data.needs).flatMap((id) => check(kind, { path: ['needs', id], to: 'need', id })),
    ),
    ...resources.flatMap((resource) =>
      referencesOf(resource.data).flatMap((reference) => check(resource, reference)),
    ),
  ];
};

function referencesOf(data: ResourceFacts): readonly Reference[] {
  return [
    { path: ['kind'], to: 'kind', id: data.kind },
    { path: ['district'], to: 'district', id: data.district },
    { path: ['closed', 'goTo'], to: 'resource', id: data.closed?.goTo },
    ...(data.needs ?? []).map((id, index) => ({ path: ['needs', index], to: 'need', id }) as const),
    ...(data.stops ?? []).map(
      ({ district: id }, index) => ({ path: ['stops', index, 'district'], to: 'district', id }) as const,
    ),
    ...(data.closures ?? []).map(
      ({ goTo: id }, index) => ({ path: ['closures', index, 'goTo'], to: 'resource', id }) as const,
    ),
  ];
}

function toHint(id: string, known: readonly string[]): string {
  const near = findNearestWord(id, known);
  const all =
    known.length <= 40 ? `Hay: ${known.join(', ')}.` : 'Los nombres son los de las carpetas de directory.';
  return near ? `¿Querías escribir «${near}»? ${all}` : all;
}
