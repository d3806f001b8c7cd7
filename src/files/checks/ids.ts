import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { FactsFile } from '../content.ts';
import { idsOf } from './ids-of.ts';

interface Use {
  readonly id: string;
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
}

/** Ids are addresses: well formed, and never the same twice, not even by case, accent or as a former address. */
export const checkIds: Check = (content, { files }) => {
  const collections = [
    ['kinds', 'kind.yml'],
    ['needs', 'need.yml'],
    ['directory', 'resource.yml'],
    ['calendar', 'workshop.yml'],
    ['workshop-types', 'type.yml'],
  ] as const;
  const folders = collections.flatMap(([folder, name]) => {
    const uses = [...idsOf(files, folder, name)].map(([id, file]) => ({ id, file }));
    const former =
      folder === 'directory'
        ? formerUses(content.resources)
        : folder === 'calendar'
          ? formerUses(content.workshops)
          : [];
    return [...uses.filter(({ id }) => !isId(id)).map(toBadId), ...findTwice([...uses, ...former])];
  });
  const codes = content.needs.map((need) => ({
    id: need.data.code,
    file: need.file,
    line: need.lineOf(['code']),
    field: 'code',
  }));
  return [...folders, ...findTwice(codes)];
};

const isId = (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

function formerUses(
  resources: readonly FactsFile<{ readonly formerIds?: readonly string[] | undefined }>[],
): readonly Use[] {
  return resources.flatMap(({ data, file, lineOf }) =>
    (data.formerIds ?? []).map((id, index) => ({
      id,
      file,
      line: lineOf(['formerIds', index]),
      field: `formerIds.${index}`,
    })),
  );
}

function toBadId({ id, file }: Use): Problem {
  return new Problem(
    `El nombre de la carpeta «${id}» no puede ser una dirección.`,
    'Cámbialo: solo letras minúsculas sin acentos, cifras y guiones, como oficina-de-empleo-usera.',
    { file },
  );
}

function findTwice(uses: readonly Use[]): readonly Problem[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const key = use.id.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const other = first.get(key);
    if (!other) {
      first.set(key, use);
      return [];
    }
    const { id, ...place } = use;
    return [
      new Problem(
        `«${id}» ya está en uso, aunque cambien mayúsculas o acentos: ${other.file}`,
        'Elige otro nombre: cada dirección es de un solo sitio, para siempre.',
        place,
      ),
    ];
  });
}
