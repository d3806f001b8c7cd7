import { findStarts } from '../domain/calendar/find-starts.ts';
import { toRuleMistakeText } from '../domain/calendar/rule-mistake-text.ts';
import { maxSessions, parseRule, type RuleMistake } from '../domain/calendar/rule.ts';
import type { IcsProperty } from './ics-lines.ts';
import type { IcsFault } from './ics-span.ts';
import type { IcsTime, Mistake } from './ics-time.ts';
import { addDays, isWall, toInstant, toWall, type Zone } from './wall-time.ts';

/** The starts that an RRULE gives, on the clocks of its event, and the rule as an editor writes it up to a last day. */
export interface RuleReading {
  readonly starts: readonly string[];
  /** Whether the first start is one of the rule's; RFC 5545 leaves open what it means if not. */
  readonly isRegular: boolean;
  readonly toRule: (last: string) => string;
}

const example = 'Escribe, por ejemplo: RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261202T225959Z.';

/** Reads an RRULE; what a workshop cannot have is refused, above all a series that never ends. */
export function readRule(
  { value, line }: IcsProperty,
  start: IcsTime,
  home: Zone,
): RuleReading | { readonly fault: IcsFault } {
  const fail = ({ message, hint }: Mistake) => ({ fault: { field: 'RRULE', line, message, hint } });
  const parts = value.trim().toUpperCase().split(';').filter(Boolean);
  const until = parts.find((part) => part.startsWith('UNTIL='))?.slice('UNTIL='.length);
  const last = until === undefined ? undefined : readUntil(until, start, home);
  if (last === null)
    return fail({ message: `UNTIL no es una fecha: «${(until ?? '').slice(0, 30)}».`, hint: example });
  if (last !== undefined && last < start.wall.slice(0, 10))
    return fail({
      message: `La serie acaba (${last}) antes de empezar (${start.wall.slice(0, 10)}).`,
      hint: 'Corrige UNTIL o DTSTART.',
    });
  // Where weeks begin matters only to rules that leave weeks out.
  const counts = parts.includes('FREQ=WEEKLY') && parts.some((part) => /^INTERVAL=(?!0*1$)/.test(part));
  const kept = parts.filter(
    (part) => !part.startsWith('UNTIL=') && part !== 'INTERVAL=1' && (counts || !part.startsWith('WKST=')),
  );
  const toRule = (day: string | undefined): string =>
    [...kept, ...(day === undefined ? [] : [`UNTIL=${day}`])].join(';');
  const parsed = parseRule(toRule(last), start.wall);
  if ('mistake' in parsed) return fail(toSpanish(parsed.mistake));
  const starts = findStarts({ start: start.wall, rule: toRule(last) }).map(({ wall }) => wall);
  if (starts.length > maxSessions)
    return fail({
      message: `La serie tiene más de ${maxSessions} sesiones.`,
      hint: 'Acórtala: escribe en UNTIL el último día del curso.',
    });
  const isRegular =
    findStarts({
      start: start.wall,
      rule: [...kept.filter((part) => !part.startsWith('COUNT=')), 'COUNT=1'].join(';'),
    }).length === 1;
  return { starts, isRegular, toRule: (day) => toRule(last === undefined ? undefined : day) };
}

/** The last day on which a rule may still give a session: its UNTIL on the clocks of the event, hour and all. */
function readUntil(until: string, { wall, isDay }: IcsTime, home: Zone): string | null {
  const [, y, m, d, h, min, z] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z?))?$/.exec(until) ?? [];
  const date = `${y ?? ''}-${m ?? ''}-${d ?? ''}`;
  if (!isWall(date)) return null;
  if (h === undefined) return date;
  const stated = `${date}T${h}:${min ?? ''}`;
  if (!isWall(stated)) return null;
  const instant = z ? Date.parse(`${stated}Z`) : toInstant(stated, home);
  const local = instant === undefined ? stated : toWall(instant, home);
  const isTooEarly = !isDay && local.slice(11) < wall.slice(11);
  return isTooEarly ? addDays(local.slice(0, 10), -1) : local.slice(0, 10);
}

/** What is wrong with a rule, and what to write in a calendar rather than in a file of ours. */
function toSpanish(mistake: RuleMistake): Mistake {
  if (mistake.type === 'endless')
    return {
      message: 'La serie no acaba nunca: no tiene UNTIL ni COUNT.',
      hint: 'Añade a RRULE el último día, UNTIL=20261218T225959Z, o las veces, COUNT=10.',
    };
  const { message } = toRuleMistakeText({ ...mistake, value: mistake.value.slice(0, 60) });
  return {
    message,
    hint: mistake.type === 'combination' ? 'Escribe las fechas una a una con RDATE.' : example,
  };
}
