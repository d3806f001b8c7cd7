import Supercluster from 'supercluster';
import type { MapPlace } from '../../domain/map/map-place.ts';

/** A place, or a group of places that would touch, as it stands on the map at a zoom. */
export interface Spot {
  /** The same while the zoom and the places stay the same. */
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly place?: MapPlace;
  readonly group?: { readonly id: number; readonly count: number };
}
/** West, south, east, north. */
type Box = [number, number, number, number];

/** Pixels within which places become a group: the size of their targets. `extent` makes supercluster count in them. */
const radius = 44;
const extent = 256;
/** Up to this zoom groups are made at once; for nearer views when the phone is idle, or when one is asked for. */
const farthest = 14;

/** Groups of places at every zoom between two. */
export function createGroups(
  places: readonly MapPlace[],
  zooms: { readonly min: number; readonly max: number },
) {
  const points = places.map(({ lat, lon }, row) => ({
    type: 'Feature' as const,
    properties: { row },
    geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  }));
  const build = (minZoom: number, maxZoom: number) =>
    new Supercluster<{ row: number }>({ radius, extent, minZoom, maxZoom }).load(points);
  const far = build(zooms.min, farthest);
  let near: typeof far | undefined;
  const getIndex = (zoom: number) => (zoom <= farthest ? far : (near ??= build(farthest + 1, zooms.max)));
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => getIndex(zooms.max));

  return {
    /** What stands in a part of the map, from north to south, which is also the order of the Tab key. */
    findSpots: (box: Box, zoom: number): readonly Spot[] =>
      getIndex(zoom)
        .getClusters(box, zoom)
        .flatMap(({ geometry, properties }): Spot[] => {
          const [lon = 0, lat = 0] = geometry.coordinates;
          if ('cluster' in properties) {
            const { cluster_id: id, point_count: count } = properties;
            return [{ key: `group ${zoom} ${id}`, lat, lon, group: { id, count } }];
          }
          const place = places[properties.row];
          return place ? [{ key: place.id, lat, lon, place }] : [];
        })
        .sort((a, b) => b.lat - a.lat || a.lon - b.lon),
    /** Places of a group that was found at a zoom, at most so many. */
    getPlaces: (id: number, zoom: number, most = Infinity): readonly MapPlace[] =>
      getIndex(zoom)
        .getLeaves(id, most)
        .flatMap(({ properties }) => places[properties.row] ?? []),
    /** The zoom at which a group parts; beyond the nearest zoom if it never does. */
    findPartingZoom: (id: number, zoom: number): number => getIndex(zoom).getClusterExpansionZoom(id),
  };
}
