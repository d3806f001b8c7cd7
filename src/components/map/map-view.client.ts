import * as L from 'leaflet';
import type { Columns } from '../../domain/directory/columns.ts';
import { decodeBaseMap } from '../../domain/map/decode-base-map.ts';
import { createMarkerNamer, toMapPlaces, type MapPlace } from '../../domain/map/map-place.ts';
import { createBaseLayer } from './base-layer.client.ts';
import type { CityMapOptions } from '../../domain/map/city-map-options.ts';
import { watchHere } from './here.client.ts';
import { createMarkers } from './markers.client.ts';
import { createPopups } from './popups.client.ts';
import { offerTiles } from './tiles.client.ts';

interface MapData {
  readonly options: CityMapOptions;
  readonly base: unknown;
  readonly places: unknown;
}

/** Zoom at which a place chosen in the list is shown. */
const near = 16;
const tell = (name: string, detail: object): void => {
  document.dispatchEvent(new CustomEvent(name, { detail }));
};

/** Starts the map inside its element and keeps it in step with the list, through events on the document. */
export async function createMapView(element: HTMLElement, { options, base, places }: MapData): Promise<void> {
  const box = element.querySelector<HTMLElement>('[data-box]');
  if (!box) throw new Error('no box');
  const baseMap = decodeBaseMap(base);
  const all = toMapPlaces(places as Columns, options);
  const map = createMap(box, options);

  const { layer, mark } = createBaseLayer(L, element, baseMap);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    mark(element.dataset['district']),
  );
  matchMedia('(forced-colors: active)').addEventListener('change', () => mark(element.dataset['district']));
  const popups = createPopups(L, map, options);
  const markers = createMarkers(L, map, {
    language: document.documentElement.lang,
    words: options.words,
    nameOf: createMarkerNamer(all),
    onPlace: (place, restore) => {
      popups.openPlace(place, restore);
      tell('map:chosen', { id: place.id });
    },
    onGroup: (group, restore) => popups.openGroup(group, restore),
  });

  let shown: readonly MapPlace[] = all;
  const tellView = (): void => {
    const { lat: south, lng: west } = map.getBounds().getSouthWest();
    const { lat: north, lng: east } = map.getBounds().getNorthEast();
    const ids = shown
      .filter(({ lat, lon }) => lat >= south && lat <= north && lon >= west && lon <= east)
      .map(({ id }) => id);
    tell('map:view', { ids, all: ids.length === shown.length });
  };
  markers.load(all);
  await nextPaint();
  layer.addTo(map);
  map.on('moveend', tellView);
  document.addEventListener('directory:shown', (event) => {
    const ids = new Set((event as CustomEvent<{ ids: readonly string[] }>).detail.ids);
    shown = all.filter(({ id }) => ids.has(id));
    markers.load(shown);
    const bounds = L.latLngBounds(shown.map(({ lat, lon }) => [lat, lon]));
    if (bounds.isValid() && !bounds.intersects(map.getBounds()))
      map.fitBounds(bounds, { maxZoom: near, animate: false });
    else tellView();
  });
  document.addEventListener('directory:chosen', (event) => {
    const { id } = (event as CustomEvent<{ id: string }>).detail;
    const place = all.find((one) => one.id === id);
    if (!place) return;
    const opener = document.activeElement;
    element.scrollIntoView({ block: 'nearest' });
    map.setView([place.lat, place.lon], Math.max(near, map.getZoom()), { animate: false });
    popups.openPlace(place, () => {
      const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
      (isThere ? opener : box).focus({ preventScroll: !isThere });
    });
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') popups.close();
  });
  map.on('click', () => popups.close());
  watchHere(L, map, { element, word: options.words.here });
  watchDistrict(element, map, (code) => {
    mark(code);
    const rings = baseMap.districts.find((district) => district.code === code)?.rings.flat() ?? [];
    return toBounds(rings, baseMap);
  });
  if (options.tiles) offerTiles(L, map, { element, layer, tiles: options.tiles });
}

/** Resolves when what was done so far is on the screen, or soon in a page that is not. */
function nextPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 300);
  });
}

function createMap(box: HTMLElement, { center, zoom, bounds, words }: CityMapOptions): L.Map {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [south, west, north, east] = bounds;
  const map = L.map(box, {
    maxZoom: 17,
    minZoom: 9,
    maxBounds: L.latLngBounds([south, west], [north, east]).pad(0.6),
    maxBoundsViscosity: 1,
    zoomAnimation: !isStill,
    fadeAnimation: false,
    markerZoomAnimation: !isStill,
    inertia: !isStill,
    zoomControl: false,
    attributionControl: false,
    closePopupOnClick: false,
    scrollWheelZoom: false,
  }).setView([center[0], center[1]], zoom);
  // Leaflet animates every pan that does not say otherwise.
  if (isStill) {
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
  }
  // The buttons stand under the map: over it they would cover markers.
  const buttons = L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  box.after(buttons.getContainer() ?? '');
  // The wheel belongs to the page until the map is in use.
  box.addEventListener('focusin', () => map.scrollWheelZoom.enable());
  box.addEventListener('focusout', () => map.scrollWheelZoom.disable());
  return map;
}

/** West–south and east–north of flat units of the base map. */
function toBounds(
  units: readonly number[],
  { origin, unitsPerDegree }: ReturnType<typeof decodeBaseMap>,
): L.LatLngBounds {
  const bounds = L.latLngBounds([]);
  for (let i = 0; i + 1 < units.length; i += 2)
    bounds.extend([
      origin[1] + (units[i + 1] ?? 0) / unitsPerDegree,
      origin[0] + (units[i] ?? 0) / unitsPerDegree,
    ]);
  return bounds;
}

/** Marks the district whose code stands in `data-district`, now and whenever it changes. */
function watchDistrict(
  element: HTMLElement,
  map: L.Map,
  mark: (code: string | undefined) => L.LatLngBounds,
): void {
  const read = (): void => {
    const bounds = mark(element.dataset['district']);
    if (bounds.isValid()) map.fitBounds(bounds, { animate: false });
  };
  new MutationObserver(read).observe(element, { attributeFilter: ['data-district'] });
  if (element.dataset['district']) read();
}
