/** Copies its text to the clipboard; where that is forbidden, selects a field with the text instead. */
customElements.define(
  'copy-button',
  class extends HTMLElement {
    connectedCallback() {
      this.querySelector('button')?.addEventListener('click', () => void this.#copy());
    }

    async #copy() {
      const text = this.dataset['text'] ?? '';
      try {
        await navigator.clipboard.writeText(text);
        const label = this.querySelector('span');
        if (label) label.textContent = this.dataset['done'] ?? '';
      } catch {
        const field = document.createElement('textarea');
        field.className = 'field';
        field.value = text;
        this.append(field);
        field.select();
      }
    }
  },
);
