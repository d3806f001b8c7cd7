import type { ReadAnswer } from '../../domain/search/ask.ts';
import { loadAsking, type Asking } from './asker.client.ts';
import { createCombobox } from './combobox.client.ts';
import { drawOptions, toSuggested } from './option-list.client.ts';
import { toCountText } from './result-facts.client.ts';
import { toFragment } from './search-fragment.client.ts';

/** Milliseconds without a key before a question is asked, and from an answer to the announcement of its count. */
const pause = 120;
const settled = 900;

/** Suggestions while typing. What is shown is never put in another order: it changes only with the question. */
function createBox(form: HTMLFormElement, input: HTMLInputElement, box: HTMLElement) {
  const status = form.querySelector<HTMLElement>('[data-said]');
  let wait: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  /** The question that the options answer. */
  let answered = '';
  const list = createCombobox(input, box, () => void suggest());

  /** Says a count once typing has settled, and not again. */
  const say = (text: string) => {
    clearTimeout(saying);
    saying = setTimeout(() => {
      if (status && status.textContent !== text) status.textContent = text;
    }, settled);
  };
  const show = (query: string, answer: ReadAnswer, own: Asking) => {
    const results = toSuggested(answer);
    answered = query;
    const total = Math.max(results.length, answer.places.length + answer.perhaps.length + answer.words.total);
    say(total === 0 ? (own.words.words['none'] ?? '') : toCountText(total, own));
    if (results.length === 0) box.replaceChildren();
    else drawOptions(box, results, { asking: own, all: form.action + toFragment(query) });
    if (results.length > 0 && document.activeElement === input) list.open();
    else list.close();
  };
  async function suggest() {
    const query = input.value.trim();
    if (query === answered) return;
    asking?.abort();
    const { signal } = (asking = new AbortController());
    if (!query) {
      answered = '';
      box.replaceChildren();
      say('');
      list.close();
      return;
    }
    try {
      const own = await loadAsking();
      const answer = await own.ask(query, { typing: true, signal });
      if (!signal.aborted && !list.isHeld()) show(query, answer, own);
    } catch {
      // No index: the form still leads to the search page, which says so.
      if (!signal.aborted) list.close();
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => void suggest(), pause);
  });
  input.addEventListener('click', () => {
    if (input.value.trim() === answered && list.hasOptions()) list.open();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(wait);
    clearTimeout(saying);
    asking?.abort();
    list.close();
    const query = input.value.trim();
    // The search page answers itself; elsewhere the words travel in the fragment, which no server sees.
    if (new URL(form.action).pathname !== location.pathname) location.assign(form.action + toFragment(query));
    else form.dispatchEvent(new CustomEvent('search:asked', { detail: query, bubbles: true }));
  });
  loadAsking().catch(() => undefined);
  void suggest();
}

const started = new WeakSet<HTMLFormElement>();

/** Begins to help in the box that was touched; its button, which waited for that, then sends the form. */
export function startSearch(touched: HTMLElement): void {
  const form = touched.closest('form');
  const input = form?.querySelector('input');
  const box = form?.querySelector<HTMLElement>('[role=listbox]');
  if (!form || !input || !box) return;
  if (!started.has(form)) createBox(form, input, box);
  started.add(form);
  if (touched instanceof HTMLButtonElement) form.requestSubmit();
}
