import type * as Leaflet from 'leaflet';
import Supercluster from 'supercluster';
import { findGroupDistricts } from '../../domain/map/group-places.ts';
import type { MapPlace } from '../../domain/map/map-place.ts';
import type { IslandWords } from './city-map-options.ts';
import { drawIcon } from './draw-icon.client.ts';

interface MarkerOptions {
  readonly language: string;
  readonly words: IslandWords;
  readonly nameOf: (place: MapPlace) => string;
  /** A place was activated; `restore` brings the focus back to its marker. */
  readonly onPlace: (place: MapPlace, restore: () => void) => void;
  /** A group that no zoom can part was activated. */
  readonly onGroup: (places: readonly MapPlace[], restore: () => void) => void;
}

/** A place or a group as it stands on the map now. */
interface Spot {
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly place?: MapPlace;
  readonly cluster?: { readonly id: number; readonly count: number };
}

/** Pixels within which places become a group: a target of 44 px and some air. `extent` makes supercluster count in them. */
const radius = 52;
const extent = 256;
/** Places that a group's name is made from: its districts. More would only cost time. */
const sample = 40;

/** The markers: buttons on the map, one for each place or group in view, that live on while they stay in view. */
export function createMarkers(L: typeof Leaflet, map: Leaflet.Map, options: MarkerOptions) {
  const { language, words, nameOf, onPlace, onGroup } = options;
  const plural = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  const drawn = new Map<string, Leaflet.Marker>();
  let places: readonly MapPlace[] = [];
  let index: Supercluster<{ row: number }> | undefined;

  const toPlaces = (cluster: number, most: number): readonly MapPlace[] =>
    (index?.getLeaves(cluster, most) ?? []).flatMap(({ properties }) => places[properties.row] ?? []);
  const focus = (key: string): void => {
    (drawn.get(key)?.getElement() ?? map.getContainer()).focus({ preventScroll: true });
  };

  const findSpots = (): readonly Spot[] => {
    const bounds = map.getBounds();
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    const found = index?.getClusters(box, map.getZoom()) ?? [];
    return found
      .flatMap(({ geometry, properties }): Spot[] => {
        const [lon = 0, lat = 0] = geometry.coordinates;
        if ('cluster' in properties) {
          const { cluster_id: id, point_count: count } = properties;
          return [{ key: `group ${id}`, lat, lon, cluster: { id, count } }];
        }
        const place = places[properties.row];
        return place ? [{ key: place.id, lat, lon, place }] : [];
      })
      .sort((a, b) => b.lat - a.lat || a.lon - b.lon);
  };

  const activate = ({ key, lat, lon, place, cluster }: Spot): void => {
    const restore = (): void => focus(key);
    if (place) onPlace(place, restore);
    if (!cluster || !index) return;
    const zoom = index.getClusterExpansionZoom(cluster.id);
    const inside = toPlaces(cluster.id, Infinity);
    if (zoom > map.getMaxZoom()) return onGroup(inside, restore);
    map.once('moveend', () => focusFirst(inside));
    map.setView([lat, lon], zoom);
  };
  const focusFirst = (inside: readonly MapPlace[]): void => {
    const ids = new Set(inside);
    const spot = findSpots().find(({ place, cluster }) => {
      const first = place ?? (cluster && toPlaces(cluster.id, 1)[0]);
      return first && ids.has(first);
    });
    if (spot) focus(spot.key);
  };

  const toButton = (spot: Spot): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    const face = document.createElement('span');
    if (spot.place) {
      button.className = `map-pin c-${spot.place.color}${spot.place.isExact ? '' : ' is-about'}`;
      button.setAttribute('aria-label', nameOf(spot.place));
      button.setAttribute('aria-haspopup', 'dialog');
      face.append(drawIcon(spot.place.pictogram));
    } else if (spot.cluster) {
      const { id, count } = spot.cluster;
      const form = words.cluster[plural.select(count)] ?? words.cluster.other ?? '';
      const districts = findGroupDistricts(toPlaces(id, sample));
      button.className = `map-pin is-group${count > 99 ? ' is-large' : ''}`;
      button.setAttribute(
        'aria-label',
        [form.replace('{{count}}', format.format(count)), ...districts].join(', '),
      );
      face.textContent = format.format(count);
    }
    button.append(face);
    return button;
  };
  const add = (spot: Spot): Leaflet.Marker => {
    const icon = new L.DivIcon();
    icon.createIcon = () => toButton(spot);
    const marker = L.marker([spot.lat, spot.lon], { icon, keyboard: false, riseOnHover: true });
    return marker.on('click', () => activate(spot)).addTo(map);
  };

  const redraw = (): void => {
    const spots = findSpots();
    const keys = new Set(spots.map(({ key }) => key));
    const hadFocus = document.activeElement;
    for (const [key, marker] of drawn)
      if (!keys.has(key)) {
        marker.remove();
        drawn.delete(key);
      }
    const pane = map.getPane('markerPane');
    let next = pane?.firstElementChild ?? null;
    for (const spot of spots) {
      const marker = drawn.get(spot.key) ?? add(spot);
      drawn.set(spot.key, marker);
      const element = marker.getElement();
      if (!element || !pane) continue;
      if (element === next) next = next.nextElementSibling;
      else pane.insertBefore(element, next);
    }
    if (hadFocus instanceof HTMLElement && document.activeElement !== hadFocus) {
      if (hadFocus.isConnected) hadFocus.focus({ preventScroll: true });
      else if (hadFocus.classList.contains('map-pin')) map.getContainer().focus({ preventScroll: true });
    }
  };
  map.on('moveend', redraw);

  return {
    /** Shows these places and no others. */
    load: (shown: readonly MapPlace[]): void => {
      places = shown;
      // Numbers of groups mean something else after every load; a place stays itself.
      for (const [key, marker] of drawn)
        if (key.startsWith('group ')) {
          marker.remove();
          drawn.delete(key);
        }
      const points = shown.map(({ lat, lon }, row) => ({
        type: 'Feature' as const,
        properties: { row },
        geometry: { type: 'Point' as const, coordinates: [lon, lat] },
      }));
      index = new Supercluster<{ row: number }>({ radius, extent, maxZoom: map.getMaxZoom() }).load(points);
      redraw();
    },
  };
}
