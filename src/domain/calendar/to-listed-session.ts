import type { TFunction } from 'i18next';
import type { ListedSession } from './calendar-entry.ts';
import type { ListedWorkshop, Venue } from './listed-workshop.ts';
import { toSessionEntry } from './session-entry.ts';
import { formatSession } from './session-text.ts';
import type { Session } from './session.ts';
import { toPlaceText } from './card-texts.ts';

/** What a session is told with: the reader's language and words, and where it was moved to. */
export interface SessionContext {
  readonly language: string;
  readonly t: TFunction;
  readonly moved?: Venue | undefined;
}

/** A session with its texts. */
export function toListedSession(
  session: Session,
  { workshop, need, venue }: ListedWorkshop,
  { language, t, moved }: SessionContext,
): ListedSession {
  const { wall, was, status, reason, perhapsHoliday } = session;
  const isCancelled = status === 'cancelled';
  const struck = isCancelled ? wall : was;
  const notes = [
    status !== 'confirmed' && `${t(isCancelled ? 'calendar.cancelled' : 'calendar.moved')}.`,
    moved && `${t('calendar.newPlace', { place: toPlaceText(moved, t) })}.`,
    reason && t(`calendar.reason.${reason}`),
    perhapsHoliday && t('calendar.perhapsHoliday'),
  ].filter(Boolean);
  return {
    ...toSessionEntry(session, workshop, { topicCode: need.code, where: venue.where }),
    text: isCancelled ? '' : formatSession(wall, language),
    ...(struck && { struck: formatSession(struck, language) }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
