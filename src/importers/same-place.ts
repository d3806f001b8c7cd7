import type { Resource } from '../domain/directory/resource.schema.ts';
import { getDistance } from '../domain/map/distance.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A name without accents, capitals, marks and what stands in brackets. */
export const foldName = (name: string): string =>
  (fold(name.replace(/\([^)]*\)/g, ' ')).match(/[a-z0-9ñ]+/g) ?? []).join(' ');

/** What is needed of a place to tell whether it is another. */
export type Comparable = Pick<Resource, 'name' | 'kind' | 'location'> &
  Partial<Pick<Resource, 'address' | 'email' | 'short'>>;

/** Words that many names share and that tell no place from another. */
const generic = new Set(
  'centro oficina biblioteca publica municipal escuela espacio de del la las los el y en educacion personas adultas cepa eoi ies juvenil igualdad atencion ciudadania oac linea distrito oficial idiomas agencia empleo zona servicios sociales'.split(
    ' ',
  ),
);

/** The words of a name that tell it from others of its kind; a district in brackets is none. */
function getWords(name: string): ReadonlySet<string> {
  const words = fold(name.replace(/\([^)]*\)/g, ' ')).match(/[a-z0-9ñ]+/g) ?? [];
  const telling = words.filter((word) => !generic.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

/** How alike two names are, from 0 to 1: the share of the shorter name's words that the longer has too. */
export function getLikeness(a: string, b: string): number {
  const [first, second] = [getWords(a), getWords(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(1, Math.min(first.size, second.size));
}

/** Street and number without accents, particles and kind of way: "san bernardo 70". */
export function toStreetKey(street: string): string {
  const words = fold(street).match(/[a-zñ0-9]+/g) ?? [];
  return words
    .filter(
      (word) =>
        !['de', 'del', 'la', 'las', 'los', 'el', 'calle', 'avenida', 'plaza', 'paseo', 'c', 'avda'].includes(
          word,
        ),
    )
    .join(' ');
}

/**
 * Whether two records of one kind are one place. Names must be alike, and two of address, distance and e-mail must
 * agree or none contradict: the same name 300 m away is another place, two names at one door are two places.
 */
export function isSamePlace(a: Comparable, b: Comparable): boolean {
  if (a.kind !== b.kind) return false;
  const likeness = getLikeness(a.name, b.name);
  const sameEmail = a.email !== undefined && a.email === b.email;
  if (likeness < 0.5 && !sameEmail) return false;
  const sameAddress =
    a.address !== undefined &&
    b.address !== undefined &&
    toStreetKey(a.address.street) === toStreetKey(b.address.street);
  const metres = 'lat' in a.location && 'lat' in b.location ? getDistance(a.location, b.location) : undefined;
  if (metres !== undefined && metres > 300) return false;
  if (metres === undefined)
    return sameAddress ? likeness >= 0.5 : likeness === 1 && fold(a.name) === fold(b.name);
  return sameAddress || sameEmail || (metres <= 100 && likeness >= 0.7);
}
