import { createHash } from 'node:crypto';
import { Problem } from '../domain/shared/problem.ts';
import type { CalendarContext, CalendarResult, RawEvent } from './calendar-entry.ts';
import { cleanText } from './clean-text.ts';
import { find, findAll, type IcsBlock, maxProperty, readIcs, toList, toText } from './ics-lines.ts';
import { isCancelled, sortVersions, versionOf } from './ics-overrides.ts';
import { readSchedule } from './ics-schedule.ts';
import type { Clocks, IcsFault } from './ics-span.ts';
import { readStamp } from './ics-time.ts';
import { readVenue } from './ics-venue.ts';
import { createZoneFinder } from './ics-zone.ts';
import type { LeftOut } from './import-entry.ts';

/** What became of an event, of its earlier versions and of its changed sessions. */
interface Outcome {
  readonly event?: RawEvent;
  readonly leftOut?: readonly LeftOut[];
  readonly refused?: readonly Problem[];
  readonly notices?: readonly Problem[];
}

const unread: Readonly<Record<string, string>> = {
  VTODO: 'es una tarea (VTODO), no una cita',
  VJOURNAL: 'es una nota (VJOURNAL), no una cita',
  VFREEBUSY: 'son horas ocupadas (VFREEBUSY), no una cita',
};

/**
 * Reads an iCalendar file. An event and the changes of its sessions are one record. What was written badly is refused
 * event by event, with the line; names of people (ORGANIZER, ATTENDEE) are never read.
 */
export function parse(text: string, context: CalendarContext): CalendarResult {
  const outcomes = readIcs(text)
    .filter(({ name }) => name === 'VCALENDAR')
    .flatMap((calendar) => readCalendar(calendar, context));
  const list = <K extends 'leftOut' | 'refused' | 'notices'>(
    key: K,
  ): readonly NonNullable<Outcome[K]>[number][] =>
    outcomes.flatMap((outcome) => (outcome[key] ?? []) as readonly NonNullable<Outcome[K]>[number][]);
  const events = outcomes.flatMap(({ event }) => event ?? []);
  const [leftOut, refused, notices] = [list('leftOut'), list('refused'), list('notices')] as const;
  return { events, leftOut, refused, notices, records: events.length + leftOut.length + refused.length };
}

function readCalendar(calendar: IcsBlock, context: CalendarContext): readonly Outcome[] {
  const clocks: Clocks = { city: context.zone, findZone: createZoneFinder(calendar), spent: { sessions: 0 } };
  const others = calendar.blocks
    .filter(({ name }) => name !== 'VEVENT' && name !== 'VTIMEZONE')
    .map((block) => ({
      record: `línea ${block.line}`,
      name: titleOf(block),
      reason: unread[block.name] ?? `es un ${block.name.slice(0, 30)}, no una cita`,
    }));
  const events = calendar.blocks.filter(({ name }) => name === 'VEVENT');
  // Without a UID nothing joins two events.
  const groups = Map.groupBy(events, (event) => uidOf(event) ?? `línea ${event.line}`);
  const hint = 'Escribe una zona en DTSTART: DTSTART;TZID=Europe/Madrid:20261109T100000.';
  const stated = find(calendar, 'X-WR-TIMEZONE')?.value.trim();
  const floats = events.filter(
    (event) =>
      /^\d{8}T\d{6}$/.test(find(event, 'DTSTART')?.value ?? '') && !find(event, 'DTSTART')?.params['TZID'],
  );
  const floating =
    floats.length > 0 && stated && clocks.findZone(stated)?.name !== context.zone.name
      ? [
          new Problem(
            `El calendario dice la zona ${stated.slice(0, 40)} y ${floats.length} eventos no dicen ninguna: se toman a la hora de la ciudad.`,
            hint,
            { file: context.file },
          ),
        ]
      : [];
  return [
    { leftOut: others, notices: floating },
    ...[...groups.values()].map((group) => readGroup(group, clocks, context)),
  ];
}

