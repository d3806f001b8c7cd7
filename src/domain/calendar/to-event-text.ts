import type { ClockCity } from '../directory/clock-city.ts';
import type { Resource } from '../directory/resource.schema.ts';
import { clean, toText, toTextProperty, type JComponent, type JProperty } from './jcal.ts';
import { toRecurrence, toTimeProperty, toUtc } from './recurrence-properties.ts';
import type { Session } from './session.ts';
import { isDay } from './wall.ts';
import { findWhere, toWhereLine, type Where } from './where.ts';
import type { Reason } from './workshop.schema.ts';
import type { Workshop } from './workshop.ts';
import { getZone } from './zone.ts';

/** A workshop as a feed tells it in one language. */
export interface FeedWorkshop {
  readonly workshop: Workshop;
  /** All its sessions, `findSessions` without limits. */
  readonly sessions: readonly Session[];
  readonly title: string;
  /** Plain text of any length; lines end with LF. */
  readonly description?: string;
  /** Language that title and description are really in. */
  readonly textLanguage: string;
  /** Absolute address of its page. */
  readonly url: string;
  /** Names of its topic and the like, in the language of the feed. */
  readonly categories: readonly string[];
  /** Who to ask, in plain text: a name and a phone. */
  readonly contact?: string;
}

/** What all workshops of a feed share. */
export interface EventContext {
  /** Language of the reader. */
  readonly language: string;
  /** Language of names and streets. */
  readonly sourceLanguage: string;
  readonly city: ClockCity & { readonly name: string };
  /** Host of the site's address: the second half of UIDs that are not imported. */
  readonly host: string;
  readonly resources: ReadonlyMap<string, Resource>;
  /** Words in the language of the reader, set before the title; some calendars do not show STATUS. */
  readonly words: {
    readonly example: string;
    readonly cancelled: string;
    readonly moved: string;
    readonly reason: (reason: Reason) => string;
  };
}

/** Never changes while the workshop lives: calendars know an event again by it (RFC 7986, 5.3). */
export function toUid({ id, uid }: Pick<Workshop, 'id' | 'uid'>, host: string): string {
  return uid ?? `${id}@${host}`;
}

/** Minutes from 2020 to the last change: grows with every change, as SEQUENCE must (RFC 5545, 3.8.7.4), and editors have one field to write. */
export function toSequence(updated: string, timeZone: string): number {
  return Math.max(0, Math.floor((getZone(timeZone).toInstant(updated) - Date.UTC(2020, 0, 1)) / 6e4));
}

/**
 * The VEVENTs of a workshop (RFC 5545, 3.6.1): one for all its sessions, and one more for each that was moved,
 * cancelled, or whose length a change of the hour would change. Cancelled ones stay. Empty if it has no session.
 */
export function toEventText(entry: FeedWorkshop, context: EventContext): string {
  const { workshop, sessions } = entry;
  const [first] = sessions;
  if (!first) return '';
  const { schedule } = workshop;
  const isSeries = schedule.rule !== undefined || (schedule.extra ?? []).length > 0;
  if (!isSeries) return toText(toEvent(entry, context, first, []));
  const isOff = sessions.every(({ status }) => status === 'cancelled');
  const master: Session = {
    workshop: first.workshop,
    start: first.start,
    end: first.end,
    wall: { start: schedule.start, end: schedule.end ?? schedule.start },
    recurrence: schedule.start,
    status: isOff ? 'cancelled' : 'confirmed',
    ...(isOff && workshop.cancelled?.reason && { reason: workshop.cancelled.reason }),
  };
  const apart = sessions.filter((session) => isApart(session, master, context.city.timeZone));
  return [
    toEvent(entry, context, master, toRecurrence(schedule, context.city)),
    ...apart.map((session) =>
      toEvent(entry, context, session, [
        toTimeProperty('recurrence-id', [session.recurrence], context.city.timeZone),
      ]),
    ),
  ]
    .map(toText)
    .join('');
}

/**
 * Whether a session needs an event of its own. By RFC 5545 (3.8.5.3) all have the exact length of the first, where the
 * wall's is meant: a night in which the clocks change is written by itself.
 */
function isApart(session: Session, master: Session, timeZone: string): boolean {
  if (session.status !== master.status || session.was !== undefined) return true;
  if (isDay(session.wall.start)) return false;
  const zone = getZone(timeZone);
  const exact = ({ start, end }: Session['wall']) => zone.toInstant(end) - zone.toInstant(start);
  return exact(session.wall) !== exact(master.wall);
}

function toEvent(
  entry: FeedWorkshop,
  context: EventContext,
  session: Session,
  recurrence: readonly JProperty[],
): JComponent {
  const { workshop, textLanguage, description, contact, categories } = entry;
  const { language, sourceLanguage, city, host, resources, words } = context;
  const { start, end } = session.wall;
  const where = findWhere(workshop, resources, session.place);
  const changed = session.status === 'confirmed' ? undefined : words[session.status];
  const title = [workshop.example && words.example, changed, entry.title].filter(Boolean).join(' · ');
  const stamp = toUtc(getZone(city.timeZone).toInstant(workshop.updated));
  const line = toWhereLine(where, city.name);
  const times = [
    toTimeProperty('dtstart', [start], city.timeZone),
    ...(end !== start || isDay(start) ? [toTimeProperty('dtend', [end], city.timeZone)] : []),
  ];
  const properties: readonly JProperty[] = [
    toTextProperty('uid', toUid(workshop, host)),
    ['dtstamp', {}, 'date-time', stamp],
    ['last-modified', {}, 'date-time', stamp],
    ['sequence', {}, 'integer', toSequence(workshop.updated, city.timeZone)],
    ...times,
    ...recurrence,
    toTextProperty('summary', title, textLanguage),
    ...(description ? [toTextProperty('description', description, textLanguage)] : []),
    ...(session.reason ? [toTextProperty('comment', words.reason(session.reason), language)] : []),
    ...(line ? [toTextProperty('location', line, sourceLanguage)] : []),
    ...toPlaceProperties(where),
    ...(contact ? [toTextProperty('contact', contact, sourceLanguage)] : []),
    ['url', {}, 'uri', entry.url],
    ...(categories.length > 0 ? [toCategories(categories, language)] : []),
    toTextProperty('status', session.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'),
    // A workshop on offer is no appointment: it does not make its reader busy.
    toTextProperty('transp', 'TRANSPARENT'),
  ];
  return ['vevent', properties, []];
}

function toPlaceProperties({ lat, lon, online }: Where): readonly JProperty[] {
  return [
    ...(lat !== undefined && lon !== undefined ? [['geo', {}, 'float', [lat, lon]] as const] : []),
    ...(online ? [['conference', { feature: 'VIDEO' }, 'uri', online] as const] : []),
  ];
}

function toCategories(names: readonly string[], language: string): JProperty {
  return ['categories', { language }, 'text', ...names.map(clean)];
}
