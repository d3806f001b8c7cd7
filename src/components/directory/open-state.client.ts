import { findDayHours } from '../../domain/directory/day-hours.ts';
import { findOpenStateAt } from '../../domain/directory/open-state.ts';
import { toStateText } from '../../domain/directory/state-text.ts';
import type { Timetable } from '../../domain/directory/timetable.ts';
import { readPageClock } from './page-clock.client.ts';

let clock: ReturnType<typeof readPageClock> | undefined;

/** Says whether a place is open at this moment, in the city's time. */
class OpenStateElement extends HTMLElement {
  connectedCallback() {
    clock ??= readPageClock();
    const timetable = JSON.parse(this.dataset['timetable'] ?? '{}') as Timetable;
    const state = findOpenStateAt(timetable, clock.city, clock.localTime);
    this.dataset['state'] = state.type;
    const { words, language, localTime } = clock;
    this.textContent = toStateText(state, {
      words,
      language,
      localTime,
      verified: timetable.verified === true,
    });
  }
}

/** Marks today's row of the usual week, when today follows it. */
function markToday() {
  for (const table of document.querySelectorAll<HTMLElement>('table[data-timetable]')) {
    clock ??= readPageClock();
    const timetable = JSON.parse(table.dataset['timetable'] ?? '{}') as Timetable;
    const day = findDayHours(timetable, clock.city, clock.localTime.slice(0, 10));
    for (const row of table.querySelectorAll<HTMLElement>('tr')) {
      const today = day.source === 'weekly' && row.dataset['days']?.includes(day.weekDay);
      row.toggleAttribute('data-today', today === true);
    }
  }
}

const refresh = () => {
  clock = undefined;
  for (const element of document.querySelectorAll<OpenStateElement>('open-state'))
    element.connectedCallback();
  markToday();
};
customElements.define('open-state', OpenStateElement);
markToday();
setInterval(refresh, 60_000);
