import { readFragment, toFragment } from './search-fragment.client.ts';
import { wakeSearch } from './search-start.client.ts';

/** What wakes the box up: the script has put the cursor there itself. */
const touches = ['pointerdown', 'keydown', 'input'] as const;

/**
 * The search page: the question stands in the fragment, the answer under the box. Nothing of the search is fetched
 * before the box is touched or the address holds a question.
 */
class SiteSearch extends HTMLElement {
  #input = this.querySelector('input');
  #status = this.querySelector('[data-status]');
  #box = this.querySelector<HTMLElement>('[data-results]');
  #links = document.querySelector<HTMLElement>('[data-links]');
  #turn = 0;

  connectedCallback() {
    const input = this.#input;
    if (!input) return;
    this.addEventListener('search:asked', (event) => void this.#ask((event as CustomEvent<string>).detail));
    addEventListener('hashchange', () => this.#start());
    delete input.dataset['on'];
    const wake = () => {
      for (const type of touches) input.removeEventListener(type, wake);
      wakeSearch(document.documentElement.lang);
      import('./search-box.client.ts').then(
        ({ startSearch }) => startSearch(input),
        () => this.#say(this.dataset['failed']),
      );
    };
    for (const type of touches) input.addEventListener(type, wake);
    // What was typed before this script came stays, and is taken up.
    const early = input.value;
    this.#start();
    if (!input.value) input.focus({ preventScroll: true });
    if (early && !input.value) {
      input.value = early;
      wake();
    }
  }

  /** Asks what the address holds. */
  #start() {
    const query = readFragment(location.hash);
    if (this.#input) this.#input.value = query;
    if (query) void this.#ask(query);
    else this.#settle(false);
  }

  #say(text = '') {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** Lets the links be seen again, under the answer's place if there is one: nothing that is seen is ever moved. */
  #settle(hasAnswer: boolean) {
    this.#links?.toggleAttribute('data-ready', false);
    this.#box?.classList.toggle('answered', hasAnswer);
    if (!hasAnswer) {
      this.#box?.replaceChildren();
      this.#say();
    }
    this.#links?.toggleAttribute('data-ready', true);
  }

  async #ask(query: string) {
    const turn = ++this.#turn;
    wakeSearch(document.documentElement.lang);
    history.replaceState(history.state, '', location.pathname + toFragment(query));
    if (!query) {
      this.#settle(false);
      return;
    }
    this.#settle(true);
    this.#say(this.dataset['searching']);
    try {
      const { drawAnswer } = await import('./answer.client.ts');
      const text = await drawAnswer(query, {
        box: this.#box ?? this,
        isCurrent: () => turn === this.#turn,
        ask: (other) => {
          if (this.#input) this.#input.value = other;
          void this.#ask(other);
        },
      });
      if (turn === this.#turn) this.#say(text);
    } catch {
      if (turn !== this.#turn) return;
      this.#box?.replaceChildren();
      this.#say(this.dataset['failed']);
    }
  }
}

customElements.define('site-search', SiteSearch);
