import { loadDirectory } from './directory-data.client.ts';

/** Keeps the list in step with the map: what the map says of itself, what a popup shows, what a tap on a card opens. */
export function linkToMap(on: { ready(): void; view(ids: ReadonlySet<string> | undefined): void }): void {
  document.addEventListener('map:ready', () => on.ready());
  document.addEventListener('map:view', (event) => {
    const { ids, all } = (event as CustomEvent<{ ids: string[]; all: boolean }>).detail;
    on.view(all ? undefined : new Set(ids));
  });
  document.addEventListener('map:popup', (event) => {
    const { id, slot } = (event as CustomEvent<{ id: string; slot: HTMLElement }>).detail;
    const filters = document.querySelector<HTMLElement>('place-filters');
    const fill = async () => {
      const { entries } = filters ? await loadDirectory(filters) : { entries: [] };
      const entry = entries.find((candidate) => candidate.id === id);
      const state = document.createElement('open-state');
      state.className = 'state';
      state.dataset['timetable'] = JSON.stringify(entry?.timetable ?? {});
      slot.replaceChildren(state);
    };
    fill().catch(() => slot.replaceChildren());
  });
  document.querySelector('[data-found]')?.addEventListener('click', (event) => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('li[data-id]')?.dataset['id'];
    if (id && !target.closest('a, button'))
      document.dispatchEvent(new CustomEvent('directory:chosen', { detail: { id } }));
  });
}
