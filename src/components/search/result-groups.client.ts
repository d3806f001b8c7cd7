import type { SearchResult } from '../../domain/search/result.ts';
import { createElement } from './elements.client.ts';
import { toItem, type Drawing } from './result-item.client.ts';

/** Results of a group that are seen at first. */
const mostSeen = 8;

interface Group {
  readonly count: HTMLElement;
  readonly list: HTMLUListElement;
  readonly more: HTMLButtonElement;
  total: number;
}

/** Results in groups with a heading and a count. A group stands where its first result came; what comes later is added below. */
export function createGroups(drawing: Drawing) {
  const { words } = drawing.asking.words;
  const element = createElement('div');
  const groups = new Map<string, Group>();

  const create = (key: string, note: string | undefined): Group => {
    const title = createElement('h2', { className: 'mt-5' });
    const count = createElement('span', { className: 'plain text-soft' });
    title.append(`${words[key === 'perhaps' ? 'place' : key] ?? key} `, count);
    const list = createElement('ul', { className: 'mt-2 grid gap-2 wide:grid-cols-2' });
    const more = createElement('button', { type: 'button', className: 'btn mt-2', hidden: true });
    more.textContent = words['more'] ?? '';
    more.addEventListener('click', () => {
      const first = list.querySelector<HTMLElement>('li[hidden]');
      for (const item of [...list.children].slice(0)) (item as HTMLElement).hidden = false;
      more.hidden = true;
      first?.querySelector('a')?.focus();
    });
    element.append(title, ...(note ? [createElement('p', { textContent: note })] : []), list, more);
    return { count, list, more, total: 0 };
  };

  return {
    element,
    /** Adds results, each to the group of what it is, or all to the group of a key. */
    add(results: readonly SearchResult[], { key, note }: { key?: string; note?: string | undefined } = {}) {
      for (const result of results) {
        const name = key ?? result.type;
        const group = groups.get(name) ?? create(name, note);
        groups.set(name, group);
        const item = toItem(result, drawing);
        // Only what comes with the first answer is folded: a tap on "more" asks to see.
        item.hidden = group.list.childElementCount >= mostSeen && !element.isConnected;
        group.more.hidden &&= !item.hidden;
        group.list.append(item);
        group.total++;
        group.count.textContent = `(${group.total})`;
      }
    },
  };
}
