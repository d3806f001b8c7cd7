import { toSlug } from '../shared/text.ts';
import type { Entry } from './entry.ts';
import type { Timetable } from './timetable.ts';

/**
 * Entries as columns, the form in which they travel: equal things stand together, so they compress to about
 * 25 bytes an entry. Kinds, districts and timetables are positions in their tables; -1 and null mean "not known".
 */
export interface Columns {
  /** Empty where it is the slug of the name, as it mostly is: `readIds` gives it back. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly kind: readonly number[];
  /** Ids of the kinds that occur. */
  readonly kindIds: readonly string[];
  readonly needs: Readonly<Record<number, readonly string[]>>;
  readonly district: readonly number[];
  readonly districts: readonly string[];
  readonly street: readonly string[];
  readonly phone: readonly (string | null)[];
  /** Year of a number that may have changed, by row. */
  readonly phoneYears: Readonly<Record<number, string>>;
  readonly papers: readonly (string | null)[];
  readonly appointment: readonly (string | null)[];
  readonly languages: readonly string[];
  readonly timetable: readonly number[];
  readonly timetables: readonly Timetable[];
  readonly lat: readonly (number | null)[];
  readonly lon: readonly (number | null)[];
  readonly precision: readonly string[];
}

const round = (degrees: number | undefined) =>
  degrees === undefined ? null : Math.round(degrees * 1e5) / 1e5;

/** Puts entries into columns. */
export function toColumns(entries: readonly Entry[]): Columns {
  const table = (values: readonly string[]) => [...new Set(values)];
  const kindIds = table(entries.map(({ kind }) => kind));
  const districts = table(entries.flatMap(({ district }) => district ?? []));
  const keys = entries.map(({ timetable }) => JSON.stringify(timetable));
  const timetables = table(keys);
  const needs = Object.fromEntries(
    entries.flatMap((entry, row) => (entry.needs.length ? [[row, entry.needs]] : [])),
  ) as Record<number, readonly string[]>;
  return {
    id: entries.map(({ id, name }) => (id === toSlug(name) ? '' : id)),
    name: entries.map(({ name }) => name),
    kind: entries.map(({ kind }) => kindIds.indexOf(kind)),
    kindIds,
    needs,
    district: entries.map(({ district }) => (district === undefined ? -1 : districts.indexOf(district))),
    districts,
    street: entries.map(({ street }) => street),
    phone: entries.map(({ phone }) => phone ?? null),
    phoneYears: Object.fromEntries(
      entries.flatMap(({ phoneYear }, row) => (phoneYear === undefined ? [] : [[row, phoneYear]])),
    ),
    papers: entries.map(({ papers }) => papers ?? null),
    appointment: entries.map(({ appointment }) => appointment ?? null),
    languages: entries.map(({ languages }) => languages.join(' ')),
    timetable: keys.map((key) => timetables.indexOf(key)),
    timetables: timetables.map((key) => JSON.parse(key) as Timetable),
    lat: entries.map(({ lat }) => round(lat)),
    lon: entries.map(({ lon }) => round(lon)),
    precision: entries.map(({ precision }) => precision),
  };
}

/** Ids of the rows. */
export function readIds({ id, name }: Pick<Columns, 'id' | 'name'>): string[] {
  return id.map((own, row) => own || toSlug(name[row] ?? ''));
}

/** Reads entries back from columns; streets travel apart, and are empty until they are there. */
export function fromColumns(columns: Omit<Columns, 'street'> & Partial<Columns>): Entry[] {
  return readIds(columns).map((id, row): Entry => {
    const languages = columns.languages[row] ?? '';
    return {
      id,
      name: columns.name[row] ?? id,
      kind: columns.kindIds[columns.kind[row] ?? -1] ?? '',
      needs: columns.needs[row] ?? [],
      district: columns.districts[columns.district[row] ?? -1],
      street: columns.street?.[row] ?? '',
      phone: columns.phone[row] ?? undefined,
      phoneYear: columns.phoneYears[row],
      papers: (columns.papers[row] ?? undefined) as Entry['papers'],
      appointment: (columns.appointment[row] ?? undefined) as Entry['appointment'],
      languages: languages ? languages.split(' ') : [],
      timetable: columns.timetables[columns.timetable[row] ?? -1] ?? {},
      lat: columns.lat[row] ?? undefined,
      lon: columns.lon[row] ?? undefined,
      precision: (columns.precision[row] ?? 'none') as Entry['precision'],
    };
  });
}
