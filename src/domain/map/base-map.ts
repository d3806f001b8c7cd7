import { toAreas, type Position } from './area.ts';
import { toBorderLines } from './border-lines.ts';
import { getDistance } from './distance.ts';
import { encodeLine } from './line-code.ts';
import { findLabelPoint } from './label-point.ts';
import type { MapFiles, TransitMode } from './map.schema.ts';
import { toLines } from './to-lines.ts';
import { simplifyLine } from './simplify-line.ts';
import { toStations, type Station } from './station.ts';

/** A class of lines of the map. */
export type BaseMapClass = 'barrio' | 'street' | 'mainStreet' | 'train' | 'tram' | 'metro';

/** The file that the browser fetches; every text of lines is `encodeLine` over units of `1 / unitsPerDegree`. */
export interface PackedBaseMap {
  readonly type: 'base-map';
  readonly unitsPerDegree: number;
  /** Longitude and latitude, in units, that all coordinates count from. */
  readonly origin: readonly [number, number];
  /** Name, code, where the name stands, and rings of each district. */
  readonly districts: readonly (readonly [
    name: string,
    code: string,
    label: string,
    rings: readonly string[],
  ])[];
  readonly lines: Readonly<Record<BaseMapClass, readonly string[]>>;
  /** Names of the neighbourhoods and where they stand, in one order. */
  readonly barrios: { readonly names: readonly string[]; readonly at: string };
  /** Names of the stations and where they are, in one order; a station of two modes stands once. */
  readonly stations: { readonly names: readonly string[]; readonly at: string };
}

/** About a metre. */
const unitsPerDegree = 1e5;
/** Units that a street or a track may be moved to save points. */
const tolerance = 4;
type Line = readonly Position[];

/** Stations without those that have the name of one before, within 400 m of it. */
function toDistinct(stations: readonly Station[]): readonly Station[] {
  return stations.filter(
    (station, i) =>
      !stations.slice(0, i).some((other) => other.name === station.name && getDistance(other, station) < 400),
  );
}

/** One compact file with all that the city's map draws, for the browser: JSON, delta coded, rounded to a metre. */
export function toBaseMap(files: MapFiles): string {
  const districts = toAreas(files.districts);
  const origin = [
    Math.round(Math.min(...districts.map(({ box }) => box[0])) * unitsPerDegree),
    Math.round(Math.min(...districts.map(({ box }) => box[1])) * unitsPerDegree),
  ] as const;
  const toUnits = ([lon, lat]: Position): [number, number] => [
    Math.round(lon * unitsPerDegree) - origin[0],
    Math.round(lat * unitsPerDegree) - origin[1],
  ];
  const encode = (line: Line): string => encodeLine(line.flatMap(toUnits));
  const encodeSimple = (lines: readonly Line[]): string[] =>
    lines.map((line) => encodeLine(simplifyLine(line.map(toUnits), tolerance).flat()));
  const streets = files.streets?.features ?? [];
  const tracks = files.transit?.features ?? [];
  const toTracks = (mode: TransitMode): string[] =>
    encodeSimple(toLines(tracks.filter(({ properties }) => properties.mode === mode)));
  const barrios = files.barrios ? toAreas(files.barrios) : [];
  const stations = toDistinct(files.stations ? toStations(files.stations) : []);
  const packed: PackedBaseMap = {
    type: 'base-map',
    unitsPerDegree,
    origin,
    districts: districts.map((area) => [
      area.name,
      area.code,
      encode([findLabelPoint(area)]),
      area.polygons.flat().map(encode),
    ]),
    lines: {
      barrio: toBorderLines(barrios, districts).map(encode),
      street: encodeSimple(toLines(streets.filter(({ properties }) => properties.rank === 2))),
      mainStreet: encodeSimple(toLines(streets.filter(({ properties }) => properties.rank === 3))),
      train: toTracks('train'),
      tram: toTracks('tram'),
      metro: toTracks('metro'),
    },
    barrios: { names: barrios.map(({ name }) => name), at: encode(barrios.map(findLabelPoint)) },
    stations: {
      names: stations.map(({ name }) => name),
      at: encode(stations.map(({ lat, lon }) => [lon, lat])),
    },
  };
  return JSON.stringify(packed);
}
