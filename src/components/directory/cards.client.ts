import { toDistanceText } from '../../domain/directory/distance-text.ts';
import { toCardView, type CardView } from '../../domain/directory/card-view.ts';
import type { Entry } from '../../domain/directory/entry.ts';
import { getMetres, type Spot } from '../../domain/directory/near.ts';
import { toLocale } from '../../domain/i18n/locale.ts';
import type { DirectoryData } from './directory-data.client.ts';

const step = 40;

/** Draws entries as cards by cloning the blank card of the page; 40 at a time. */
export function createCards(root: HTMLElement, words: Readonly<Record<string, string>>) {
  const blank = root.querySelector('template')?.content.firstElementChild;
  const box = document.querySelector<HTMLElement>('[data-found]');
  const list = box?.querySelector('ul');
  const more = box?.querySelector('button');
  let shown: readonly Entry[] = [];
  let from = 0;
  let draw: (entry: Entry) => Node = () => document.createTextNode('');

  const addStep = () => {
    list?.append(...shown.slice(from, from + step).map((entry) => draw(entry)));
    from += step;
    if (more) more.hidden = from >= shown.length;
  };
  more?.addEventListener('click', () => {
    const first = from;
    addStep();
    list?.children[first]?.querySelector('a')?.focus();
  });

  const toCard = (entry: Entry, data: DirectoryData, spot: Spot | undefined): Node => {
    const card = blank?.cloneNode(true) as HTMLElement;
    const view: CardView = toCardView(entry, data.words);
    const metres = getMetres(entry, spot);
    const texts: Record<string, string> = {
      ...view,
      goName: view.name,
      distance: metres === undefined ? '' : toDistanceText(metres, words, data.words.language),
    };
    card.classList.replace('c-computer', `c-${view.color}`);
    card.dataset['id'] = view.id;
    card.querySelector('open-state')?.setAttribute('data-timetable', JSON.stringify(entry.timetable));
    const picture = card.querySelector('.kind svg');
    if (picture) picture.innerHTML = data.words.pictograms[entry.kind] ?? '';
    for (const part of card.querySelectorAll<HTMLElement>('[data-part]')) {
      const name = part.dataset['part'] ?? '';
      if (part instanceof HTMLAnchorElement)
        part.href = name === 'phone' ? view.tel : name === 'go' ? `${view.href}#how` : view.href;
      if (name === 'go') continue;
      const target = part.querySelector('bdi') ?? part;
      target.textContent = texts[name] ?? '';
      if (!texts[name]) (part.closest('li li') ?? part.closest('.btn') ?? part).remove();
    }
    return card;
  };

  return {
    /** Replaces the cards by these; none hides the list. */
    show(entries: readonly Entry[], data: DirectoryData, spot: Spot | undefined) {
      shown = entries;
      from = 0;
      draw = (entry) => toCard(entry, data, spot);
      list?.replaceChildren();
      if (box) box.hidden = entries.length === 0;
      addStep();
    },
    /** "12 places" in the page's language. */
    count(total: number, { words: { count, language } }: DirectoryData): string {
      const text = count[new Intl.PluralRules(language).select(total)] ?? count['other'] ?? '{{count}}';
      return text.replace('{{count}}', new Intl.NumberFormat(toLocale(language)).format(total));
    },
  };
}
