import type * as Leaflet from 'leaflet';

/** Shows where the person is, in amber, as `data-here="lat,lon"` says, now and whenever it changes. */
export function watchHere(
  L: typeof Leaflet,
  map: Leaflet.Map,
  { element, word }: { readonly element: HTMLElement; readonly word: string },
): void {
  let marker: Leaflet.Marker | undefined;
  const read = (): void => {
    marker?.remove();
    marker = undefined;
    const [lat, lon] = (element.dataset['here'] ?? '').split(',').map(Number);
    if (!lat || !lon) return;
    const icon = new L.DivIcon();
    icon.createIcon = () => {
      const dot = document.createElement('span');
      dot.className = 'map-here';
      dot.setAttribute('role', 'img');
      dot.setAttribute('aria-label', word);
      return dot;
    };
    marker = L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(map);
    map.setView([lat, lon], Math.max(14, map.getZoom()), { animate: false });
  };
  new MutationObserver(read).observe(element, { attributeFilter: ['data-here'] });
  read();
}
