import type { CalendarData } from '../../domain/calendar/calendar-entry.ts';
import { parseCalendarAddress, toCalendarAddress } from '../../domain/calendar/calendar-address.ts';
import { toMonday } from '../../domain/calendar/days.ts';
import { addDays } from '../../domain/directory/local-date.ts';
import { filterSessions, type CalendarCriteria } from '../../domain/calendar/filter-sessions.ts';
import { isOver } from '../../domain/calendar/is-over.ts';
import { toWorkshopCards } from '../../domain/calendar/session-cards.ts';
import { toLocalTime } from '../../domain/directory/local-time.ts';
import { drawCards, toCountText, type PluralWords } from './calendar-cards.client.ts';

interface Words {
  readonly count: PluralWords;
  readonly more: PluralWords;
  /** Name of each criterion, for "try without". */
  readonly names: Readonly<Record<string, string>>;
}
type Data = CalendarData & { readonly pictograms: Readonly<Record<string, string>> };
type Change = { readonly [Key in keyof CalendarCriteria]?: CalendarCriteria[Key] | undefined };

const fields = ['topic', 'district', 'language', 'audience'] as const;

const isPast = (list: HTMLElement | null) =>
  [...(list?.querySelectorAll<HTMLElement>('[data-end]') ?? [])].some(
    ({ dataset }) => Number(dataset['end']) * 1e3 < Date.now(),
  );

/** The list of the calendar by the visitor's clock, and its filters: address, cards, what to give up. */
class CalendarFilters extends HTMLElement {
  #criteria: CalendarCriteria = {};
  #today = toLocalTime(new Date(), this.dataset['zone'] ?? 'UTC').slice(0, 10);
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  #sensitive: ReadonlySet<string> = new Set((this.dataset['sensitive'] ?? '').split(' ').filter(Boolean));
  #static = document.querySelector<HTMLElement>('[data-static]');
  #count = document.querySelector<HTMLElement>('[data-count]');
  #counted = this.#count?.textContent ?? '';
  #loading: Promise<Data> | undefined;

