import type * as Leaflet from 'leaflet';
import type { BaseMap } from '../../domain/map/decode-base-map.ts';
import { getPixelsPerDegree, toMercator } from '../../domain/map/mercator.ts';
import { createBaseDrawing } from './base-drawing.client.ts';
import { readMapColors } from './map-colors.client.ts';

/** Share of the map's size that is drawn beyond each edge, so that dragging shows no void. */
const margin = 0.15;
/** Canvas pixels for one of CSS at most: lines this thin look no better with more, and each costs time. */
const sharpest = 1.5;

interface BaseLayer {
  readonly layer: Leaflet.Layer;
  /** Draws again, with a district's border marked if its code is given. */
  mark(code: string | undefined): void;
}

/** The city on one canvas under the markers, in the colours of the page. */
export function createBaseLayer(L: typeof Leaflet, box: HTMLElement, base: BaseMap): BaseLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'leaflet-zoom-animated';
  canvas.setAttribute('aria-hidden', 'true');
  const layer = new L.Layer({ pane: 'tilePane' });
  const drawing = createBaseDrawing(base);
  let map: Leaflet.Map | undefined;
  let marked: string | undefined;
  let waiting = 0;
  let naming: ReturnType<typeof setTimeout> | undefined;
  let drawn: { corner: Leaflet.LatLng; zoom: number } | undefined;

  const draw = (): void => {
    const context = map && canvas.getContext('2d', { alpha: false });
    if (!map || !context) return;
    const zoom = map.getZoom();
    const edge = map.getSize().multiplyBy(margin).round();
    const { x: width, y: height } = map.getSize().add(edge.multiplyBy(2));
    const ratio = Math.min(devicePixelRatio || 1, sharpest);
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    context.scale(ratio, ratio);
    const corner = map.containerPointToLatLng(edge.multiplyBy(-1));
    drawn = { corner, zoom };
    L.DomUtil.setTransform(canvas, map.containerPointToLayerPoint(edge.multiplyBy(-1)), 1);
    const pixels = getPixelsPerDegree(zoom);
    const frame = {
      scale: pixels / base.unitsPerDegree,
      left: (base.origin[0] - corner.lng) * pixels,
      top: (toMercator(corner.lat) - toMercator(base.origin[1])) * pixels,
      width,
      height,
    };
    const style = { zoom, marked, colors: readMapColors(box) };
    drawing.draw(context, frame, style);
    // Names come a moment later: markers and lines must not wait for fonts.
    clearTimeout(naming);
    naming = setTimeout(() => drawing.drawLabels(context, frame, style));
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
    // What is there moves and stretches at once; it is drawn again when the markers have been painted.
    moveend: () => {
      if (map) follow(map.getCenter(), map.getZoom());
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => (waiting = requestAnimationFrame(draw)));
    },
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
