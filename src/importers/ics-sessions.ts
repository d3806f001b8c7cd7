import { find, findAll, type IcsBlock } from './ics-lines.ts';
import { readRule } from './ics-rule.ts';
import type { Clocks, IcsFault, Span } from './ics-span.ts';
import { isMistake, moveTime, readTime } from './ics-time.ts';

/** One session of a series: its start where the file says it, and on the city's clocks. */
export interface Session {
  readonly source: string;
  readonly wall: string;
}

/** The sessions of an event, and how a schedule says them. */
export interface SessionList {
  readonly sessions: readonly Session[];
  /** The rule, if the city's clocks keep it; otherwise all sessions but the first are `extra`. */
  readonly rule?: string;
  readonly extra: readonly Session[];
  readonly except: readonly string[];
  readonly notices: readonly IcsFault[];
}

/** The most sessions that the series of one file may have together. */
const maxAll = 100_000;

/** All sessions of an event: the first, those of its RRULE, those of RDATE, without those of EXDATE. */
export function listSessions(
  event: IcsBlock,
  span: Span,
  clocks: Clocks,
): SessionList | { readonly fault: IcsFault } {
  const rules = findAll(event, 'RRULE');
  const [written, second] = rules;
  const odd = second ?? find(event, 'EXRULE');
  if (odd)
    return {
      fault: {
        field: odd.name,
        line: odd.line,
        message: second ? 'Tiene dos reglas de repetición.' : 'EXRULE ya no se usa.',
        hint: 'Deja una sola RRULE y escribe las demás fechas con RDATE y EXDATE.',
      },
    };
  const home = span.start.zone ?? clocks.city;
  if (written && clocks.spent.sessions > maxAll)
    return {
      fault: {
        field: 'RRULE',
        line: written.line,
        message: `Las series del fichero pasan ya de ${maxAll} sesiones, y no se leen más.`,
        hint: 'Descarga solo los próximos meses, o parte el fichero.',
      },
    };
  const ruled = written && readRule(written, span.start, home);
  if (ruled && 'fault' in ruled) return ruled;
  clocks.spent.sessions += ruled?.starts.length ?? 0;
  const toSession = (source: string): Session | undefined => {
    const wall = moveTime({ ...span.start, wall: source }, clocks.city);
    return wall === undefined ? undefined : { source, wall };
  };
  const regular: Session[] = [];
  for (const source of ruled?.starts ?? [span.start.wall]) {
    const session = toSession(source);
    if (!session)
      return {
        fault: {
          field: 'RRULE',
          line: written?.line ?? event.line,
          message: `La sesión del ${source.replace('T', ' a las ')} cae en una hora que no existe: ese día cambia la hora.`,
          hint: 'Cambia la hora de la serie, o acábala antes y escribe otra.',
        },
      };
    regular.push(session);
  }
  const added = readDates(event, 'RDATE', span, clocks);
  const removed = readDates(event, 'EXDATE', span, clocks);
  const notices: IcsFault[] = [...added.notices, ...removed.notices];
  const known = new Set(regular.map(({ source }) => source));
  const extra = added.dates
    .filter(({ isDay, source }) => !known.has(source) && isDay === span.start.isDay)
    .flatMap(({ source }) => toSession(source) ?? []);
  const isRemoved = ({ source }: Session): boolean =>
    removed.dates.some(
      (each) => each.source === source || (each.isDay && each.source === source.slice(0, 10)),
    );
  const all = [...regular, ...extra];
  for (const date of removed.dates) {
    if (all.some(({ source }) => source === date.source || (date.isDay && source.startsWith(date.source))))
      continue;
    notices.push({
      ...date.place,
      message: `Se quita una fecha que no está en la serie: ${date.source.replace('T', ' ')}.`,
      hint: 'No hace nada. Comprueba que no querías quitar otra.',
    });
  }
  const sessions = all.filter((session) => !isRemoved(session)).sort((a, b) => (a.wall < b.wall ? -1 : 1));
  const keepsRule = ruled?.isRegular === true && sessions.length > 0 && isSameShift(regular);
  if (!keepsRule) return { sessions, extra: sessions.slice(1), except: [], notices };
  return {
    sessions,
    rule: ruled.toRule((regular.at(-1)?.wall ?? '').slice(0, 10)),
    extra: extra.filter((session) => !isRemoved(session)),
    except: regular.filter(isRemoved).map(({ wall }) => wall),
    notices,
  };
}

/** Whether all sessions stay on their day and at one hour on the city's clocks, so that the rule holds there too. */
function isSameShift(sessions: readonly Session[]): boolean {
  const time = sessions[0]?.wall.slice(10);
  return sessions.every(
    ({ source, wall }) => source.slice(0, 10) === wall.slice(0, 10) && wall.slice(10) === time,
  );
}

/** Dates of RDATE or EXDATE as the clocks of the event show them; what is no date is told and left out. */
function readDates(event: IcsBlock, name: 'RDATE' | 'EXDATE', { start }: Span, { city, findZone }: Clocks) {
  const home = start.zone ?? city;
  const notices: IcsFault[] = [];
  const dates = findAll(event, name).flatMap((property) =>
    property.value.split(',').flatMap((value) => {
      const place = { field: name, line: property.line };
      const reading = readTime(value.split('/')[0] ?? '', property, findZone);
      if (isMistake(reading)) {
        notices.push({ ...reading.mistake, ...place });
        return [];
      }
      const { isDay } = reading.value;
      const source = start.isDay ? reading.value.wall.slice(0, 10) : moveTime(reading.value, home);
      return source === undefined ? [] : [{ source, isDay: isDay || start.isDay, place }];
    }),
  );
  return { dates, notices };
}
