import type { SearchResult } from '../../domain/search/result.ts';
import { groupBy } from '../../domain/search/group-by.ts';
import type { ReadAnswer } from '../../domain/search/ask.ts';
import type { Asking } from './asker.client.ts';
import { createElement } from './elements.client.ts';
import { toStateOf } from './result-facts.client.ts';

/** Options that are shown while somebody types. */
const mostOptions = 10;

/**
 * Whether a sensitive page was typed: most words of the question stand in its name or what it is for, and are whole or
 * nearly so. Who only began a word, or met one in passing, is not shown it while typing.
 */
function isTyped({ why }: SearchResult, text: string): boolean {
  const typed = why.filter(
    ({ field, by, word }) =>
      (field === 'title' || field === 'keywords') &&
      (by === 'word' || (by === 'prefix' && (word.length > 3 || /\p{Script=Han}/u.test(word)))),
  );
  return typed.length > text.split(/\s+/).length / 2;
}

/** What is suggested: places that meet the reading first, then what the words find; sensitive pages only if typed. */
export function toSuggested({ reading, places, words }: ReadAnswer): SearchResult[] {
  const found = new Map([...places, ...words.results].map((result) => [result.href, result]));
  return [...found.values()]
    .filter((result) => !result.facts.sensitive || isTyped(result, reading.text))
    .slice(0, mostOptions);
}

function toOption(result: SearchResult, id: string, asking: Asking): HTMLElement {
  const option = createElement('a', { className: 'option', id, role: 'option', tabIndex: -1 });
  option.href = result.href;
  option.setAttribute('aria-selected', 'false');
  const kind = asking.words.kinds[result.facts.kind ?? ''];
  const about = result.type === 'place' ? [kind?.[0], result.summary] : [result.summary];
  const name = createElement('bdi', { className: 'strong', textContent: result.title });
  const line = createElement('span', { className: 'text-small text-soft' });
  line.textContent = about.filter(Boolean).join(' · ');
  option.append(name, line);
  const state = toStateOf(result, asking);
  if (state) {
    const badge = createElement('span', { className: 'state text-small', textContent: state.text });
    badge.dataset['state'] = state.state;
    option.append(badge);
  }
  return option;
}

/** The options of an answer in groups by what they are, in the order of the first of each; the last one leads to all results. */
export function drawOptions(
  box: HTMLElement,
  results: readonly SearchResult[],
  { asking, all }: { readonly asking: Asking; readonly all: string },
): void {
  const { words } = asking.words;
  const groups = groupBy(results, ({ type }) => type);
  let position = 0;
  const parts = [...groups].map(([type, members]) => {
    const label = createElement('span', { className: 'group', id: `group-${type}` });
    label.textContent = `${words[type] ?? type} (${members.length})`;
    const group = createElement('div', { role: 'group' });
    group.setAttribute('aria-labelledby', label.id);
    group.append(label, ...members.map((result) => toOption(result, `option-${position++}`, asking)));
    return group;
  });
  const last = createElement('a', {
    className: 'option strong',
    id: 'option-all',
    role: 'option',
    tabIndex: -1,
  });
  last.href = all;
  last.setAttribute('aria-selected', 'false');
  last.textContent = words['all'] ?? '';
  box.replaceChildren(...parts, last);
}
