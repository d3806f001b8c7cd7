/** Opens the phone's own share sheet; hidden where there is none. */
customElements.define(
  'share-button',
  class extends HTMLElement {
    connectedCallback() {
      this.hidden = !('share' in navigator);
      this.querySelector('button')?.addEventListener('click', () => {
        const { url = '', title = '' } = this.dataset;
        navigator.share({ url, title }).catch(() => undefined);
      });
    }
  },
);
