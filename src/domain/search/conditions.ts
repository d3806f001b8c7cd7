import { toWeekDay } from '../directory/local-date.ts';
import type { WeekDay } from '../directory/hours.schema.ts';
import type { SearchArea } from './search-area.ts';
import type { Reading } from './reading.ts';

/** A part of what was read that nothing met, so it was given up. */
export type Dropped = 'time' | 'language' | 'area';

/** One way to take a reading. */
export interface Attempt {
  /** Sets of labels: a place has to bear all of one of them. */
  readonly labels: readonly (readonly string[])[];
  /** The time asked for has to be checked besides. */
  readonly hasTime: boolean;
  /** What is given up; nothing in the strict one. */
  readonly dropped: readonly Dropped[];
}

interface Wish {
  readonly areas: readonly string[];
  readonly days: readonly WeekDay[];
  readonly languages: readonly string[];
}

/** More sets than this are not asked for. */
const mostSets = 6;

const cross = (sets: readonly (readonly string[])[], labels: readonly string[]) =>
  labels.length === 0 ? sets : sets.flatMap((set) => labels.map((label) => [...set, label]));

/**
 * The ways to take a reading, from the strict one to the loosest. What is given up first is what is known least: hours,
 * then languages, then the neighbourhood for its district, then the area. The kind of place is never given up.
 */
export function toAttempts(
  { areas, kinds, days, isOpenNow, languages }: Reading,
  context: { readonly areas: readonly SearchArea[]; readonly localTime: string },
): Attempt[] {
  // A word that several kinds share says too little to leave any of them out.
  const kind = kinds.length === 1 ? [`kind:${kinds[0] ?? ''}`] : [];
  const toLabels = (wish: Wish) =>
    [
      wish.areas.map((id) => `area:${id}`),
      wish.days.map((day) => `open:${day}`),
      wish.languages.map((code) => `speaks:${code}`),
    ].reduce<readonly (readonly string[])[]>(cross, [['is:place', ...kind]]);
  const wider = context.areas.flatMap(({ id, isBarrio, districts }) =>
    isBarrio && areas.includes(id) ? districts : [],
  );
  const steps: [Dropped, Partial<Wish>][] = [
    ['time', { days: [] }],
    ['language', { languages: [] }],
    ['area', { areas: wider.length > 0 ? wider : kind.length > 0 ? [] : areas }],
    ['area', { areas: kind.length > 0 ? [] : areas }],
  ];
  let wish: Wish = { areas, days: isOpenNow ? [toWeekDay(context.localTime.slice(0, 10))] : days, languages };
  const attempts: Attempt[] = [];
  const add = (dropped: readonly Dropped[]) =>
    attempts.push({ labels: toLabels(wish).slice(0, mostSets), hasTime: wish.days.length > 0, dropped });
  add([]);
  for (const [name, change] of steps) {
    const looser = { ...wish, ...change };
    if (JSON.stringify(looser) === JSON.stringify(wish)) continue;
    wish = looser;
    add([...new Set([...(attempts.at(-1)?.dropped ?? []), name])]);
  }
  return attempts;
}
