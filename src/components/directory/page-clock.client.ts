import type { ClockCity } from '../../domain/directory/clock-city.ts';
import { toLocalTime } from '../../domain/directory/local-time.ts';
import type { StateWords } from '../../domain/directory/state-text.ts';

interface PageClock {
  readonly city: ClockCity;
  readonly language: string;
  readonly words: StateWords;
}

/** The clock data of the page (`ClockData.astro`), and the city's wall time at this moment. */
export function readPageClock(): PageClock & { localTime: string } {
  const data = JSON.parse(document.getElementById('clock')?.textContent ?? '{}') as PageClock;
  return { ...data, localTime: toLocalTime(new Date(), data.city.timeZone) };
}
