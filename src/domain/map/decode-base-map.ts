import type { BaseMapClass, PackedBaseMap } from './base-map.ts';
import { decodeLine } from './line-code.ts';

/** The map as the browser draws it: flat lists of whole units east and north of the origin. */
export interface BaseMap {
  readonly unitsPerDegree: number;
  /** Longitude and latitude in degrees of the unit 0, 0. */
  readonly origin: readonly [lon: number, lat: number];
  readonly districts: readonly {
    readonly code: string;
    readonly label: NamedPoint;
    readonly rings: readonly (readonly number[])[];
  }[];
  /** Lines of a class; decoded when asked for, since a view from afar needs few. */
  getLines(kind: BaseMapClass): readonly (readonly number[])[];
  readonly barrios: readonly NamedPoint[];
  readonly stations: readonly NamedPoint[];
}

/** A name and where it stands, in units. */
export interface NamedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Puts names and their coordinates together. */
function decodeNames({ names, at }: PackedBaseMap['stations']): readonly NamedPoint[] {
  const numbers = decodeLine(at);
  return names.map((name, i) => ({ name, x: numbers[2 * i] ?? 0, y: numbers[2 * i + 1] ?? 0 }));
}

/** Whether it says of itself that it is a base map; the build wrote the rest. */
function isPacked(data: unknown): data is PackedBaseMap {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'base-map';
}

/** Reads the file of `toBaseMap`. Anything else (a page of a captive portal, say) is an error, thrown plainly. */
export function decodeBaseMap(data: unknown): BaseMap {
  if (!isPacked(data)) throw new Error('not a base map');
  const { unitsPerDegree, origin, districts, lines, barrios, stations } = data;
  const decode = (texts: readonly string[]): number[][] => texts.map(decodeLine);
  return {
    unitsPerDegree,
    origin: [origin[0] / unitsPerDegree, origin[1] / unitsPerDegree],
    districts: districts.map(([name, code, at, rings]) => {
      const [x = 0, y = 0] = decodeLine(at);
      return { code, label: { name, x, y }, rings: decode(rings) };
    }),
    getLines: (kind) => decode(lines[kind]),
    barrios: decodeNames(barrios),
    stations: decodeNames(stations),
  };
}
