import { findSessions } from '../../../src/domain/calendar/find-sessions.ts';
import { toSessionEntry, type SessionEntry } from '../../../src/domain/calendar/session-entry.ts';
import type { Workshop } from '../../../src/domain/calendar/workshop.ts';
import { city } from './example-workshop.ts';

/** The sessions of a workshop as lists know them, in the district that its file names. */
export function toEntries(workshop: Workshop, topicCode = 'cv'): readonly SessionEntry[] {
  const where = workshop.district === undefined ? {} : { district: workshop.district };
  return findSessions(workshop, city).map((session) =>
    toSessionEntry(session, workshop, { topicCode, where }),
  );
}
