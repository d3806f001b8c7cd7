import type { Spot } from '../../domain/directory/near.ts';
import type { ReadAnswer } from '../../domain/search/ask.ts';
import type { SearchResult } from '../../domain/search/result.ts';
import { drawNotes } from './answer-notes.client.ts';
import { loadAsking, type Asking } from './asker.client.ts';
import { createElement } from './elements.client.ts';
import { toCountText } from './result-facts.client.ts';
import { createGroups } from './result-groups.client.ts';
import { fillPictures } from './result-item.client.ts';
import { createTexts } from './text-results.client.ts';

/** What an answer is drawn with. */
interface Frame {
  readonly box: HTMLElement;
  /** Whether the question is still the last one. */
  readonly isCurrent: () => boolean;
  /** Asks something else in its place. */
  readonly ask: (query: string) => void;
}

/** Results that come at once: as many as a slow connection brings in two seconds. */
const step = 10;

function drawCall({ words: { words, phone } }: Asking): HTMLElement {
  const [start = '', end = ''] = (words['call'] ?? '').split('{{number}}');
  const link = createElement('a', { href: `tel:${phone}`, textContent: phone, className: 'strong' });
  const number = createElement('bdi', { dir: 'ltr' });
  number.append(link);
  const line = createElement('p', { className: 'mt-5' });
  line.append(start, number, end);
  return line;
}

function drawMore(asking: Asking, load: (from: number) => Promise<boolean>): HTMLElement {
  const button = createElement('button', { type: 'button', className: 'btn mt-4' });
  button.textContent = asking.words.words['more'] ?? '';
  let from = step;
  button.addEventListener('click', () => {
    load(from).then(
      (isLast) => (button.hidden = isLast),
      () => (button.textContent = asking.words.words['failed'] ?? ''),
    );
    from += step;
  });
  return button;
}

/**
 * Asks a question and draws the whole answer at once: notes, groups, the way on. Says how much was found. Results that
 * come later stand below what is shown already.
 */
export async function drawAnswer(query: string, { box, isCurrent, ask }: Frame): Promise<string> {
  const asking = await loadAsking();
  const answer: ReadAnswer = await asking.ask(query, { typing: false, limit: step });
  if (!isCurrent()) return '';
  const spot = (history.state as { spot?: Spot } | null)?.spot;
  const groups = createGroups({ asking, reading: answer.reading, spot });
  const shown = new Set([...answer.places, ...answer.perhaps].map(({ href }) => href));
  const isNew = ({ href }: SearchResult) => !shown.has(href);
  groups.add(answer.places, { key: 'place' });
  groups.add(answer.perhaps, { key: 'perhaps', note: asking.words.words['unknownHours'] });
  groups.add(answer.words.results.filter(isNew));
  const total = answer.places.length + answer.perhaps.length + answer.words.total;
  const more =
    answer.words.total > step
      ? drawMore(asking, async (from) => {
          groups.add((await answer.words.load(from, step)).filter(isNew));
          void fillPictures(box);
          return from + step >= answer.words.total;
        })
      : undefined;
  const parts = [
    ...drawNotes(query, answer, { asking, ask }),
    groups.element,
    more,
    createTexts(query, asking),
    drawCall(asking),
  ];
  box.replaceChildren(...parts.filter((part) => part !== undefined));
  void fillPictures(box);
  return total === 0 ? (asking.words.words['none'] ?? '') : toCountText(total, asking);
}
