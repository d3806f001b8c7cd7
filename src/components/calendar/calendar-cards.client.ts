import type { SessionCard } from '../../domain/calendar/calendar-entry.ts';
import { toLocale } from '../../domain/i18n/locale.ts';

/** Words by plural category, the number as `{{count}}`. */
export type PluralWords = Readonly<Record<string, string>>;

/** A number in words: "12 workshops". */
export function toCountText(count: number, words: PluralWords, language: string): string {
  const text = words[new Intl.PluralRules(language).select(count)] ?? words['other'] ?? '{{count}}';
  return text.replace('{{count}}', new Intl.NumberFormat(toLocale(language)).format(count));
}

/** Draws cards by cloning the blank card of the page. */
export function drawCards(
  root: HTMLElement,
  cards: readonly SessionCard[],
  {
    base,
    more,
    pictograms,
  }: { base: string; more: PluralWords; pictograms: Readonly<Record<string, string>> },
): void {
  const blank = root.querySelector('template')?.content.firstElementChild;
  const box = document.querySelector<HTMLElement>('[data-found]');
  const draw = ({ session, texts, topic, more: count }: SessionCard) => {
    const card = blank?.cloneNode(true) as HTMLElement;
    const said: Readonly<Record<string, string | undefined>> = {
      ...texts,
      text: session.text,
      struck: session.struck,
      note: session.note,
      topic: topic.title,
      more: count > 0 ? toCountText(count, more, document.documentElement.lang) : '',
      example: texts.example && card.querySelector('[data-part=example]')?.textContent,
    };
    if (session.status === 'confirmed') card.querySelector('[data-part=note]')?.removeAttribute('data-state');
    card.classList.replace('c-computer', `c-${topic.color}`);
    const picture = card.querySelector('.kind svg');
    if (picture) picture.innerHTML = pictograms[topic.code] ?? '';
    for (const part of card.querySelectorAll<HTMLElement>('[data-part]')) {
      const name = part.dataset['part'] ?? '';
      const text = said[name];
      if (text) part.textContent = text;
      else (part.closest('li li') ?? part.closest('del') ?? part).remove();
      if (part instanceof HTMLAnchorElement) {
        part.href = `${base}${texts.id}/`;
        if (texts.titleLanguage) part.lang = texts.titleLanguage;
      }
    }
    return card;
  };
  box?.querySelector('ul')?.replaceChildren(...cards.map(draw));
  if (box) box.hidden = cards.length === 0;
}
