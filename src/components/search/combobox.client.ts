/** A field with a list under it, as the ARIA practices describe it (editable combobox with list autocomplete). */
export interface Combobox {
  readonly hasOptions: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** A finger or a mouse button is down on the list: it must stay as it is. */
  readonly isHeld: () => boolean;
}

/** Arrows go through the options, Enter takes one, Escape closes the list and then empties the field. `released` is called when a finger leaves the list. */
export function createCombobox(input: HTMLInputElement, box: HTMLElement, released: () => void): Combobox {
  let held = false;
  const options = () => [...box.querySelectorAll<HTMLElement>('[role=option]')];
  const current = () => box.querySelector<HTMLElement>('[aria-selected=true]');
  const hasOptions = () => box.childElementCount > 0;

  const mark = (option?: HTMLElement) => {
    current()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = () => {
    box.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const close = () => {
    mark();
    box.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };
  const move = (step: number) => {
    const all = options();
    const at = all.findIndex((option) => option === current());
    if (box.hidden) open();
    mark(all[at === -1 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length]);
  };
  const unmark = () => {
    mark();
    return false;
  };
  /** What each key does; true if the browser has nothing left to do. */
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: ({ altKey }) => {
      if (hasOptions() && altKey) open();
      else if (hasOptions()) move(1);
      return true;
    },
    ArrowUp: ({ altKey }) => {
      if (altKey) close();
      else if (hasOptions()) move(-1);
      return true;
    },
    Escape: () => {
      if (box.hidden) {
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      close();
      return true;
    },
    Enter: () => {
      const option = current();
      option?.click();
      return option !== null;
    },
    Home: unmark,
    End: unmark,
    ArrowLeft: unmark,
    ArrowRight: unmark,
  };

  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && keys[event.key]?.(event)) event.preventDefault();
  });
  input.addEventListener('input', unmark);
  input.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!held && !input.form?.contains(relatedTarget as Node | null)) close();
  });
  box.addEventListener('pointerdown', () => (held = true));
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, () => {
      if (!held) return;
      // After the click that the finger may have made.
      setTimeout(() => {
        held = false;
        released();
      });
    });
  return { hasOptions, open, close, isHeld: () => held };
}
