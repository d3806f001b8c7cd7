import type { EventContext, FeedWorkshop } from './to-event-text.ts';
import { toUid } from './to-event-text.ts';
import type { Feed } from './to-icalendar.ts';
import { findWhere } from './where.ts';

/** The sessions of workshops as a JSON feed: one object a session, in order of start, cancelled ones too. Times are ISO 8601 with offset. */
export function toCalendarJson(
  feed: Feed,
  workshops: readonly FeedWorkshop[],
  context: Pick<EventContext, 'host' | 'resources'>,
): string {
  const sessions = workshops.flatMap((entry) =>
    entry.sessions.map((session) => toItem(entry, session, context)),
  );
  sessions.sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.id < b.id ? -1 : 1));
  const { name, description, language, url, source, timeZone } = feed;
  return `${JSON.stringify({ name, description, language, url, feed: source, timeZone, sessions })}\n`;
}

function toItem(
  { workshop, title, textLanguage, url, categories }: FeedWorkshop,
  session: FeedWorkshop['sessions'][number],
  { host, resources }: Pick<EventContext, 'host' | 'resources'>,
) {
  const uid = toUid(workshop, host);
  const { languages, level, audience, capacity, cost, certificate, childcare } = workshop;
  return {
    id: `${uid}#${session.recurrence}`,
    uid,
    ...(workshop.example && { example: true }),
    title,
    textLanguage,
    url,
    start: session.start,
    end: session.end === session.start ? undefined : session.end,
    allDay: session.wall.start.length === 10 ? true : undefined,
    status: session.status,
    was: session.was?.start,
    reason: session.reason,
    perhapsHoliday: session.perhapsHoliday,
    form: workshop.form,
    topics: categories,
    languages: languages?.map(({ code }) => code),
    level,
    audience,
    capacity,
    cost,
    certificate,
    childcare,
    place: findWhere(workshop, resources, session.place),
    updated: workshop.updated,
  };
}
