import type { BaseMapClass } from '../../domain/map/base-map.ts';
import type { BaseMap } from '../../domain/map/decode-base-map.ts';
import { createBaseLabels } from './base-labels.client.ts';
import type { MapColors } from './map-colors.client.ts';
import { createStretch, toPieces, trace, type Frame, type Piece } from './trace.client.ts';

/** How a view is drawn besides where it lies. */
export interface DrawingStyle {
  readonly zoom: number;
  readonly colors: MapColors;
  /** Code of the district whose border is marked. */
  readonly marked: string | undefined;
}

/** What draws the city on a canvas: land, borders, streets, tracks, and then names; more of them the nearer. */
export function createBaseDrawing(base: BaseMap) {
  const { districts, barrios, stations } = base;
  const stretch = createStretch(base.origin[1], base.unitsPerDegree);
  const cut = (all: readonly (readonly number[])[]): readonly Piece[] => toPieces(all, stretch);
  const rings = districts.flatMap((district) => district.rings);
  // Whole rings, since they are filled.
  const land = toPieces(rings, stretch, Infinity);
  const borders = cut(rings);
  const known = new Map<BaseMapClass, readonly Piece[]>();
  const getPieces = (kind: BaseMapClass): readonly Piece[] => {
    const pieces = known.get(kind) ?? cut(base.getLines(kind));
    known.set(kind, pieces);
    return pieces;
  };
  const names = { district: districts.map(({ label }) => label), barrio: barrios, station: stations };
  const drawLabels = createBaseLabels(names, stretch);

  const draw = (
    context: CanvasRenderingContext2D,
    frame: Frame,
    { zoom, colors, marked }: DrawingStyle,
  ): void => {
    const stroke = (
      line: readonly Piece[],
      color: string,
      width: number,
      dashes: readonly number[] = [],
    ): void => {
      context.strokeStyle = color;
      context.lineWidth = width;
      context.setLineDash([...dashes]);
      context.stroke(trace(line, frame));
    };
    const grow = 2 ** Math.max(0, zoom - 12);
    context.lineJoin = zoom < 14 ? 'bevel' : 'round';
    context.fillStyle = colors.out;
    context.fillRect(0, 0, frame.width, frame.height);
    context.fillStyle = colors.land;
    context.fill(trace(land, frame), 'evenodd');
    if (zoom >= 12) stroke(getPieces('street'), colors.street, Math.min(12, grow));
    stroke(getPieces('mainStreet'), colors.street, Math.min(20, 1.5 * grow));
    if (zoom >= 13) stroke(getPieces('barrio'), colors.border, 1, [2, 4]);
    stroke(borders, colors.border, zoom < 12 ? 1 : 1.5);
    context.globalAlpha = zoom < 13 ? 0.5 : 0.8;
    stroke(getPieces('train'), colors.track, 1.5, [5, 4]);
    stroke(getPieces('tram'), colors.track, 1.5, [5, 4]);
    stroke(getPieces('metro'), colors.track, zoom < 13 ? 1.5 : 2.5);
    context.globalAlpha = 1;
    const district = districts.find(({ code }) => code === marked);
    if (district) stroke(cut(district.rings), colors.marked, 4);
    context.setLineDash([]);
  };
  return { draw, drawLabels };
}
