import type { Entry } from '../directory/entry.ts';

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

/** Words and drawings of the kinds, and names of the districts, by id. */
export interface MapWords {
  readonly kinds: Readonly<Record<string, MapKind>>;
  readonly districts: Readonly<Record<string, string>>;
}

/** The entries that have a point, from north to south, which is also the order of the Tab key. */
export function toMapPlaces(entries: readonly Entry[], { kinds, districts }: MapWords): readonly MapPlace[] {
  return entries
    .flatMap(({ id, name, kind, district, lat, lon, precision }): MapPlace[] => {
      if (lat === undefined || lon === undefined) return [];
      const { title, color, pictogram } = kinds[kind] ?? {
        title: '',
        color: 'computer',
        pictogram: 'building',
      };
      const districtName = (district && districts[district]) || '';
      const isExact = precision === 'exact';
      return [{ id, name, kind: title, color, pictogram, district: districtName, lat, lon, isExact }];
    })
    .sort((a, b) => b.lat - a.lat || a.lon - b.lon);
}

/** What a marker is called: its name, with kind and district where another place has the same name. */
export function toMarkerNames(places: readonly MapPlace[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { name } of places) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    places.map((place) => {
      const isAlone = count.get(place.name) === 1;
      return [
        place.id,
        isAlone ? place.name : [place.name, place.kind, place.district].filter(Boolean).join(', '),
      ];
    }),
  );
}
