import type { WorkshopPlace } from '../../domain/calendar/workshop.schema.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { Content, FactsFile } from '../content.ts';
import { findNearestWord } from '../nearest-word.ts';
import type { Path } from '../parsed.ts';
import { idsOf } from './ids-of.ts';

type Known = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;
interface Reference {
  readonly path: Path;
  readonly what: string;
  readonly known: Known;
  readonly id: string | undefined;
}

/** Everything that a workshop or a type names exists: types, needs, places, districts. */
export const checkWorkshopReferences: Check = (content, { files }) => {
  const needs = idsOf(files, 'needs', 'need.yml');
  const types = idsOf(files, 'workshop-types', 'type.yml');
  const resources = idsOf(files, 'directory', 'resource.yml');
  const districts: Known = new Set(content.city.districts.map(({ id }) => id));
  const placeOf = (path: Path, place: WorkshopPlace | undefined): readonly Reference[] => [
    { path: [...path, 'resource'], what: 'el recurso', known: resources, id: place?.resource },
    { path: [...path, 'district'], what: 'el distrito', known: districts, id: place?.district },
  ];
  const referencesOf = ({ data }: Content['workshops'][number]): readonly Reference[] => [
    { path: ['type'], what: 'el tipo de taller', known: types, id: data.type },
    { path: ['topic'], what: 'la necesidad', known: needs, id: data.topic },
    { path: ['organizer'], what: 'el recurso', known: resources, id: data.organizer },
    { path: ['district'], what: 'el distrito', known: districts, id: data.district },
    ...placeOf(['place'], data.place),
    ...(data.schedule.moved ?? []).flatMap(({ place }, index) =>
      placeOf(['schedule', 'moved', index, 'place'], place),
    ),
  ];
  return [
    ...content.workshops.flatMap((file) => referencesOf(file).flatMap((each) => check(file, each))),
    ...content.workshopTypes.flatMap((file) =>
      check(file, { path: ['topic'], what: 'la necesidad', known: needs, id: file.data.topic }),
    ),
  ];
};

function check(file: FactsFile<unknown>, { path, what, known, id }: Reference): readonly Problem[] {
  if (id === undefined || known.has(id)) return [];
  const all = [...known.keys()];
  const near = findNearestWord(id, all);
  const list =
    all.length <= 40 ? `Hay: ${all.join(', ')}.` : 'Los nombres son los de las carpetas de directory.';
  return [
    new Problem(`No existe ${what} «${id}».`, near ? `¿Querías escribir «${near}»? ${list}` : list, {
      file: file.file,
      line: file.lineOf(path),
      field: path.join('.'),
    }),
  ];
}
