import { resultTypes, type ProseAnswer, type ProseResult } from '../../domain/search/result.ts';
import { toLocale } from '../../domain/i18n/language.ts';
import { searchProse } from './prose-search.client.ts';

const step = 12;

function toItem({ href, title, excerpt }: ProseResult): HTMLElement {
  const item = document.createElement('li');
  item.className = 'card p-4';
  const link = document.createElement('a');
  link.className = 'text-name strong';
  link.href = href;
  link.dir = 'auto';
  link.textContent = title;
  const text = document.createElement('p');
  text.className = 'mt-1 text-small text-soft';
  text.dir = 'auto';
  for (const { text: piece, match } of excerpt) {
    const part = document.createElement(match ? 'mark' : 'span');
    part.textContent = piece;
    text.append(part);
  }
  item.append(link, text);
  return item;
}

/** Asks while the person types; results grouped by what they are, arrows move between them; the text stays in the fragment. */
class SiteSearch extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
  #input = this.querySelector('input');
  #status = this.querySelector('[role=status]');
  #box = this.querySelector<HTMLElement>('[data-results]');
  #more = this.querySelector<HTMLButtonElement>('[data-more]');
  #answer: ProseAnswer | undefined;
  #shown = 0;
  #turn = 0;

  connectedCallback() {
    const input = this.#input;
    if (!input) return;
    let wait: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('input', () => {
      clearTimeout(wait);
      wait = setTimeout(() => void this.#ask(), 200);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(wait);
      void this.#ask();
    });
    this.#more?.addEventListener('click', () => {
      this.#showMore().catch(() => this.#say(this.#words['failed'] ?? ''));
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    input.value = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
    if (input.value) void this.#ask();
    else input.focus({ preventScroll: true });
  }

  async #ask() {
    const query = this.#input?.value.trim() ?? '';
    const turn = ++this.#turn;
    const fragment = query ? `#${new URLSearchParams({ q: query.slice(0, 200) }).toString()}` : '';
    history.replaceState(history.state, '', location.pathname + fragment);
    if (!query) return this.#show(undefined, '');
    this.#say(this.#words['searching'] ?? '');
    try {
      const answer = await searchProse(query);
      if (turn === this.#turn) await this.#show(answer, this.#countText(answer.total));
    } catch {
      if (turn === this.#turn) await this.#show(undefined, this.#words['failed'] ?? '');
    }
  }

  #say(text: string) {
    if (this.#status) this.#status.textContent = text;
  }

  #countText(total: number): string {
    if (total === 0) return this.#words['none'] ?? '';
    const language = document.documentElement.lang;
    const category = new Intl.PluralRules(language).select(total);
    const text = this.#words[`results_${category}`] ?? this.#words['results_other'] ?? '';
    return text.replace('{{count}}', new Intl.NumberFormat(toLocale(language)).format(total));
  }

  async #show(answer: ProseAnswer | undefined, text: string) {
    this.#answer = answer;
    this.#shown = 0;
    this.#box?.replaceChildren();
    this.#say(text);
    await this.#showMore();
  }

  async #showMore() {
    const answer = this.#answer;
    const results = (await answer?.load(this.#shown, step)) ?? [];
    if (answer !== this.#answer) return;
    this.#shown += results.length;
    for (const type of resultTypes) {
      const items = results.filter((result) => result.type === type).map(toItem);
      if (items.length > 0) this.#group(type).append(...items);
    }
    if (this.#more) this.#more.hidden = this.#shown >= (answer?.total ?? 0);
  }

  /** The list of a group, made when first needed, groups in their order. */
  #group(type: string): Element {
    const known = this.#box?.querySelector(`[data-group="${type}"]`);
    if (known) return known;
    const title = document.createElement('h2');
    title.className = 'mt-5 mb-2';
    title.textContent = this.#words[type] ?? type;
    const list = document.createElement('ul');
    list.className = 'grid gap-2';
    list.dataset['group'] = type;
    this.#box?.append(title, list);
    return list;
  }

  /** Arrows move between the box and the results. */
  #move(event: KeyboardEvent) {
    const delta = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!delta) return;
    const stops = [this.#input, ...(this.#box?.querySelectorAll('a') ?? [])];
    const target = stops[stops.indexOf(document.activeElement as HTMLInputElement) + delta];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}

customElements.define('site-search', SiteSearch);
