import { foldText, toSlug } from '../shared/text.ts';

/** A part of the city that people name when they search: a district, a part of its name, or a neighbourhood. */
export interface SearchArea {
  /** Its label is `area:<id>`. */
  readonly id: string;
  /** The name that is said back to the person. */
  readonly name: string;
  /** Other spellings: in the reader's script. */
  readonly names: readonly string[];
  /** Ids of the districts it lies in or stands for. */
  readonly districts: readonly string[];
  /** A neighbourhood: it lies in its district and does not stand for all of it. */
  readonly isBarrio: boolean;
}

interface District {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** Its name in other scripts, by language. */
  readonly names?: Readonly<Record<string, readonly string[]>> | undefined;
}

interface Sources {
  readonly districts: readonly District[];
  /** Neighbourhoods with the code of their district. */
  readonly barrios: readonly { readonly name: string; readonly district: string }[];
  readonly language: string;
}

/** Names inside the names of districts: both sides of a hyphen, and a word that several districts share. */
function findParts(districts: readonly District[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  const add = (part: string, id: string) => holders.set(part, [...(holders.get(part) ?? []), id]);
  for (const { id, name } of districts) {
    const sides = name.split('-').map((side) => side.trim());
    for (const side of sides.length > 1 ? sides : []) add(side, id);
    for (const word of sides.flatMap((side) => side.split(' ')))
      if (word.length > 4 && !sides.includes(word)) add(word, id);
  }
  const isSide = (part: string) =>
    districts.some(({ name }) => name.includes('-') && name.split('-').some((side) => side.trim() === part));
  return new Map([...holders].filter(([part, ids]) => ids.length > 1 || isSide(part)));
}

/** The areas of a city, districts first; a neighbourhood with the name of a district is left out. */
export function toSearchAreas({ districts, barrios, language }: Sources): SearchArea[] {
  const spellings = ({ names }: District) => names?.[language] ?? [];
  const isShared = (spelling: string) =>
    districts.filter((district) => spellings(district).includes(spelling)).length > 1;
  const areas = districts.map((district): SearchArea => {
    const { id, name } = district;
    const names = spellings(district).filter((spelling) => !isShared(spelling));
    return { id, name, names, districts: [id], isBarrio: false };
  });
  const known = new Set(areas.flatMap(({ id, name }) => [id, foldText(name)]));
  const add = (name: string, ids: readonly string[], isBarrio: boolean) => {
    if (known.has(foldText(name)) || ids.length === 0) return;
    known.add(foldText(name));
    // A spelling that several districts bear is that of the part they share.
    const holders = districts.filter(({ id }) => !isBarrio && ids.length > 1 && ids.includes(id));
    const names = new Set(holders.flatMap(spellings).filter(isShared));
    areas.push({ id: toSlug(name), name, names: [...names], districts: ids, isBarrio });
  };
  for (const [part, ids] of findParts(districts)) add(part, ids, false);
  for (const { name, district } of barrios)
    add(
      name,
      districts.flatMap(({ id, code }) => (code === district ? [id] : [])),
      true,
    );
  return areas;
}

/** Areas as they travel: of each district its id, name, other spellings and neighbourhoods, the last two with bars between. */
export type PackedAreas = readonly (readonly [
  id: string,
  name: string,
  spellings: string,
  barrios: string,
])[];

/** Puts the areas of a city into the form in which they travel. */
export function packAreas({ districts, barrios, language }: Sources): PackedAreas {
  return districts.map(({ id, name, code, names }) => [
    id,
    name,
    (names?.[language] ?? []).join('|'),
    barrios.flatMap((barrio) => (barrio.district === code ? [barrio.name] : [])).join('|'),
  ]);
}

const split = (text: string) => text.split('|').filter(Boolean);

/** Reads the areas back. */
export function unpackAreas(packed: PackedAreas): SearchArea[] {
  return toSearchAreas({
    districts: packed.map(([id, name, spellings]) => ({
      id,
      name,
      code: id,
      names: { own: split(spellings) },
    })),
    barrios: packed.flatMap(([id, , , barrios]) => split(barrios).map((name) => ({ name, district: id }))),
    language: 'own',
  });
}

/** The labels of a place's areas: its district, the parts that stand for it, its neighbourhood. */
export function toAreaLabels(
  areas: readonly SearchArea[],
  {
    district = '',
    barrio = '',
  }: { readonly district?: string | undefined; readonly barrio?: string | undefined },
): string[] {
  const own = areas.filter(({ name, districts, isBarrio }) =>
    isBarrio ? foldText(name) === foldText(barrio) : districts.includes(district),
  );
  return own.map(({ id }) => `area:${id}`);
}
