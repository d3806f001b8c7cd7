import type { CalendarEntry, EntrySession } from './calendar-entry.ts';
import { findWeek } from './week.ts';

/** A card of a list: a workshop on one of its days, and how many more days it has. */
export interface ComingCard {
  readonly entry: CalendarEntry;
  readonly session: EntrySession;
  /** Days after this one. */
  readonly more: number;
}

/** What a list shows: every session of this week and the next; of the rest each workshop once; long courses apart. */
export interface Coming {
  readonly this: readonly ComingCard[];
  readonly next: readonly ComingCard[];
  readonly later: readonly ComingCard[];
  readonly courses: readonly ComingCard[];
}

const byDay = (a: ComingCard, b: ComingCard) =>
  a.session.day < b.session.day ? -1 : a.session.day > b.session.day ? 1 : a.session.end - b.session.end;

/** Puts coming sessions in the order of a list. `today` is the city's local day. */
export function groupComing(entries: readonly CalendarEntry[], today: string): Coming {
  const groups: Record<keyof Coming, ComingCard[]> = { this: [], next: [], later: [], courses: [] };
  for (const entry of entries) {
    const { sessions } = entry;
    let isShown = false;
    for (const [index, session] of sessions.entries()) {
      const week = entry.course ? 'courses' : findWeek(session.day, today);
      if (isShown && (week === 'later' || week === 'courses')) break;
      isShown = true;
      groups[week].push({ entry, session, more: sessions.length - index - 1 });
    }
  }
  for (const cards of Object.values(groups)) cards.sort(byDay);
  return groups;
}
