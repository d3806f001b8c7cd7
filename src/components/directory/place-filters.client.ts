import { parseAddress, toAddress } from '../../domain/directory/criteria-address.ts';
import { filterEntries, listCriteria, type Criteria } from '../../domain/directory/filter.ts';
import type { Entry } from '../../domain/directory/entry.ts';
import { sortByDistance, type Spot } from '../../domain/directory/near.ts';
import { linkToMap } from './map-link.client.ts';
import { createCards } from './cards.client.ts';
import { loadDirectory, type DirectoryData } from './directory-data.client.ts';
import { createNear } from './near.client.ts';
import './open-state.client.ts';
import { readPageClock } from './page-clock.client.ts';

const flags = ['open', 'sunday'] as const;
const fields = ['need', 'district', 'language', 'papers', 'text'] as const;

/** The filters of a list page: reads the address, filters in the browser, draws cards, writes the address. */
class PlaceFilters extends HTMLElement {
  #criteria: Criteria = {};
  #spot: Spot | undefined;
  #static = document.querySelector<HTMLElement>('[data-static]');
  #count = document.querySelector<HTMLElement>('[data-count]');
  #counted = this.#count?.textContent ?? '';
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
  #near = createNear(this, this.#words, (spot) => this.#setSpot(spot));
  #cards = createCards(this, this.#words);
  /** Ids inside the view of the map; all when nothing is said. */
  #view: ReadonlySet<string> | undefined;
  #told = '';

  connectedCallback() {
    this.addEventListener('input', (event) => {
      const { dataset, value } = event.target as HTMLInputElement;
      const name = dataset['name'] ?? '';
      if ((fields as readonly string[]).includes(name)) this.#set({ [name]: value });
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      const flag = flags.find((name) => name === button?.dataset['name']);
      if (flag) this.#set({ [flag]: !this.#criteria[flag] });
      if (button?.dataset['name'] === 'clear') this.#clear();
      const loosen = button?.dataset['drop'] as keyof Criteria | undefined;
      if (loosen) this.#set({ [loosen]: undefined });
    });
    addEventListener('popstate', () => {
      // A jump to a part of the page (the skip link) asks nothing and takes nothing back.
      if (/^#[^=]+$/.test(location.hash)) return;
      this.#start();
      void this.#show();
    });
    linkToMap({
      ready: () => {
        this.#told = '';
        void this.#show();
      },
      view: (ids) => {
        this.#view = ids;
        void this.#show();
      },
    });
    this.#start();
  }

  /** Takes what the page stands for and what the address says. */
  #start() {
    const { kind, need, district } = this.dataset;
    const own: Criteria = {};
    if (kind) own.kind = kind;
    if (need) own.need = need;
    if (district) own.district = district;
    this.#criteria = { ...own, ...parseAddress(location.search, location.hash) };
    this.#spot = (history.state as { spot?: Spot } | null)?.spot;
    if (location.hash === '#near') this.#near.open();
    this.#mark();
    if (this.#asked().length > 0 || this.#spot || this.dataset['always'] !== undefined) void this.#show();
  }

  /** What is asked beyond what the page itself stands for. */
  #asked(): (keyof Criteria)[] {
    const own: Criteria = this.dataset;
    return listCriteria(this.#criteria).filter((key) => own[key] !== this.#criteria[key]);
  }

  /** Nothing more and nothing less is asked than what the page itself stands for: its own list answers it. */
  #isOwn(): boolean {
    const asked = this.#criteria;
    const isAsked = (field: 'kind' | 'need' | 'district') =>
      (asked[field] ?? '') === (this.dataset[field] ?? '');
    return this.#asked().length === 0 && isAsked('kind') && isAsked('need') && isAsked('district');
  }

