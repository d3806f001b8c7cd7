import type { Schedule } from '../domain/calendar/workshop.schema.ts';
import { find, type IcsBlock, toText } from './ics-lines.ts';
import { type Clocks, type IcsFault, readSpan, type Span, withEnd } from './ics-span.ts';
import type { Session } from './ics-sessions.ts';
import { isMistake, moveTime, readStamp, readTime } from './ics-time.ts';

/** Sessions that were moved or cancelled, as a schedule says them. */
export interface Changes {
  readonly moved: NonNullable<Schedule['moved']>;
  readonly cancelled: NonNullable<Schedule['cancelled']>;
  readonly notices: readonly IcsFault[];
}

/** The version of an event as a text that sorts: its SEQUENCE, then the time of its last change. */
export function versionOf(event: IcsBlock, { city }: Clocks): string {
  const sequence = find(event, 'SEQUENCE')?.value.trim() ?? '';
  const stamp = readStamp(find(event, 'LAST-MODIFIED') ?? find(event, 'DTSTAMP'), city) ?? '';
  return `${(/^\d{1,9}$/.test(sequence) ? sequence : '0').padStart(9, '0')} ${stamp}`;
}

/** The versions of one event, the last one last. */
export function sortVersions(events: readonly IcsBlock[], clocks: Clocks): readonly IcsBlock[] {
  return events
    .map((event) => ({ event, version: versionOf(event, clocks) }))
    .sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : 0))
    .map(({ event }) => event);
}

/** Reads events with a RECURRENCE-ID as changes of single sessions of their series; of two for one session, the later version. */
export function applyOverrides(
  sessions: readonly Session[],
  overrides: readonly IcsBlock[],
  clocks: Clocks,
  span: Span,
): Changes {
  const notices: IcsFault[] = [];
  const known = new Map(sessions.map((session) => [session.source, session]));
  const latest = new Map<string, { readonly session: Session; readonly event: IcsBlock }>();
  for (const event of sortVersions(overrides, clocks)) {
    const id = find(event, 'RECURRENCE-ID');
    if (!id) continue;
    const place = { field: 'RECURRENCE-ID', line: id.line };
    if (id.params['RANGE']) {
      notices.push({
        ...place,
        message: 'El cambio vale para esta sesión y las siguientes (RANGE), y no se toma.',
        hint: 'Acaba la serie ese día con UNTIL y escribe otra desde ese día.',
      });
      continue;
    }
    const reading = readTime(id.value, id, clocks.findZone);
    if (isMistake(reading)) {
      notices.push({ ...reading.mistake, ...place });
      continue;
    }
    const home = span.start.zone ?? clocks.city;
    const { wall, isDay } = reading.value;
    const source = span.start.isDay ? wall.slice(0, 10) : moveTime(reading.value, home);
    const session =
      isDay && !span.start.isDay
        ? sessions.find((each) => each.source.startsWith(wall))
        : known.get(source ?? '');
    if (!session) {
      notices.push({
        ...place,
        message: `Cambia una sesión que no está en la serie: ${(source ?? wall).replace('T', ' ')}. El cambio no se toma.`,
        hint: 'Comprueba la fecha y la hora de RECURRENCE-ID.',
      });
      continue;
    }
    const older = latest.get(session.source);
    if (older)
      notices.push({
        ...place,
        line: find(older.event, 'RECURRENCE-ID')?.line ?? older.event.line,
        message: 'Hay otro cambio más nuevo de la misma sesión: este no se toma.',
        hint: 'Deja en el fichero solo el último.',
      });
    latest.set(session.source, { session, event });
  }
  const all = [...latest.values()].sort((a, b) => (a.session.wall < b.session.wall ? -1 : 1));
  const cancelled = all
    .filter(({ event }) => isCancelled(event))
    .map(({ session }) => ({ start: session.wall }));
  const moved = all
    .filter(({ event }) => !isCancelled(event))
    .flatMap(({ session, event }) => {
      const next = readSpan(event, clocks);
      if ('fault' in next) {
        notices.push({
          ...next.fault,
          message: `Una sesión cambiada no se entiende, y queda como estaba. ${next.fault.message}`,
        });
        return [];
      }
      const same = withEnd(session.wall, span).end;
      const usual = withEnd(next.wall, span).end;
      const isSame = next.wall === session.wall && (next.end === undefined || next.end === same);
      if (isSame || next.start.isDay !== span.start.isDay) {
        if (!isSame)
          notices.push({
            field: 'DTSTART',
            line: event.line,
            message: 'Una sesión cambiada tiene hora y la serie no, o al revés: queda como estaba.',
            hint: 'Escribe las dos con hora.',
          });
        return [];
      }
      return [
        {
          from: session.wall,
          start: next.wall,
          ...(next.end !== undefined && next.end !== usual && { end: next.end }),
        },
      ];
    });
  notices.push(
    ...findWordChanges(
      all.map(({ event }) => event),
      overrides,
    ),
  );
  return { moved, cancelled, notices };
}

/** Whether an event says that it will not be. */
export const isCancelled = (event: IcsBlock): boolean =>
  find(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED';

/** A changed session that says where it is now: an editor has to write that, since the file says it in free text. */
function findWordChanges(taken: readonly IcsBlock[], overrides: readonly IcsBlock[]): readonly IcsFault[] {
  return taken
    .filter((event) => overrides.includes(event))
    .flatMap((event) => {
      const place = find(event, 'LOCATION');
      const text = toText(place?.value ?? '').trim();
      return place && text && !isCancelled(event)
        ? [
            {
              field: 'LOCATION',
              line: place.line,
              message: `Una sesión cambiada dice su sitio: «${text.slice(0, 80)}».`,
              hint: 'Si no es el de la serie, escríbelo en «moved», «place».',
            },
          ]
        : [];
    });
}
