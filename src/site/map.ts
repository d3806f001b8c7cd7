import type { Resource } from '../domain/directory/resource.schema.ts';
import { toBaseMap } from '../domain/map/base-map.ts';
import { toMiniMapBase, type MiniMapBase } from '../domain/map/mini-map-base.ts';
import { toMiniMap, type MiniMap } from '../domain/map/mini-map.ts';
import { findNearestStations, type NearStation } from '../domain/map/nearest-stations.ts';
import type { Station } from '../domain/map/station.ts';
import type { MapFiles } from '../domain/map/map.schema.ts';
import { contentFolders } from '../files/folders.ts';
import { readMap } from '../files/read-map.ts';

type Located = Pick<Resource, 'location'>;

let files: MapFiles | undefined;
let base: MiniMapBase | undefined;
/** Drawn once for all languages. */
const miniMaps = new Map<string, MiniMap>();

/** The city's map files, read when first asked for. */
const getFiles = (): MapFiles => (files ??= readMap(contentFolders()));
const getBase = (): MiniMapBase => (base ??= toMiniMapBase(getFiles()));

/** The small map of a resource's page; none when nobody knows the point (precision `district` or `none`). */
export function getMiniMap({ location }: Located): MiniMap | undefined {
  if (!('lat' in location)) return undefined;
  const key = `${location.lat} ${location.lon} ${location.precision}`;
  const map = miniMaps.get(key) ?? toMiniMap(location, getBase(), location);
  miniMaps.set(key, map);
  return map;
}

/** Stations within walking reach of a resource; none when its point is not known to the street. */
export function getNearestStations({ location }: Located): readonly NearStation[] {
  if (!('lat' in location) || location.precision === 'barrio') return [];
  return findNearestStations(getBase().stations, location);
}

/** All stations of the city's map, for «near a station». */
export const getStations = (): readonly Station[] => getBase().stations;

/** Neighbourhoods of the city's map with the code of their district; none without that map. */
export const getBarrios = (): readonly { readonly name: string; readonly district: string }[] =>
  getFiles().barrios?.features.map(({ properties }) => properties) ?? [];

/** The body of the file that the map page fetches to draw the city. */
export const getBaseMap = (): string => toBaseMap(getFiles());
