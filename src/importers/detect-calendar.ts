import type { ParseCalendar } from './calendar-entry.ts';
import { parse as parseIcs } from './calendar-ics.ts';
import { parse as parseAgenda } from './datos-madrid-agenda.ts';
import { parse as parseAgendaGraph } from './datos-madrid-agenda-jsonld.ts';
import { toColumn } from './read-csv.ts';

/** What reads a file of events, and the kinds of event that are taken from it if nobody says others. */
export interface CalendarSource {
  readonly parse: ParseCalendar;
  readonly types: readonly string[];
  /** Whether the file itself says when it was made, event by event. */
  readonly isDated: boolean;
}

const agendaTypes = ['CursosTalleres'];

/** The importer for a file of events, told by its beginning; nothing if it holds none that is known. */
export function detectCalendar(text: string): CalendarSource | undefined {
  const head = text.slice(0, 2000);
  if (/^\s*BEGIN:VCALENDAR/im.test(head)) return { parse: parseIcs, types: ['todos'], isDated: true };
  if (/^\s*\{/.test(head)) {
    const isAgenda = head.includes('"@graph"') && head.includes('"dtstart"');
    return isAgenda ? { parse: parseAgendaGraph, types: agendaTypes, isDated: false } : undefined;
  }
  const columns = head
    .slice(0, head.search(/[\r\n]|$/))
    .split(/[;,]/)
    .map((cell) => toColumn(cell.replaceAll('"', '')));
  const isAgenda = ['ID-EVENTO', 'TITULO', 'FECHA'].every((name) => columns.includes(name));
  return isAgenda ? { parse: parseAgenda, types: agendaTypes, isDated: false } : undefined;
}
