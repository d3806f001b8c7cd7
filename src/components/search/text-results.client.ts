import type { ProseResult } from '../../domain/search/result.ts';
import type { Asking } from './asker.client.ts';
import { createElement } from './elements.client.ts';

function toItem({ href, title, excerpt }: ProseResult): HTMLLIElement {
  const item = createElement('li', { className: 'card p-4' });
  const link = createElement('a', { className: 'text-name strong', href, dir: 'auto', textContent: title });
  const text = createElement('p', { className: 'mt-1 text-small text-soft', dir: 'auto' });
  text.append(
    ...excerpt.map(({ text: piece, match }) =>
      createElement(match ? 'mark' : 'span', { textContent: piece }),
    ),
  );
  item.append(link, text);
  return item;
}

/** "More in the texts": the prose search, fetched only at that tap, with a few words around each match. */
export function createTexts(query: string, { words: { words } }: Asking): HTMLElement {
  const box = createElement('div', { className: 'mt-4' });
  const button = createElement('button', {
    type: 'button',
    className: 'btn',
    textContent: words['inTexts'] ?? '',
  });
  const status = createElement('p', { className: 'mt-2', role: 'status' });
  box.append(button, status);
  const show = async () => {
    status.textContent = words['searching'] ?? '';
    const { search } = await import('./prose-search.client.ts');
    const { total, load } = await search(query);
    const results = await load(0, 10);
    status.textContent = total === 0 ? (words['noTexts'] ?? '') : '';
    const list = createElement('ul', { className: 'mt-2 grid gap-2' });
    list.append(...results.map(toItem));
    box.querySelector('ul')?.remove();
    box.append(list);
    button.hidden = true;
  };
  button.addEventListener('click', () => {
    show().catch(() => (status.textContent = words['failed'] ?? ''));
  });
  return box;
}
