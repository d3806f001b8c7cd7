import type { Spot } from '../../domain/directory/near.ts';
import type { Reading } from '../../domain/search/reading.ts';
import type { SearchResult } from '../../domain/search/result.ts';
import type { Asking } from './asker.client.ts';
import { createElement } from './elements.client.ts';
import { toDayTexts, toDistanceOf, toStateOf, toWhyText } from './result-facts.client.ts';

/** What a result is drawn with. */
export interface Drawing {
  readonly asking: Asking;
  readonly reading: Reading;
  /** A place the person gave, for distances. */
  readonly spot: Spot | undefined;
}

function toKindLine(result: SearchResult, { words }: Asking): HTMLElement | undefined {
  const kind = words.kinds[result.facts.kind ?? ''];
  if (!kind || result.type !== 'place') return undefined;
  const line = createElement('p', { className: `kind c-${kind[1]}` });
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('class', 'i');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  picture.dataset['kind'] = result.facts.kind;
  line.append(picture, createElement('span', { textContent: kind[0] }));
  return line;
}

let pictures: Promise<Readonly<Record<string, string>>> | undefined;

/** Fills the pictures of kinds, whose place is kept, once their drawings are there; without them the words are enough. */
export async function fillPictures(box: HTMLElement): Promise<void> {
  pictures ??= fetch('/data/kind-pictures.json').then(
    async (response) => (await response.json()) as Readonly<Record<string, string>>,
  );
  try {
    const drawn = await pictures;
    // Drawings of our own.
    for (const picture of box.querySelectorAll<SVGElement>('svg[data-kind]'))
      picture.innerHTML ||= drawn[picture.dataset['kind'] ?? ''] ?? '';
  } catch {
    pictures = undefined;
  }
}

/** A result as a card: what it is, its name, open or not, how far, its sentence, and why it was found. */
export function toItem(result: SearchResult, { asking, reading, spot }: Drawing): HTMLLIElement {
  const item = createElement('li', { className: 'card grid content-start gap-1 p-4' });
  const link = createElement('a', { className: 'text-name strong text-ink', href: result.href });
  link.append(createElement('bdi', { textContent: result.title }));
  const parts: (HTMLElement | undefined)[] = [toKindLine(result, asking), link];
  const state = toStateOf(result, asking);
  if (state) {
    const line = createElement('p', { className: 'flex flex-wrap items-center gap-x-3' });
    const badge = createElement('span', { className: 'state', textContent: state.text });
    badge.dataset['state'] = state.state;
    const more = [...toDayTexts(result, reading, asking), toDistanceOf(result, spot, asking)].filter(Boolean);
    line.append(
      badge,
      ...more.map((text) => createElement('span', { className: 'strong', textContent: text })),
    );
    parts.push(line);
  }
  if (result.summary) {
    const summary = createElement('p', { className: 'text-soft' });
    // An address keeps its own direction and stands where the reader's lines begin.
    summary.append(createElement('bdi', { textContent: result.summary }));
    if (result.facts.language) summary.lang = result.facts.language;
    parts.push(summary);
  }
  const why = toWhyText(result.why, asking);
  if (why) parts.push(createElement('p', { className: 'text-small text-soft', textContent: why }));
  item.append(...parts.filter((part) => part !== undefined));
  return item;
}