  /** Codes of needs that stand in the fragment only. */
  #sensitive(): ReadonlySet<string> {
    return new Set((this.dataset['sensitive'] ?? '').split(' ').filter(Boolean));
  }

  #set(change: { [Key in keyof Criteria]?: Criteria[Key] | undefined }) {
    this.#criteria = { ...this.#criteria, ...change } as Criteria;
    this.#changed();
  }

  #setSpot(spot: Spot | undefined) {
    this.#spot = spot;
    this.#changed();
    const map = document.querySelector<HTMLElement>('city-map');
    if (map && spot) map.dataset['here'] = `${spot.lat},${spot.lon}`;
  }

  #clear() {
    this.#criteria = {};
    this.#spot = undefined;
    this.#near.close();
    delete document.querySelector<HTMLElement>('city-map')?.dataset['here'];
    this.#changed();
  }

  #changed() {
    const { query, fragment } = toAddress(this.#criteria, this.#sensitive());
    const base = this.dataset['base'] ?? location.pathname;
    const address = `${base}${query ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`;
    history.replaceState(this.#spot ? { spot: this.#spot } : null, '', address);
    this.#mark();
    void this.#show();
  }

  /** Puts the criteria into the controls; a sensitive need brings the quick exit. */
  #mark() {
    const exit = this.querySelector<HTMLElement>('[data-exit]');
    if (exit) exit.hidden = !this.#sensitive().has(this.#criteria.need ?? '');
    for (const field of fields) {
      const control = this.querySelector<HTMLInputElement>(`[data-name="${field}"]`);
      if (control && document.activeElement !== control) control.value = this.#criteria[field] ?? '';
    }
    for (const flag of flags)
      this.querySelector(`[data-name="${flag}"]`)?.setAttribute(
        'aria-pressed',
        String(this.#criteria[flag] === true),
      );
    this.querySelector('[data-name="near"]')?.setAttribute('aria-pressed', String(this.#spot !== undefined));
    const clear = this.querySelector<HTMLElement>('[data-name="clear"]');
    if (clear) clear.hidden = this.#asked().length === 0 && !this.#spot;
  }

  async #show() {
    const asked = listCriteria(this.#criteria);
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    let data: DirectoryData;
    try {
      data = await loadDirectory(this, Boolean(this.#criteria.text));
    } catch {
      if (failed) failed.hidden = false;
      return;
    }
    if (failed) failed.hidden = true;
    const find = (criteria: Criteria): Entry[] =>
      filterEntries(data.entries, criteria, { ...readPageClock(), words: data.words });
    const found = sortByDistance(find(this.#criteria), this.#spot);
    const plain = this.#isOwn() && !this.#spot && this.dataset['always'] === undefined;
    if (this.#static) this.#static.hidden = !plain;
    const view = this.#view;
    const drawn = found.filter(({ id, lat }) => !view || lat === undefined || view.has(id));
    this.#cards.show(plain ? [] : drawn, data, this.#spot);
    if (this.#count) this.#count.textContent = plain ? this.#counted : this.#cards.count(drawn.length, data);
    const without = (key: keyof Criteria) => find({ ...this.#criteria, [key]: undefined }).length;
    const counts = asked.map((key): [keyof Criteria, number] => [key, without(key)]);
    this.#loosen(found.length === 0 ? counts.filter(([, count]) => count > 0) : undefined);
    this.#tell(found);
  }

  /** Tells the map which places are asked for, once for each answer (the map's own moves do not change it). */
  #tell(found: readonly Entry[]) {
    const ids = found.map(({ id }) => id);
    const key = ids.join(' ');
    if (key === this.#told) return;
    this.#told = key;
    document.dispatchEvent(new CustomEvent('directory:shown', { detail: { ids } }));
  }

  /** Says which single criterion to give up, and how many places that would give. */
  #loosen(options: [keyof Criteria, number][] | undefined) {
    const box = this.querySelector<HTMLElement>('[data-empty]');
    const list = box?.querySelector('[data-loosen]');
    if (!box || !list) return;
    box.hidden = options === undefined;
    list.replaceChildren(
      ...(options ?? []).map(([key, count]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'btn';
        button.dataset['drop'] = key;
        button.textContent = `${this.#words[key] ?? key} (${count})`;
        return button;
      }),
    );
  }
}

customElements.define('place-filters', PlaceFilters);
