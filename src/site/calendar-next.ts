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

/** The next workshops, each on its next day. Sensitive ones are not suggested: they come only where somebody asks for their topic or place. */
export async function getNextCards(
  language: string,
  count: number,
  { topic, place }: Asked = {},
): Promise<SessionCard[]> {
  const data = await getComing(language, { ...(topic !== undefined && { topic }) });
  const all = await getWorkshops();
  const left = new Set(
    all.flatMap(({ workshop, sensitive, venue }) =>
      (sensitive && !topic && !place) || (place && venue.place?.resource.id !== place) ? [workshop.id] : [],
    ),
  );
  const sessions = data.sessions.filter(
    (session) => !left.has(session.workshop) && (topic ?? place ?? session.form !== 'course'),
  );
  const held = findNext(sessions, +now, sessions.length);
  return toWorkshopCards(held, data).slice(0, count);
}
