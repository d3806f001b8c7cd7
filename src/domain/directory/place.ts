import type { District } from '../city/city.schema.ts';
import type { Kind, Need } from './kind.schema.ts';
import type { Resource } from './resource.schema.ts';

/** A resource with what its kind and district say of it: what cards, pages, map and search show. */
export interface Place {
  readonly resource: Resource;
  readonly kind: Kind;
  /** Needs it serves with their weight (3 = its own business), heaviest first. */
  readonly needs: readonly { readonly need: Need; readonly weight: number }[];
  readonly district?: District | undefined;
  /** Name of the colour token: its first need's. */
  readonly color: string;
  /** Its kind or one of its main needs is sensitive: neutral title, quick exit, never kept. */
  readonly sensitive: boolean;
}

interface Sources {
  readonly resources: readonly Resource[];
  readonly kinds: readonly Kind[];
  readonly needs: readonly Need[];
  readonly districts: readonly District[];
}

/** Joins resources with their kinds, needs and districts, ordered by kind, then by name. References were checked before. */
export function createPlaces({ resources, kinds, needs, districts }: Sources): Place[] {
  const kindById = new Map(kinds.map((kind) => [kind.id, kind]));
  const needById = new Map(needs.map((need) => [need.id, need]));
  const districtById = new Map(districts.map((district) => [district.id, district]));
  const places = resources.flatMap((resource): Place[] => {
    const kind = kindById.get(resource.kind);
    if (!kind) return [];
    const weights = new Map(Object.entries(kind.needs));
    for (const id of resource.needs ?? []) if (!weights.has(id)) weights.set(id, 2);
    const served = [...weights].flatMap(([id, weight]) => {
      const need = needById.get(id);
      return need ? [{ need, weight }] : [];
    });
    return [
      {
        resource,
        kind,
        needs: served,
        district: resource.district === undefined ? undefined : districtById.get(resource.district),
        color: served[0]?.need.color ?? 'computer',
        sensitive: kind.sensitive === true,
      },
    ];
  });
  return places.sort((a, b) => a.kind.order - b.kind.order || compareNames(a, b));
}

/** Short name of a place for cards, lists and map. */
export function getName({ resource }: Place): string {
  return resource.short ?? resource.name;
}

/** Order of names as Spanish sorts them; ids break ties, so that two builds are equal. */
export function compareNames(a: Place, b: Place): number {
  return getName(a).localeCompare(getName(b), 'es') || (a.resource.id < b.resource.id ? -1 : 1);
}

/** Places that serve a need, by how much they serve it, then by name; those closed for good are left out. */
export function findByNeed(places: readonly Place[], needId: string): Place[] {
  const weightOf = (place: Place) => place.needs.find(({ need }) => need.id === needId)?.weight ?? 0;
  return places
    .filter((place) => weightOf(place) > 0 && !place.resource.closed)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.kind.order - b.kind.order || compareNames(a, b));
}