/** The event of one UID: its last version, with the sessions that were changed. */
function readGroup(group: readonly IcsBlock[], clocks: Clocks, { file }: CalendarContext): Outcome {
  const refuse = (event: IcsBlock, message: string, hint: string, field = '', line = event.line): Problem =>
    new Problem(`«${titleOf(event)}» no se importa. ${message}`, hint, {
      file,
      line,
      ...(field && { field }),
    });
  const masters = sortVersions(
    group.filter((event) => !find(event, 'RECURRENCE-ID')),
    clocks,
  );
  const overrides = group.filter((event) => find(event, 'RECURRENCE-ID'));
  const event = masters.at(-1);
  const earlier = masters.slice(0, -1);
  if (!event)
    return {
      refused: overrides.map((each) =>
        refuse(
          each,
          'Es una sesión suelta de una serie que no está en el fichero.',
          'Exporta la serie entera; si es una cita única, quita RECURRENCE-ID.',
          'RECURRENCE-ID',
          find(each, 'RECURRENCE-ID')?.line,
        ),
      ),
    };
  const twin = earlier.findLast(
    (each) => versionOf(each, clocks) === versionOf(event, clocks) && !isSameText(each, event),
  );
  if (twin)
    return {
      refused: masters.map((each) =>
        refuse(
          each,
          `Hay otro evento distinto con el mismo UID, en la línea ${each === event ? twin.line : event.line}.`,
          'Da a cada evento su UID; si es una corrección, súbele SEQUENCE.',
          'UID',
          find(each, 'UID')?.line,
        ),
      ),
    };
  const leftOut = earlier.map((each) => ({
    record: recordOf(each),
    name: titleOf(each),
    reason: 'es una versión anterior de otro evento del fichero, o su copia',
  }));
  const fault = findFault(event);
  if (fault) return { leftOut, refused: [refuse(event, fault.message, fault.hint, fault.field, fault.line)] };
  const reason = findReason(event);
  if (reason) return { leftOut: [...leftOut, { record: recordOf(event), name: titleOf(event), reason }] };
  const when = readSchedule(event, overrides, clocks);
  if ('fault' in when)
    return {
      leftOut,
      refused: [refuse(event, when.fault.message, when.fault.hint, when.fault.field, when.fault.line)],
    };
  const toNotice = ({ message, hint, field, line }: IcsFault): Problem =>
    new Problem(`«${titleOf(event)}». ${message}`, hint, { file, line, field });
  const noUid =
    uidOf(event) === undefined
      ? [
          {
            field: 'UID',
            line: event.line,
            message: 'No tiene UID: si cambia su título o su fecha, será otro taller.',
            hint: 'Pide a quien hace el calendario que ponga UID.',
          },
        ]
      : [];
  const notices = [...noUid, ...when.notices].map(toNotice);
  return { leftOut, event: { ...toEvent(event, when, clocks), notices } };
}

function toEvent(
  event: IcsBlock,
  when: Pick<RawEvent, 'schedule' | 'lastDay' | 'sessions'>,
  { city }: Clocks,
): Omit<RawEvent, 'notices'> {
  const text = (name: string): string => toText(find(event, name)?.value ?? '');
  const uid = uidOf(event);
  const updated = ['LAST-MODIFIED', 'CREATED', 'DTSTAMP']
    .map((name) => readStamp(find(event, name), city))
    .find((stamp) => stamp !== undefined);
  const web = cleanText(text('URL'));
  const venue = readVenue(text('LOCATION'), find(event, 'GEO')?.value);
  const first = when.schedule.start.slice(0, 10);
  const on = updated && updated.slice(0, 10) > first ? updated.slice(0, 10) : first;
  return {
    record: recordOf(event),
    line: event.line,
    ...(uid !== undefined && { uid }),
    title: titleOf(event),
    description: text('DESCRIPTION'),
    types: findAll(event, 'CATEGORIES').flatMap(({ value }) => toList(value).map(cleanText)),
    ...(venue && { venue }),
    schedule: when.schedule,
    lastDay: when.lastDay,
    sessions: when.sessions,
    ...(web && { web }),
    ...(updated !== undefined && { updated }),
    ...(isCancelled(event) && { cancelled: { on } }),
  };
}

/** What makes an event unreadable before its times are looked at. */
function findFault(event: IcsBlock): IcsFault | undefined {
  const line = event.line;
  if (!event.isClosed)
    return {
      field: 'END',
      line,
      message: 'El fichero se corta en mitad de este evento.',
      hint: 'Descárgalo otra vez.',
    };
  const long = event.properties.find(({ value }) => value.length > maxProperty);
  if (long)
    return {
      field: long.name,
      line: long.line,
      message: `${long.name.slice(0, 40)} tiene ${long.value.length} caracteres: demasiados.`,
      hint: 'Acórtalo en el calendario.',
    };
  if (!cleanText(toText(find(event, 'SUMMARY')?.value ?? '')))
    return { field: 'SUMMARY', line, message: 'No tiene título.', hint: 'Escribe SUMMARY.' };
  return undefined;
}

/** Why an event is none for everybody. */
function findReason(event: IcsBlock): string | undefined {
  const value = (name: string): string => find(event, name)?.value.trim().toUpperCase() ?? '';
  if (['PRIVATE', 'CONFIDENTIAL'].includes(value('CLASS'))) return `es privado (CLASS:${value('CLASS')})`;
  if (value('STATUS') === 'TENTATIVE') return 'todavía no está confirmado (STATUS:TENTATIVE)';
  return undefined;
}

const titleOf = (event: IcsBlock): string =>
  cleanText(toText(find(event, 'SUMMARY')?.value.slice(0, 1000) ?? '')) || 'Sin título';

/** The UID, if it is one that can be kept as it is: not empty, not endless, without invisible characters. */
function uidOf(event: IcsBlock): string | undefined {
  const uid = find(event, 'UID')?.value.trim() ?? '';
  return uid !== '' && uid.length <= 250 && cleanText(uid) === uid ? uid : undefined;
}

const recordOf = (event: IcsBlock): string =>
  uidOf(event) ??
  `sin-uid-${createHash('sha256')
    .update(`${find(event, 'DTSTART')?.value ?? ''} ${titleOf(event)}`)
    .digest('hex')
    .slice(0, 12)}`;

const isSameText = (a: IcsBlock, b: IcsBlock): boolean => {
  const list = ({ properties }: IcsBlock): string =>
    properties
      .map(({ name, value }) => `${name}:${value}`)
      .sort()
      .join('\n');
  return list(a) === list(b);
};
