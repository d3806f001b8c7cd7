import type { CityMapOptions } from '../../domain/map/city-map-options.ts';
import { fetchJson } from './fetch-json.client.ts';

/** The map of the city. Whatever fails, a sentence takes its place and the list beside it remains. */
class CityMapElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    if (!notice || this.dataset['state']) return;
    this.dataset['state'] = 'loading';
    notice.hidden = false;
    try {
      const options = JSON.parse(this.dataset['options'] ?? '') as CityMapOptions;
      const [base, places, view] = await Promise.all([
        fetchJson(options.base),
        fetchJson(options.places),
        import('./map-view.client.ts'),
      ]);
      await view.createMapView(this, { options, base, places });
      this.dataset['state'] = 'ready';
      notice.hidden = true;
      document.dispatchEvent(new CustomEvent('map:ready'));
    } catch {
      this.dataset['state'] = 'failed';
      notice.textContent = this.dataset['failed'] ?? '';
      document.dispatchEvent(new CustomEvent('map:failed'));
    }
  }
}

customElements.define('city-map', CityMapElement);
