import type { Spot } from '../../domain/directory/near.ts';
import { foldText } from '../../domain/shared/text.ts';

type Named = readonly [name: string, lat: number, lon: number];

/**
 * "Near me": asks for the position only on tap and computes on the device; a station or a postcode does as well.
 * `choose` gets the spot.
 */
export function createNear(
  root: HTMLElement,
  words: Readonly<Record<string, string>>,
  choose: (spot: Spot) => void,
) {
  const box = root.querySelector<HTMLElement>('#near');
  const button = root.querySelector<HTMLButtonElement>('[data-name="near"]');
  const status = root.querySelector<HTMLElement>('[data-near-status]');
  const input = root.querySelector<HTMLInputElement>('[data-name="place"]');
  const say = (key: string) => status && (status.textContent = words[key] ?? '');
  let named: readonly Named[] | undefined;

  const load = async () => {
    named ??= (await (await fetch(root.dataset['near'] ?? '')).json()) as readonly Named[];
    const list = root.querySelector('datalist');
    if (list && !list.firstChild) list.append(...named.map(([name]) => new Option(name, name)));
  };
  const open = () => {
    if (box) box.hidden = false;
    button?.setAttribute('aria-expanded', 'true');
    load().catch(() => undefined);
  };
  const close = () => {
    if (box) box.hidden = true;
    button?.setAttribute('aria-expanded', 'false');
  };

  button?.addEventListener('click', () => {
    open();
    if (!('geolocation' in navigator)) return void say('nearFailed');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        say('nearWhy');
        choose({ lat: coords.latitude, lon: coords.longitude });
      },
      () => {
        say('nearFailed');
        input?.focus();
      },
      { maximumAge: 300_000, timeout: 10_000 },
    );
  });

  const go = async () => {
    await load().catch(() => undefined);
    const asked = foldText(input?.value ?? '');
    const match =
      named?.find(([name]) => foldText(name) === asked) ??
      named?.find(([name]) => asked.length > 2 && foldText(name).startsWith(asked));
    if (!match) return void say('nearUnknown');
    const [name, lat, lon] = match;
    if (status) status.textContent = (words['nearBy'] ?? '').replace('{{place}}', name);
    choose({ lat, lon, name });
  };
  root.querySelector('[data-name="go"]')?.addEventListener('click', () => void go());
  input?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      void go();
    }
  });
  return { open, close };
}