  connectedCallback() {
    this.#sortWeeks();
    this.addEventListener('input', ({ target }) => {
      const { dataset, value } = target as HTMLSelectElement;
      const name = dataset['name'] ?? '';
      this.#set(name === 'when' ? this.#toSpan(value) : { [name]: value || undefined });
    });
    this.addEventListener('click', ({ target }) => {
      const { name, drop } = (target as Element).closest('button')?.dataset ?? {};
      if (name === 'free') this.#set({ free: this.#criteria.free ? undefined : true });
      if (name === 'clear') {
        this.#criteria = {};
        this.#changed();
      }
      if (drop) this.#set(drop === 'from' ? { from: undefined, to: undefined } : { [drop]: undefined });
    });
    addEventListener('popstate', () => {
      // A jump to a part of the page asks nothing and takes nothing back.
      if (!/^#[^=]+$/.test(location.hash)) this.#start();
    });
    this.#start();
  }

  /** Cards move up as weeks pass; a clock that is behind the page's own day is wrong, and moves nothing. */
  #sortWeeks() {
    if (this.#today < (this.dataset['today'] ?? '')) return;
    const [next, later] = [7, 14].map((days) => addDays(toMonday(this.#today), days));
    const listOf = (week: string) => this.#static?.querySelector(`[data-week=${week}] ul`);
    for (const card of this.#static?.querySelectorAll<HTMLElement>('[data-week] > ul > li') ?? []) {
      const day = card.dataset['day'] ?? '';
      const list = listOf(day < (next ?? '') ? 'this' : day < (later ?? '') ? 'next' : 'later');
      if (list && list !== card.parentElement && !card.closest('[data-week=courses]')) list.append(card);
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-week]'))
      part.hidden = !part.querySelector('[data-end]:not([hidden])');
    // A course may be over today though the first card is of next week.
    if (isPast(this.#static)) void import('./expire.client.ts').then(({ expire }) => expire());
  }

  /** First and last day of a choice of time: this week, the next, a month. */
  #toSpan(choice: string): Change {
    if (!choice) return { from: undefined, to: undefined };
    if (choice.includes('-')) return { from: `${choice}-01`, to: `${choice}-31` };
    const monday = addDays(toMonday(this.#today), choice === 'next' ? 7 : 0);
    return { from: monday, to: addDays(monday, 6) };
  }

  /** What the page itself stands for. */
  #own(): CalendarCriteria {
    const { topic, district } = this.dataset;
    return { ...(topic && { topic }), ...(district && { district }) };
  }

  #start() {
    this.#criteria = { ...this.#own(), ...parseCalendarAddress(location.search, location.hash) };
    this.#mark();
    void this.#show();
  }

  #set(change: Change) {
    const all = Object.entries({ ...this.#criteria, ...change }).filter(([, value]) => value !== undefined);
    this.#criteria = Object.fromEntries(all);
    this.#changed();
  }

  #changed() {
    const { query, fragment } = toCalendarAddress(this.#criteria, this.#sensitive);
    const address = `${this.dataset['base'] ?? ''}${query && `?${query}`}${fragment && `#${fragment}`}`;
    history.replaceState(null, '', address);
    this.#mark();
    void this.#show();
  }

  /** Nothing more and nothing less is asked than what the page itself stands for: its own list answers it. */
  #isOwn(): boolean {
    const key = (criteria: CalendarCriteria) => JSON.stringify(Object.entries(criteria).sort());
    return key(this.#criteria) === key(this.#own());
  }

  /** Puts the criteria into the controls; a sensitive topic brings the quick exit. */
  #mark() {
    const exit = this.querySelector<HTMLElement>('[data-exit]');
    if (exit) exit.hidden = !this.#sensitive.has(this.#criteria.topic ?? '');
    for (const field of fields) {
      const select = this.querySelector<HTMLSelectElement>(`[data-name=${field}]`);
      if (select) select.value = this.#criteria[field] ?? '';
    }
    const { from, to, free } = this.#criteria;
    const when = this.querySelector<HTMLSelectElement>('[data-name=when]');
    const choice = [...(when?.options ?? [])].find(({ value }) => {
      const span = this.#toSpan(value);
      return span.from === from && span.to === to;
    });
    if (when) when.value = choice?.value ?? '';
    this.querySelector('[data-name=free]')?.setAttribute('aria-pressed', String(free === true));
    const clear = this.querySelector<HTMLElement>('[data-name=clear]');
    if (clear) clear.hidden = this.#isOwn();
  }

  async #load(): Promise<Data> {
    const read = async () => {
      const data = (await (await fetch(this.dataset['src'] ?? '')).json()) as Data;
      // Something else was fetched, as from the Wi-Fi of a café.
      if (!Array.isArray(data.sessions)) throw new Error('no sessions');
      return data;
    };
    this.#loading ??= read();
    return this.#loading;
  }

  async #show() {
    const isOwn = this.#isOwn();
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    const found = document.querySelector<HTMLElement>('[data-found]');
    if (this.#static) this.#static.hidden = !isOwn;
    if (isOwn) {
      if (found) found.hidden = true;
      if (empty) empty.hidden = true;
      if (this.#count) this.#count.textContent = this.#counted;
      return;
    }
    try {
      const data = await this.#load();
      const coming = data.sessions.filter((session) => !isOver(session, Date.now()));
      const find = (criteria: CalendarCriteria) => toWorkshopCards(filterSessions(coming, criteria), data);
      const cards = find(this.#criteria);
      const { more, count } = this.#words;
      drawCards(this, cards, { base: this.dataset['base'] ?? '', more, pictograms: data.pictograms });
      if (this.#count)
        this.#count.textContent = toCountText(cards.length, count, document.documentElement.lang);
      if (empty) empty.hidden = cards.length > 0;
      if (cards.length === 0) this.#loosen(find);
      if (failed) failed.hidden = true;
    } catch {
      this.#loading = undefined;
      if (failed) failed.hidden = false;
      if (this.#static) this.#static.hidden = false;
    }
  }

  /** Says which single criterion to give up, and how many workshops that would give. */
  #loosen(find: (criteria: CalendarCriteria) => readonly unknown[]) {
    const keys = (Object.keys(this.#criteria) as (keyof CalendarCriteria)[]).filter((key) => key !== 'to');
    const buttons = keys.flatMap((key) => {
      const given = key === 'from' ? ['from', 'to'] : [key];
      const rest: CalendarCriteria = Object.fromEntries(
        Object.entries(this.#criteria).filter(([name]) => !given.includes(name)),
      );
      const { length } = find(rest);
      if (length === 0) return [];
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn';
      button.dataset['drop'] = key;
      button.textContent = `${this.#words.names[key] ?? key} (${length})`;
      return [button];
    });
    this.querySelector('[data-loosen]')?.replaceChildren(...buttons);
  }
}

customElements.define('calendar-filters', CalendarFilters);
