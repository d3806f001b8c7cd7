import type { LatLon } from './area.ts';
import { getDistance } from './distance.ts';
import type { Station } from './station.ts';

/** What stops at a station: one mode, its lines and how accessible it is. */
export type StationService = Pick<Station, 'mode' | 'lines' | 'access'>;

/** A station within walking reach, with all that stops there. */
export interface NearStation {
  readonly name: string;
  /** As the crow flies, to the nearest of its modes. */
  readonly metres: number;
  /** Nearest mode first. */
  readonly services: readonly StationService[];
}

/** The stations within walking reach, nearest first: `most` names at most, `reach` in metres as the crow flies. */
export function findNearestStations(
  stations: readonly Station[],
  point: LatLon,
  { reach = 1200, most = 3 }: { readonly reach?: number; readonly most?: number } = {},
): readonly NearStation[] {
  const near = stations
    .map((station) => ({ station, metres: getDistance(station, point) }))
    .filter(({ metres }) => metres <= reach)
    .sort((a, b) => a.metres - b.metres || a.station.name.localeCompare(b.station.name, 'es'));
  const names = [...new Set(near.map(({ station }) => station.name))].slice(0, most);
  return names.map((name) => {
    const same = near.filter(({ station }) => station.name === name);
    return {
      name,
      metres: Math.round(same[0]?.metres ?? 0),
      services: same.map(({ station: { mode, lines, access } }) => ({
        mode,
        lines,
        ...(access && { access }),
      })),
    };
  });
}
