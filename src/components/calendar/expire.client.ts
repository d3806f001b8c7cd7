const items = () => [...document.querySelectorAll<HTMLElement>('[data-end]')];
/** Parts of a list whose cards are all gone are hidden with them. */
const hideEmpty = () => {
  for (const part of document.querySelectorAll<HTMLElement>('[data-week]'))
    part.hidden = !part.querySelector('[data-end]:not([hidden])');
};

/**
 * Takes away what has passed by the visitor's clock: cards vanish, a workshop's own dates go to its past ones. Where
 * nothing is left the page says so, with the date of that clock, since it may be wrong. Imports nothing: what the first
 * bytes of a page fetch must not fetch more.
 */
export function expire(): void {
  const past = document.querySelector<HTMLElement>('[data-past]');
  for (const item of items()) {
    if (Number(item.dataset['end']) * 1e3 > Date.now()) continue;
    if (past && item.closest('[data-dates]')) past.append(item);
    else item.hidden = true;
  }
  if (past?.firstElementChild) past.parentElement?.removeAttribute('hidden');
  hideEmpty();
  const stale = document.querySelector<HTMLElement>('[data-stale]');
  const text = stale?.querySelector('span');
  const left = items().some((item) => !item.hidden && !item.closest('[data-past]'));
  if (!stale || !text || left || !stale.hidden) return;
  const locale = `${document.documentElement.lang}-u-ca-gregory-nu-latn`;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format();
  text.textContent = (stale.dataset['text'] ?? '').replace('{{date}}', date);
  stale.hidden = false;
  const none = document.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = false;
  const button = stale.querySelector('button');
  button?.addEventListener('click', () => {
    for (const item of items()) item.hidden = false;
    hideEmpty();
    if (none) none.hidden = true;
    button.remove();
  });
}
