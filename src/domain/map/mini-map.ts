import type { LatLon } from './area.ts';
import { clipLine, type Frame } from './clip-line.ts';
import { createProjection, type Point } from './projection.ts';
import type { MiniMapBase, MiniMapClass } from './mini-map-base.ts';
import { simplifyLine } from './simplify-line.ts';
import type { Station } from './station.ts';
import { toSvgPath } from './svg-path.ts';

/** How sure the point is; `district` and `none` have no point and so no mini-map. */
export type PointPrecision = 'exact' | 'street' | 'barrio';

/** A station drawn on a mini-map; `label` says on which side its name goes, if there is room for it. */
export interface MiniMapStation {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly mode: Station['mode'];
  readonly label?: 'start' | 'end';
}

/** A small map around one place, as SVG path data in a drawing of `width` × `height` units. */
export interface MiniMap {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<MiniMapClass, string>>;
  readonly stations: readonly MiniMapStation[];
  /** The place; with a `radius` (units) it lies somewhere inside that circle. */
  readonly pin: { readonly x: number; readonly y: number; readonly radius?: number };
  readonly scale: { readonly units: number; readonly metres: number };
}

const width = 700;
const height = 440;
const middle: Point = [width / 2, height / 2];
/** Units between two points of a line worth drawing. */
const tolerance = 3;
/** Size of letters in units; a letter is taken to be this much times 0.55 wide. */
const letter = 28;

/** Metres in a unit (the first that shows a station, or else the first), metres of doubt, metres of the scale bar. */
const views = {
  exact: { widths: [1, 1.5, 2], radius: 0, scale: 100 },
  street: { widths: [1.4, 2], radius: 150, scale: 200 },
  barrio: { widths: [3], radius: 500, scale: 500 },
} as const;
/** Units at the edge in which a station is not drawn. */
const edge = 12;

type Box = readonly [x1: number, y1: number, x2: number, y2: number];
const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Puts names beside stations, nearest to the middle first, where they fit and hide nothing. */
function placeStations(
  found: readonly (Omit<MiniMapStation, 'label'> & { readonly far: number })[],
  taken: Box[],
) {
  const named = new Set<string>();
  return [...found]
    .sort((a, b) => a.far - b.far)
    .map(({ x, y, name, mode }): MiniMapStation => {
      const station = { x, y, name, mode };
      if (named.has(name)) return station;
      const long = name.length * letter * 0.55 + 18;
      const sides = x < width / 2 ? (['start', 'end'] as const) : (['end', 'start'] as const);
      for (const side of sides) {
        const box: Box =
          side === 'start' ? [x, y - letter, x + long, y + 8] : [x - long, y - letter, x, y + 8];
        const fits = box[0] > 4 && box[2] < width - 4 && box[1] > 4 && box[3] < height - 4;
        if (!fits || taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        named.add(name);
        return { ...station, label: side };
      }
      return station;
    });
}

/** The stations inside the drawing, with their distance to the place in units. */
function findStations(stations: readonly Station[], project: (place: LatLon) => Point) {
  return stations.flatMap((station) => {
    const [x, y] = project(station).map(Math.round) as [number, number];
    if (x < edge || y < edge || x > width - edge || y > height - edge) return [];
    return [{ x, y, name: station.name, mode: station.mode, far: Math.hypot(x - middle[0], y - middle[1]) }];
  });
}

/** Draws the surroundings of a place: 700 m wide, or as far as a station; wider when its point is not exact. */
export function toMiniMap(
  place: LatLon,
  base: MiniMapBase,
  { precision }: { readonly precision: PointPrecision },
): MiniMap {
  const { widths, radius, scale } = views[precision];
  const toView = (metresPerUnit: number) => {
    const project = createProjection(place, metresPerUnit, middle);
    return { metresPerUnit, project, found: findStations(base.stations, project) };
  };
  const all = widths.map(toView);
  const { metresPerUnit, project, found } = all.find((view) => view.found.length > 0) ?? toView(widths[0]);
  const frame: Frame = { min: [-10, -10], max: [width + 10, height + 10] };
  const toPath = (kind: MiniMapClass): string =>
    toSvgPath(
      base
        .getLines(kind, place, (width / 2 + 20) * metresPerUnit)
        .flatMap((line) =>
          clipLine(
            line.map(([lon, lat]) => project({ lat, lon })),
            frame,
          ),
        )
        .map((piece) => simplifyLine(piece, tolerance)),
    );
  const units = Math.round(scale / metresPerUnit);
  const taken: Box[] = [
    [middle[0] - 34, middle[1] - 80, middle[0] + 34, middle[1] + 14],
    [0, height - 62, units + 50, height],
  ];
  return {
    width,
    height,
    paths: {
      district: toPath('district'),
      sideStreets: precision === 'barrio' ? '' : toPath('sideStreets'),
      streets: toPath('streets'),
      mainStreets: toPath('mainStreets'),
      metro: toPath('metro'),
      train: toPath('train'),
    },
    stations: placeStations(found, taken),
    pin: { x: middle[0], y: middle[1], ...(radius > 0 && { radius: Math.round(radius / metresPerUnit) }) },
    scale: { units, metres: scale },
  };
}
