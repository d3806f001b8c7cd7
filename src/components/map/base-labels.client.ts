import type { NamedPoint } from '../../domain/map/decode-base-map.ts';
import { placeLabels } from '../../domain/map/place-labels.ts';
import type { MapColors } from './map-colors.client.ts';
import type { Frame } from './trace.client.ts';

type Kind = 'district' | 'barrio' | 'station';

const family = 'system-ui, "Segoe UI", Roboto, sans-serif';
const fonts = { district: `600 14px ${family}`, barrio: `500 13px ${family}`, station: `600 13px ${family}` };
/** Pixels that a station's name stands above its dot. */
const lift = 15;

/** Writes names on the map where they do not touch: districts from afar, stations and neighbourhoods from near. */
export function createBaseLabels(
  names: Readonly<Record<Kind, readonly NamedPoint[]>>,
  stretch: (units: number) => number,
) {
  const widths = new Map<string, number>();

  return (
    context: CanvasRenderingContext2D,
    { scale, left, top, width, height }: Frame,
    { zoom, colors }: { readonly zoom: number; readonly colors: MapColors },
  ): void => {
    const find = (kind: Kind) =>
      names[kind]
        .map(({ name, x, y }) => ({
          name,
          kind,
          x: left + x * scale,
          y: top + stretch(y) * scale,
          height: lift,
        }))
        .filter(({ x, y }) => x > -60 && y > -20 && x < width + 60 && y < height + 20);
    const measure = (kind: Kind, name: string): number => {
      const known = widths.get(kind + name);
      if (known !== undefined) return known;
      context.font = fonts[kind];
      const measured = context.measureText(name).width;
      widths.set(kind + name, measured);
      return measured;
    };
    const stations = zoom >= 13 ? find('station') : [];
    if (stations.length > 0) {
      const dots = new Path2D();
      const radius = zoom < 15 ? 3 : 4.5;
      for (const { x, y } of stations) {
        dots.moveTo(x + radius, y);
        dots.arc(x, y, radius, 0, 7);
      }
      context.fillStyle = colors.land;
      context.fill(dots);
      context.strokeStyle = colors.track;
      context.lineWidth = 2;
      context.stroke(dots);
    }
    const written =
      zoom < 14
        ? find('district')
        : [...stations.map((station) => ({ ...station, y: station.y - lift })), ...find('barrio')];
    const labels = placeLabels(
      written.map((label) => ({ ...label, width: measure(label.kind, label.name) })),
    );
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = colors.land;
    for (const { name, kind, x, y } of labels) {
      context.font = fonts[kind];
      context.fillStyle = kind === 'station' ? colors.name : colors.place;
      context.strokeText(name, x, y);
      context.fillText(name, x, y);
    }
  };
}
