import type { BaseMap, NamedPoint } from '../../domain/map/decode-base-map.ts';
import { placeLabels } from '../../domain/map/place-labels.ts';
import type { MapColors } from './map-colors.client.ts';

interface LabelView {
  readonly zoom: number;
  /** Pixels in a unit of the base map, and where its origin lies on the canvas. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colors: MapColors;
  readonly toY: (units: number) => number;
}

const font = 'system-ui, "Segoe UI", Roboto, sans-serif';
const fonts = { district: `600 14px ${font}`, barrio: `500 13px ${font}`, station: `600 13px ${font}` };

/** Writes names on the map where they do not touch: districts from afar, stations and neighbourhoods from near. */
export function drawLabels(context: CanvasRenderingContext2D, base: BaseMap, view: LabelView): void {
  const { zoom, scale, left, top, width, height, colors, toY } = view;
  const find = (points: readonly NamedPoint[], kind: keyof typeof fonts) => {
    context.font = fonts[kind];
    return points.flatMap(({ name, x: east, y: north }) => {
      const x = left + east * scale;
      const y = top + toY(north) * scale;
      if (x < -80 || y < -20 || x > width + 80 || y > height + 20) return [];
      const isStation = kind === 'station';
      return [
        {
          name,
          kind,
          x,
          y: isStation ? y - 15 : y,
          width: context.measureText(name).width,
          height: 15,
          dot: y,
        },
      ];
    });
  };
  const stations = zoom >= 13 ? find(base.stations, 'station') : [];
  context.strokeStyle = colors.track;
  context.fillStyle = colors.land;
  context.lineWidth = 2;
  for (const { x, dot } of stations) {
    context.beginPath();
    context.arc(x, dot, zoom < 15 ? 3 : 4.5, 0, 7);
    context.fill();
    context.stroke();
  }
  const districts =
    zoom < 14
      ? find(
          base.districts.map(({ label }) => label),
          'district',
        )
      : [];
  const barrios = zoom >= 14 ? find(base.barrios, 'barrio') : [];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = colors.land;
  for (const { name, kind, x, y } of placeLabels([
    ...districts,
    ...(zoom >= 14 ? stations : []),
    ...barrios,
  ])) {
    context.font = fonts[kind];
    context.fillStyle = kind === 'station' ? colors.name : colors.place;
    context.strokeText(name, x, y);
    context.fillText(name, x, y);
  }
}
