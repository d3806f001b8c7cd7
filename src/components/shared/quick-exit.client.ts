/** Replaces this page by the link's, so that "back" does not return here; twice Escape does the same. */
customElements.define(
  'quick-exit',
  class extends HTMLElement {
    connectedCallback() {
      const link = this.querySelector('a');
      const leave = () => link && !this.closest('[hidden]') && location.replace(link.href);
      link?.addEventListener('click', (event) => {
        event.preventDefault();
        leave();
      });
      let last = 0;
      addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        if (event.timeStamp - last < 600) leave();
        last = event.timeStamp;
      });
    }
  },
);
