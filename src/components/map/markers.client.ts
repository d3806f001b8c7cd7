import type * as Leaflet from 'leaflet';
import { findGroupDistricts } from '../../domain/map/group-districts.ts';
import type { MapPlace } from '../../domain/map/map-place.ts';
import type { IslandWords } from '../../domain/map/city-map-options.ts';
import { drawIcon } from './draw-icon.client.ts';
import { createGroups, type Spot } from './groups.client.ts';

interface MarkerOptions {
  readonly language: string;
  readonly words: IslandWords;
  readonly nameOf: (place: MapPlace) => string;
  /** A place was activated; `restore` brings the focus back to its marker. */
  readonly onPlace: (place: MapPlace, restore: () => void) => void;
  /** A group that no zoom can part was activated. */
  readonly onGroup: (places: readonly MapPlace[], restore: () => void) => void;
}

/** Places that a group's name is made from: its districts. More would only cost time. */
const sample = 16;

/** The markers: buttons on the map, one for each place or group in view, that live on while they stay in view. */
export function createMarkers(L: typeof Leaflet, map: Leaflet.Map, options: MarkerOptions) {
  const { language, words, nameOf, onPlace, onGroup } = options;
  const plural = new Intl.PluralRules(language);
  const drawn = new Map<string, Leaflet.Marker>();
  const zooms = { min: map.getMinZoom(), max: map.getMaxZoom() };
  let groups = createGroups([], zooms);

  const findSpots = (): readonly Spot[] => {
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    return groups.findSpots([...box], map.getZoom());
  };
  const focus = (key: string): void => {
    (drawn.get(key)?.getElement() ?? map.getContainer()).focus({ preventScroll: true });
  };
  const focusFirst = (inside: readonly MapPlace[]): void => {
    const among = new Set(inside);
    const spot = findSpots().find(({ place, group }) => {
      const first = place ?? (group && groups.getPlaces(group.id, map.getZoom(), 1)[0]);
      return first && among.has(first);
    });
    if (spot) focus(spot.key);
  };
  const activate = ({ key, lat, lon, place, group }: Spot): void => {
    const restore = (): void => focus(key);
    if (place) onPlace(place, restore);
    if (!group) return;
    const inside = groups.getPlaces(group.id, map.getZoom());
    const zoom = groups.findPartingZoom(group.id, map.getZoom());
    if (zoom > zooms.max) onGroup(inside, restore);
    else {
      map.once('moveend', () => focusFirst(inside));
      map.setView([lat, lon], zoom);
    }
  };

  const toButton = ({ place, group }: Spot): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    const face = document.createElement('span');
    if (place) {
      button.className = `map-pin c-${place.color}${place.isExact ? '' : ' is-about'}`;
      button.setAttribute('aria-label', nameOf(place));
      button.setAttribute('aria-haspopup', 'dialog');
      face.append(drawIcon(place.pictogram));
    } else if (group) {
      const { id, count } = group;
      const form = words.cluster[plural.select(count)] ?? words.cluster.other ?? '';
      const districts = findGroupDistricts(groups.getPlaces(id, map.getZoom(), sample));
      button.className = `map-pin is-group${count > 99 ? ' is-large' : ''}`;
      button.setAttribute('aria-label', [form.replace('{{count}}', String(count)), ...districts].join(', '));
      face.textContent = String(count);
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

  /** Takes away what left the view and adds what came into it; what has the focus keeps it, or the map gets it. */
  const redraw = (): void => {
    const spots = findSpots();
    const keys = new Set(spots.map(({ key }) => key));
    const focused = document.activeElement;
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
    if (!(focused instanceof HTMLElement) || document.activeElement === focused) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else if (focused.classList.contains('map-pin')) map.getContainer().focus({ preventScroll: true });
  };
  map.on('moveend', redraw);

  return {
    /** Shows these places and no others. */
    load: (shown: readonly MapPlace[]): void => {
      groups = createGroups(shown, zooms);
      // Numbers of groups mean something else after every load; a place stays itself.
      for (const [key, marker] of drawn)
        if (key.startsWith('group ')) {
          marker.remove();
          drawn.delete(key);
        }
      redraw();
    },
  };
}
