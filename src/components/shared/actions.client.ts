import { clearDevice } from './clear-device.client.ts';
import { toggleReading } from './read-aloud.client.ts';
import { toFragment } from '../search/search-fragment.client.ts';
import { wakeSearch } from '../search/search-start.client.ts';

type Button = HTMLElement;

/** Says something in the button's own status line, or else on the button. */
function say(button: Button, text: string | undefined) {
  const target = button.parentElement?.querySelector('[role=status]') ?? button.querySelector('span');
  if (target) target.textContent = text ?? '';
}

/** Copies a text; where that is forbidden, offers it selected in a field. */
async function copy(button: Button) {
  const text = button.dataset['text'] ?? '';
  try {
    await navigator.clipboard.writeText(text);
    say(button, button.dataset['done']);
  } catch {
    const field = document.createElement('textarea');
    field.className = 'field';
    field.value = text;
    button.after(field);
    field.select();
  }
}

async function clear(button: Button) {
  const whole = await clearDevice();
  say(button, whole ? button.dataset['done'] : button.dataset['part']);
}

/** Wakes the search box up; if its script cannot be had, its button still leads to the search page. */
async function search(touched: HTMLElement) {
  wakeSearch(document.documentElement.lang);
  try {
    const { startSearch } = await import('../search/search-box.client.ts');
    startSearch(touched);
  } catch {
    const form = touched.closest('form');
    if (form && touched instanceof HTMLButtonElement)
      location.assign(form.action + toFragment(form.querySelector('input')?.value.trim() ?? ''));
  }
}

const actions: Readonly<Record<string, (button: Button) => unknown>> = {
  listen: toggleReading,
  copy,
  clear,
  search,
  print: () => {
    print();
  },
  share: ({ dataset }) => navigator.share({ url: dataset['url'] ?? '', title: dataset['title'] ?? '' }),
};

/** Does what a button says in `data-do`, or a field in `data-on`. */
export async function act(button: Button): Promise<void> {
  try {
    await actions[button.dataset['do'] ?? button.dataset['on'] ?? '']?.(button);
  } catch {
    // The person closed the share sheet: nothing to say.
  }
}
