/**
 * The first bytes of every page: what a tap does is fetched at the tap. Buttons say it in `data-do` (listen, copy,
 * share, clear, search), fields that wake up when they are entered in `data-on`; buttons that this device cannot do
 * stay hidden.
 */
const language = document.documentElement.lang;

const listen = (type: string, mark: string) =>
  document.addEventListener(type, (event) => {
    const target = (event.target as Element).closest<HTMLElement>(mark);
    if (!target) return;
    event.preventDefault();
    void import('./actions.client.ts').then(({ act }) => act(target));
  });
listen('click', '[data-do]');
listen('focusin', '[data-on]');

const show = (name: string, able: (button: HTMLElement) => unknown) => {
  for (const button of document.querySelectorAll<HTMLElement>(`[data-do=${name}]`))
    button.hidden = !able(button);
};
show('share', () => 'share' in navigator);
if ('speechSynthesis' in window) {
  const showVoices = () =>
    show('listen', (button) =>
      speechSynthesis.getVoices().some(({ lang }) => lang.startsWith(button.dataset['lang'] ?? language)),
    );
  showVoices();
  speechSynthesis.onvoiceschanged = showVoices;
}
// The first of a page's sessions is over, since it was not built anew: only then the code for that is fetched.
if (Number(document.querySelector<HTMLElement>('[data-end]')?.dataset['end']) < Date.now() / 1e3)
  void import('../calendar/expire.client.ts').then(({ expire }) => expire());
try {
  // Pages outside any language, as the chooser, change nothing.
  if (location.pathname.startsWith(`/${language}/`)) localStorage.setItem('language', language);
} catch {
  // Storage is off: the chooser then goes by the browser's language.
}
