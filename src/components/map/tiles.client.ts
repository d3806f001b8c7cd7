import type * as Leaflet from 'leaflet';

interface TilesOffer {
  readonly element: HTMLElement;
  /** The base map, which the tiles replace. */
  readonly layer: Leaflet.Layer;
  readonly tiles: { readonly url: string; readonly attribution: string };
}

/** The button that asks another server for street pictures: only when tapped, and back again when tapped once more or on the first error. */
export function offerTiles(L: typeof Leaflet, map: Leaflet.Map, { element, layer, tiles }: TilesOffer): void {
  const offer = element.querySelector<HTMLElement>('[data-tiles]');
  const button = offer?.querySelector('button');
  const credit = element.querySelector('[data-tiles-credit]');
  if (!offer || !button) return;
  const streets = L.tileLayer(tiles.url, { maxZoom: map.getMaxZoom() });
  const show = (isOn: boolean): void => {
    button.setAttribute('aria-pressed', String(isOn));
    (isOn ? layer : streets).remove();
    (isOn ? streets : layer).addTo(map);
    if (credit) credit.textContent = isOn ? tiles.attribution : '';
  };
  streets.on('tileerror', () => map.hasLayer(streets) && show(false));
  button.addEventListener('click', () => show(!map.hasLayer(streets)));
  offer.hidden = false;
}
