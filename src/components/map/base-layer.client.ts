import type * as Leaflet from 'leaflet';
import type { BaseMap } from '../../domain/map/decode-base-map.ts';
import { getPixelsPerDegree, toMercator } from '../../domain/map/mercator.ts';
import { drawLabels } from './base-labels.client.ts';
import { readMapColors } from './map-colors.client.ts';

/** Share of the map's size that is drawn beyond each edge, so that dragging shows no void. */
const margin = 0.2;

interface BaseLayer {
  readonly layer: Leaflet.Layer;
  /** Draws again, with a district's border marked if its code is given. */
  mark(code: string | undefined): void;
}

/** The city on one canvas under the markers: land, borders, streets, tracks and names, in the colours of the page. */
export function createBaseLayer(L: typeof Leaflet, box: HTMLElement, base: BaseMap): BaseLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'leaflet-zoom-animated';
  canvas.setAttribute('aria-hidden', 'true');
  const layer = new L.Layer({ pane: 'tilePane' });
  const paths = toPaths(base);
  let map: Leaflet.Map | undefined;
  let marked: string | undefined;
  let drawn: { corner: Leaflet.LatLng; zoom: number } | undefined;

  const draw = (): void => {
    const context = map && canvas.getContext('2d');
    if (!map || !context) return;
    const size = map.getSize();
    const edge = size.multiplyBy(margin).round();
    const full = size.add(edge.multiplyBy(2));
    const ratio = Math.min(devicePixelRatio || 1, 2);
    canvas.width = full.x * ratio;
    canvas.height = full.y * ratio;
    canvas.style.width = `${full.x}px`;
    canvas.style.height = `${full.y}px`;
    const zoom = map.getZoom();
    const corner = map.containerPointToLatLng(edge.multiplyBy(-1));
    drawn = { corner, zoom };
    L.DomUtil.setTransform(canvas, map.containerPointToLayerPoint(edge.multiplyBy(-1)), 1);

    const colors = readMapColors(box);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = colors.out;
    context.fillRect(0, 0, full.x, full.y);
    const scale = getPixelsPerDegree(zoom) / base.unitsPerDegree;
    const left = (base.origin[0] - corner.lng) * getPixelsPerDegree(zoom);
    const top = (toMercator(corner.lat) - toMercator(base.origin[1])) * getPixelsPerDegree(zoom);
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * left, ratio * top);
    context.lineJoin = 'round';
    const stroke = (path: Path2D, color: string, width: number, dashes: readonly number[] = []): void => {
      context.strokeStyle = color;
      context.lineWidth = width / scale;
      context.setLineDash(dashes.map((dash) => dash / scale));
      context.stroke(path);
    };
    const grow = 2 ** Math.max(0, zoom - 12);
    context.fillStyle = colors.land;
    context.fill(paths.land, 'evenodd');
    if (zoom >= 13) stroke(paths.barrio, colors.border, 1, [2, 4]);
    if (zoom >= 12) stroke(paths.street, colors.street, Math.min(12, grow));
    stroke(paths.mainStreet, colors.street, Math.min(20, 1.5 * grow));
    stroke(paths.land, colors.border, zoom < 12 ? 1 : 1.5);
    context.globalAlpha = zoom < 13 ? 0.5 : 0.8;
    stroke(paths.train, colors.track, 1.5, [5, 4]);
    stroke(paths.metro, colors.track, zoom < 13 ? 1.5 : 2.5);
    context.globalAlpha = 1;
    const district = paths.districts.get(marked ?? '');
    if (district) stroke(district, colors.marked, 4);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawLabels(context, base, {
      zoom,
      scale,
      left,
      top,
      width: full.x,
      height: full.y,
      colors,
      toY: paths.toY,
    });
  };
  /** Moves what is drawn to where it belongs in another view, until that view is drawn. */
  const follow = (center: Leaflet.LatLng, zoom: number): void => {
    if (!map || !drawn) return;
    const middle = map.project(center, zoom).subtract(map.getSize().divideBy(2));
    const corner = map.project(drawn.corner, zoom).subtract(middle);
    L.DomUtil.setTransform(
      canvas,
      map.containerPointToLayerPoint(corner),
      map.getZoomScale(zoom, drawn.zoom),
    );
  };

  layer.onAdd = (added) => {
    map = added;
    added.getPane('tilePane')?.append(canvas);
    draw();
    return layer;
  };
  layer.onRemove = () => {
    canvas.remove();
    map = undefined;
    return layer;
  };
  layer.getEvents = () => ({
    moveend: draw,
    zoom: () => map && follow(map.getCenter(), map.getZoom()),
    zoomanim: (event: Leaflet.LeafletEvent) => {
      const { center, zoom } = event as Leaflet.ZoomAnimEvent;
      follow(center, zoom);
    },
  });
  const mark = (code: string | undefined): void => {
    marked = code;
    draw();
  };
  return { layer, mark };
}

/** Lines as paths in units of the base map, north up, stretched as Mercator does. */
function toPaths(base: BaseMap) {
  const origin = toMercator(base.origin[1]);
  /** Units to the south of the origin (so negative inside the city). */
  const toY = (units: number): number =>
    (origin - toMercator(base.origin[1] + units / base.unitsPerDegree)) * base.unitsPerDegree;
  const toPath = (lines: readonly (readonly number[])[]): Path2D => {
    const path = new Path2D();
    for (const line of lines)
      for (let i = 0; i < line.length; i += 2) {
        const [x = 0, y = 0] = [line[i], line[i + 1]];
        if (i === 0) path.moveTo(x, toY(y));
        else path.lineTo(x, toY(y));
      }
    return path;
  };
  const { lines, districts } = base;
  return {
    toY,
    land: toPath(districts.flatMap(({ rings }) => rings)),
    districts: new Map(districts.map(({ code, rings }) => [code, toPath(rings)])),
    barrio: toPath(lines.barrio),
    street: toPath(lines.street),
    mainStreet: toPath(lines.mainStreet),
    train: toPath([...lines.train, ...lines.tram]),
    metro: toPath(lines.metro),
  };
}
