/** Languages to offer first: the device's last choice, then the browser's own. */
function getWishes(): string[] {
  const browser = navigator.languages.map((language) => language.split('-')[0] ?? '');
  try {
    const last = localStorage.getItem('language');
    return last ? [last, ...browser] : browser;
  } catch {
    return browser;
  }
}

customElements.define(
  'language-chooser',
  class extends HTMLElement {
    connectedCallback() {
      const first = getWishes()
        .map((language) => this.querySelector<HTMLElement>(`[data-language="${CSS.escape(language)}"]`))
        .find((item) => item !== null);
      if (!first) return;
      first.parentElement?.prepend(first);
      first.querySelector('a')?.classList.add('main-edge');
    }
  },
);
