import type { SessionCard } from '../domain/calendar/calendar-entry.ts';
import { findNext } from '../domain/calendar/calendar-list.ts';
import { toWorkshopCards } from '../domain/calendar/session-cards.ts';
import { getComing } from './calendar-lists.ts';
import { getWorkshops } from './calendar.ts';
import { now } from './city.ts';

/** What the next sessions are asked for: everything, a topic (its need's code), or a place (its resource's id). */
interface Asked {
  readonly topic?: string;
  readonly place?: string;
}

/** The next workshops, each on its next day. Sensitive ones are suggested nowhere but on the page of a topic or place that is sensitive itself. */
export async function getNextCards(
  language: string,
  count: number,
  { topic, place }: Asked = {},
): Promise<SessionCard[]> {
  const data = await getComing(language, { ...(topic !== undefined && { topic }) });
  const all = await getWorkshops();
  const left = new Set(
    all.flatMap(({ workshop, need, sensitive, venue }) => {
      const isAsked = topic === undefined ? place && venue.place?.sensitive : need.sensitive;
      const isElsewhere = place && venue.place?.resource.id !== place;
      return (sensitive && !isAsked) || isElsewhere ? [workshop.id] : [];
    }),
  );
  const sessions = data.sessions.filter(
    (session) => !left.has(session.workshop) && (topic ?? place ?? session.form !== 'course'),
  );
  const held = findNext(sessions, +now, sessions.length);
  return toWorkshopCards(held, data).slice(0, count);
}
