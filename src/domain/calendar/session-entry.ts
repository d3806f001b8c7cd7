import type { Session } from './session.ts';
import type { Where } from './where.ts';
import type { Form, Level } from './workshop.schema.ts';
import type { Workshop } from './workshop.ts';

/** What lists, filters and months know of a session: the same in every language, small enough to send. */
export interface SessionEntry extends Pick<
  Session,
  'workshop' | 'start' | 'end' | 'wall' | 'status' | 'was' | 'reason' | 'perhapsHoliday'
> {
  readonly form: Form;
  /** Code of its topic: neutral where sensitive. */
  readonly topic: string;
  /** Id of a district. */
  readonly district?: string;
  /** Codes of the languages it is held in; empty if nobody said. */
  readonly languages: readonly string[];
  readonly level?: Level;
  readonly women?: true;
  /** Only for some ages, both included. */
  readonly ages?: { readonly from?: number | undefined; readonly to?: number | undefined };
  /** Only for people in some situation. */
  readonly situations?: true;
  /** Free places, where they are known. */
  readonly free?: number;
}

/** The entry of a session. `topicCode` is the code of the workshop's need. */
export function toSessionEntry(
  session: Session,
  workshop: Workshop,
  { topicCode, where }: { readonly topicCode: string; readonly where: Where },
): SessionEntry {
  const { workshop: id, start, end, wall, status, was, reason, perhapsHoliday } = session;
  const { form, level, audience, capacity, languages = [] } = workshop;
  return {
    workshop: id,
    start,
    end,
    wall,
    status,
    ...(was && { was }),
    ...(reason && { reason }),
    ...(perhapsHoliday && { perhapsHoliday }),
    form,
    topic: topicCode,
    ...(where.district && { district: where.district }),
    languages: languages.map(({ code }) => code),
    ...(level && { level }),
    ...(audience?.women && { women: true }),
    ...(audience?.ages && { ages: audience.ages }),
    ...(audience?.situations?.length && { situations: true }),
    ...(capacity?.free !== undefined && { free: capacity.free }),
  };
}
