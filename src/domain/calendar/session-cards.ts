import type { CalendarData, ListedSession, SessionCard } from './calendar-entry.ts';
import { toCalendarList } from './calendar-list.ts';

/** What a list shows: every session of this week and the next; of the rest each workshop once; long courses apart. */
export interface CardGroups {
  readonly this: readonly SessionCard[];
  readonly next: readonly SessionCard[];
  readonly later: readonly SessionCard[];
  readonly courses: readonly SessionCard[];
  /** There is more than is shown. */
  readonly isCut: boolean;
}

/** One card for each workshop: its first session, and how many it has after that. `sessions` are sorted by start. */
export function toWorkshopCards(sessions: readonly ListedSession[], data: CalendarData): SessionCard[] {
  return [...Map.groupBy(sessions, ({ workshop }) => workshop).values()].flatMap(([first, ...rest]) =>
    first ? toCard(first, rest.length, data) : [],
  );
}

/** Most cards in a part of a list: what fits the byte budget of a first round trip; months have the rest. */
const most = { this: 15, next: 15, later: 18, courses: 12 } as const;

/** Cards of what is coming by week; `now` is an instant in milliseconds, `today` the city's date at that instant. */
export function toCardGroups(data: CalendarData, now: number, today: string): CardGroups {
  const { thisWeek, nextWeek, later, courses } = toCalendarList(data.sessions, now, today);
  const soon = [...thisWeek, ...nextWeek];
  const shown = new Set(soon.map(({ workshop }) => workshop));
  const ordered = [...soon, ...later];
  const after = (session: ListedSession) =>
    ordered.slice(ordered.indexOf(session) + 1).filter(({ workshop }) => workshop === session.workshop)
      .length;
  const toCards = (sessions: readonly ListedSession[]) =>
    sessions.flatMap((session) => toCard(session, after(session), data));
  const others = toWorkshopCards(
    later.filter(({ workshop }) => !shown.has(workshop)),
    data,
  );
  const running = courses.flatMap(({ next, left }) => toCard(next, Math.max(0, left - 1), data));
  return {
    this: toCards(thisWeek.slice(0, most.this)),
    next: toCards(nextWeek.slice(0, most.next)),
    later: others.slice(0, most.later),
    courses: running.slice(0, most.courses),
    isCut:
      thisWeek.length > most.this ||
      nextWeek.length > most.next ||
      others.length > most.later ||
      running.length > most.courses,
  };
}

function toCard(session: ListedSession, more: number, data: CalendarData): SessionCard[] {
  const [texts, topic] = [data.workshops[session.workshop], data.topics[session.topic]];
  return texts && topic ? [{ session, texts, topic, more }] : [];
}
