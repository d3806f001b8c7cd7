/** Shows the notice of the site only on its days, by the city's date. */
customElements.define(
  'site-notice',
  class extends HTMLElement {
    connectedCallback() {
      const { from = '', to = '', zone = 'UTC' } = this.dataset;
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
      this.hidden = today < from || today > to;
    }
  },
);
