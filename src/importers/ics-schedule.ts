import type { Schedule } from '../domain/calendar/workshop.schema.ts';
import { find, findAll, type IcsBlock } from './ics-lines.ts';
import { applyOverrides } from './ics-overrides.ts';
import { listSessions } from './ics-sessions.ts';
import { type Clocks, type IcsFault, readSpan, withEnd } from './ics-span.ts';

/** When an event is, at the hours of the city; or why it cannot be told. */
export type ScheduleReading =
  | { readonly fault: IcsFault }
  | {
      readonly schedule: Schedule;
      readonly lastDay: string;
      readonly sessions: number;
      readonly notices: readonly IcsFault[];
    };

/** Reads when an event is, all its sessions and those that were changed (`overrides`). */
export function readSchedule(
  event: IcsBlock,
  overrides: readonly IcsBlock[],
  clocks: Clocks,
): ScheduleReading {
  const span = readSpan(event, clocks);
  if ('fault' in span) return span;
  const listed = listSessions(event, span, clocks);
  if ('fault' in listed) return listed;
  const { sessions, rule, except } = listed;
  const changes = applyOverrides(sessions, overrides, clocks, span);
  const first = sessions[0];
  if (!first)
    return {
      fault: {
        field: 'RRULE',
        line: find(event, 'RRULE')?.line ?? event.line,
        message: 'La serie no tiene ninguna sesión: acaba antes de empezar o se quitan todas.',
        hint: 'Corrige UNTIL, BYDAY o EXDATE.',
      },
    };
  const isSeries = rule !== undefined || sessions.length > 1;
  const extra = listed.extra.map(({ wall }) => wall);
  const schedule: Schedule = {
    start: rule ? span.wall : first.wall,
    ...withEnd(rule ? span.wall : first.wall, span),
    ...(rule && { rule }),
    ...(extra.length > 0 && { extra }),
    ...(except.length > 0 && { except: [...except] }),
    // Who wrote the dates decided on holidays too.
    ...(isSeries && { holidays: 'keep' as const }),
    ...(changes.moved.length > 0 && { moved: [...changes.moved] }),
    ...(changes.cancelled.length > 0 && { cancelled: [...changes.cancelled] }),
  };
  const ends = [
    ...sessions.map(({ wall }) => wall),
    ...changes.moved.map(({ start }) => start),
    schedule.end ?? '',
  ];
  return {
    schedule,
    lastDay: ends.reduce((a, b) => (a > b ? a : b)).slice(0, 10),
    sessions: sessions.length,
    notices: [...listed.notices, ...changes.notices, ...findPeriods(event)],
  };
}

function findPeriods(event: IcsBlock): readonly IcsFault[] {
  return findAll(event, 'RDATE')
    .filter(({ value }) => value.includes('/'))
    .map(({ line }) => ({
      field: 'RDATE',
      line,
      message: 'Una fecha añadida dice también cuándo acaba: se toma su comienzo y la duración de siempre.',
      hint: 'Si dura otra cosa, cambia esa sesión en «moved».',
    }));
}
