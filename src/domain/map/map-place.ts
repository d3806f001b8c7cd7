import { readIds, type Columns } from '../directory/columns.ts';

/** A place as the map shows it, in the words of the page. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** What kind of place it is, in the language of the page. */
  readonly kind: string;
  /** Name of the colour token of its need. */
  readonly color: string;
  readonly pictogram: string;
  /** Name of its district, or nothing. */
  readonly district: string;
  readonly lat: number;
  readonly lon: number;
  /** The point is the place itself, not only its street or neighbourhood. */
  readonly isExact: boolean;
}

/** What the page says of a kind of place. */
export interface MapKind {
  readonly title: string;
  readonly color: string;
  readonly pictogram: string;
}

/** A kind that the page did not name. */
const unknownKind: MapKind = { title: '', color: 'computer', pictogram: 'building' };

/** Words and drawings of the kinds, and names of the districts, by id. */
export interface MapWords {
  readonly kinds: Readonly<Record<string, MapKind>>;
  readonly districts: Readonly<Record<string, string>>;
}

/**
 * The places of the columns that have a point. Reads the columns themselves and not entries made of them: the map is to
 * be ready at once with ten thousand places.
 */
export function toMapPlaces(columns: Columns, { kinds, districts }: MapWords): readonly MapPlace[] {
  const rowKinds = columns.kindIds.map((id) => kinds[id] ?? unknownKind);
  const names = columns.districts.map((id) => districts[id] ?? '');
  return readIds(columns).flatMap((id, row): MapPlace[] | MapPlace => {
    const lat = columns.lat[row] ?? undefined;
    const lon = columns.lon[row] ?? undefined;
    if (lat === undefined || lon === undefined) return [];
    const { title, color, pictogram } = rowKinds[columns.kind[row] ?? -1] ?? unknownKind;
    const name = columns.name[row] ?? id;
    const district = names[columns.district[row] ?? -1] ?? '';
    return {
      id,
      name,
      kind: title,
      color,
      pictogram,
      district,
      lat,
      lon,
      isExact: columns.precision[row] === 'exact',
    };
  });
}

/** What a marker is called: its name, with kind and district where another place has the same name. */
export function createMarkerNamer(places: readonly MapPlace[]): (place: MapPlace) => string {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const { name } of places) (once.has(name) ? often : once).add(name);
  return ({ name, kind, district }) =>
    often.has(name) ? [name, kind, district].filter(Boolean).join(', ') : name;
}
