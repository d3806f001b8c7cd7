import type { TFunction } from 'i18next';
import { toLanguageList } from '../directory/card-view.ts';
import type { CalendarEntry, EntrySession } from './calendar-entry.ts';
import { findComing, getExpiry } from './expiry.ts';
import type { ListedWorkshop, Venue } from './listed-workshop.ts';
import { formatSession } from './session-text.ts';
import type { Session } from './session.ts';
import type { WorkshopPlace } from './workshop.schema.ts';
import type { Workshop } from './workshop.ts';
import { toWhoText } from './who-text.ts';

/** What an entry is made with: the title in the page's words, its language, the instant, and who knows places. */
export interface EntryContext {
  readonly title: { readonly value: string; readonly language: string };
  readonly language: string;
  readonly now: Date;
  readonly t: TFunction;
  readonly getVenue: (workshop: Workshop, moved?: WorkshopPlace) => Venue;
}

/** The entry of a workshop: texts and codes of its coming sessions. */
export function toCalendarEntry(listed: ListedWorkshop, context: EntryContext): CalendarEntry {
  const { workshop, need, venue, sensitive } = listed;
  const { title, language, now, t } = context;
  const spoken = workshop.languages?.map(({ code }) => code) ?? [];
  const { audience, capacity, signUp } = workshop;
  return {
    id: workshop.id,
    title: title.value,
    ...(title.language !== language && { titleLanguage: title.language }),
    topic: need.code,
    ...(workshop.form === 'course' && { course: true }),
    ...(workshop.example && { example: true }),
    ...(sensitive && { sensitive: true }),
    ...(venue.place && { venue: venue.place.resource.id }),
    ...(venue.district && { district: venue.district.id }),
    place: toPlaceText(venue, t),
    languages: spoken,
    spoken: toLanguageList(spoken, language, t('accessibility.4')),
    audience: [...(audience?.women ? ['women'] : []), ...(audience?.situations ?? [])],
    who: toWhoText(audience, t),
    signUp: signUp ? t(`calendar.signUpShort.${signUp.need}`) : '',
    ...(capacity?.free && { free: true }),
    ...(workshop.childcare && { childcare: true }),
    sessions: findComing(listed.sessions, now).map((session) => toEntrySession(session, workshop, context)),
  };
}

/** Place and district of a venue in words: "Biblioteca del Mercado · Centro". */
export function toPlaceText({ name, where, district }: Venue, t: TFunction): string {
  const known = name || (where.online ? t('calendar.online') : '');
  return [known, district?.name].filter(Boolean).join(' · ');
}

function toEntrySession(
  session: Session,
  workshop: Workshop,
  { language, t, getVenue }: EntryContext,
): EntrySession {
  const { wall, was, status, reason, place } = session;
  const isCancelled = status === 'cancelled';
  const moved = place && toPlaceText(getVenue(workshop, place), t);
  const note = [
    status !== 'confirmed' && t(isCancelled ? 'calendar.cancelled' : 'calendar.moved'),
    moved && t('calendar.newPlace', { place: moved }),
    reason && t(`calendar.reason.${reason}`),
  ];
  const struck = isCancelled ? wall : was;
  return {
    end: getExpiry(session),
    day: wall.start.slice(0, 10),
    text: isCancelled ? '' : formatSession(wall, language),
    ...(struck && { struck: formatSession(struck, language) }),
    ...(status !== 'confirmed' && { note: note.filter(Boolean).join('. ').replaceAll('..', '.') }),
  };
}
