import { toAreas, type LatLon, type Position } from './area.ts';
import { toBorderLines } from './border-lines.ts';
import type { MapFiles } from './map.schema.ts';
import { toLines } from './to-lines.ts';
import { toStations, type Station } from './station.ts';

/** What a mini-map draws, by class. */
export type MiniMapClass = 'district' | 'sideStreets' | 'streets' | 'mainStreets' | 'metro' | 'train';
type Line = readonly Position[];

/** The city's lines, ready to be asked for those near a place. */
export interface MiniMapBase {
  readonly stations: readonly Station[];
  /** Lines of a class whose box comes within `reach` metres of the place. */
  getLines(kind: MiniMapClass, place: LatLon, reach: number): readonly Line[];
}

/** Metres in a degree of latitude; of longitude there are fewer, which only lets a few more lines through. */
const metresPerDegree = 111_195;

/** Prepares a city's map files once for any number of mini-maps. */
export function toMiniMapBase(files: MapFiles): MiniMapBase {
  const streets = (rank: number): readonly Line[] =>
    toLines((files.streets?.features ?? []).filter(({ properties }) => properties.rank === rank));
  const tracks = (isMetro: boolean): readonly Line[] =>
    toLines(
      (files.transit?.features ?? []).filter(({ properties }) => (properties.mode === 'metro') === isMetro),
    );
  const lines: Readonly<Record<MiniMapClass, readonly Line[]>> = {
    district: toBorderLines(toAreas(files.districts)),
    sideStreets: streets(1),
    streets: streets(2),
    mainStreets: streets(3),
    metro: tracks(true),
    train: tracks(false),
  };
  const boxed = Object.fromEntries(
    Object.entries(lines).map(([kind, all]) => [
      kind,
      all.map((line) => {
        const lons = line.map(([lon]) => lon);
        const lats = line.map(([, lat]) => lat);
        return {
          line,
          west: Math.min(...lons),
          south: Math.min(...lats),
          east: Math.max(...lons),
          north: Math.max(...lats),
        };
      }),
    ]),
  );
  return {
    stations: files.stations ? toStations(files.stations) : [],
    getLines: (kind, { lat, lon }, reach) => {
      const north = reach / metresPerDegree;
      const east = north / Math.cos((lat * Math.PI) / 180);
      return (boxed[kind] ?? [])
        .filter(
          (b) => b.west < lon + east && b.east > lon - east && b.south < lat + north && b.north > lat - north,
        )
        .map(({ line }) => line);
    },
  };
}
