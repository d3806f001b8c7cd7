import type * as Leaflet from 'leaflet';
import type { MapPlace } from '../../domain/map/map-place.ts';
import type { CityMapOptions } from '../../domain/map/city-map-options.ts';
import { drawIcon } from './draw-icon.client.ts';

interface Popups {
  openPlace(place: MapPlace, restore: () => void): void;
  /** Several places at one point: a list. */
  openGroup(places: readonly MapPlace[], restore: () => void): void;
  /** Closes what is open; focus that was inside goes back to where it came from. */
  close(): void;
}

/** A new element; `lines` keep their own direction. */
function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  element.dir = 'auto';
  return element;
}

/** The small cards that open over the map: one at a time, focus goes in and comes back. */
export function createPopups(L: typeof Leaflet, map: Leaflet.Map, options: CityMapOptions): Popups {
  const { words, page, nameLanguage } = options;
  let giveBack: (() => void) | undefined;
  const popup = L.popup({
    closeButton: false,
    autoClose: false,
    closeOnEscapeKey: false,
    minWidth: 220,
    maxWidth: 280,
    autoPanPadding: [10, 10],
    offset: [0, -14],
  });

  // What the page adds to the card later must be in view too.
  let height = 0;
  const sizes = new ResizeObserver(([entry]) => {
    const card = entry?.target;
    if (!(card instanceof HTMLElement) || card.offsetHeight === height) return;
    height = card.offsetHeight;
    const focused = document.activeElement;
    popup.update();
    if (focused instanceof HTMLElement && focused !== document.activeElement)
      focused.focus({ preventScroll: true });
  });
  const close = (): void => {
    sizes.disconnect();
    if (!map.hasLayer(popup)) return;
    const hadFocus = popup.getElement()?.contains(document.activeElement);
    map.closePopup(popup);
    if (hadFocus) giveBack?.();
    giveBack = undefined;
  };
  const toLink = (id: string, text: string): HTMLAnchorElement => {
    const link = create('a', 'btn', text);
    link.href = page.replace('{id}', encodeURIComponent(id));
    return link;
  };
  const open = (
    { lat, lon }: MapPlace,
    label: string,
    parts: readonly HTMLElement[],
    restore: () => void,
  ): void => {
    const card = create('div', 'map-card');
    card.dir = document.documentElement.dir || 'ltr';
    card.tabIndex = -1;
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', label);
    const button = create('button', 'btn map-close');
    // Its place is the card's end, whatever runs inside.
    button.dir = card.dir;
    button.type = 'button';
    button.setAttribute('aria-label', words.close);
    button.title = words.close;
    button.append(drawIcon('close'));
    button.addEventListener('click', close);
    card.append(...parts, button);
    giveBack = restore;
    popup.setLatLng([lat, lon]).setContent(card).openOn(map);
    height = card.offsetHeight;
    sizes.disconnect();
    sizes.observe(card);
    card.focus({ preventScroll: true });
  };

  return {
    close,
    openPlace: (place, restore) => {
      const name = create('p', 'map-name', place.name);
      name.lang = nameLanguage;
      const kind = create('p', `kind c-${place.color}`);
      kind.append(drawIcon(place.pictogram), place.kind);
      const slot = create('p', 'map-state');
      const parts = [kind, name, slot];
      if (!place.isExact) parts.push(create('p', 'map-about', words.approximate));
      // The page fills the slot before the card opens, so that the map makes room for all of it.
      document.dispatchEvent(new CustomEvent('map:popup', { detail: { id: place.id, slot } }));
      open(place, place.name, [...parts, toLink(place.id, words.open)], restore);
    },
    openGroup: (places, restore) => {
      const list = create('ul', 'map-group');
      for (const { id, name, kind } of places) {
        const item = create('li', '');
        const link = toLink(id, name);
        link.lang = nameLanguage;
        link.className = 'map-group-link';
        item.append(link, create('span', '', kind));
        list.append(item);
      }
      const [first] = places;
      if (first) open(first, places.map(({ name }) => name).join(', '), [list], restore);
    },
  };
}
