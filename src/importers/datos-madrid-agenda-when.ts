import { findStarts } from '../domain/calendar/find-starts.ts';
import type { Schedule } from '../domain/calendar/workshop.schema.ts';
import { toWeekDay } from '../domain/directory/local-date.ts';
import type { Row } from './read-csv.ts';
import { addDays, isWall } from './wall-time.ts';

/** Letters of the agenda for the days of the week; X is Wednesday. */
const days: Readonly<Record<string, string>> = {
  L: 'MO',
  M: 'TU',
  X: 'WE',
  J: 'TH',
  V: 'FR',
  S: 'SA',
  D: 'SU',
};

/** When an event is: its schedule and all starts of it. */
export interface When {
  readonly schedule: Schedule;
  readonly starts: readonly string[];
}

/** The day alone, or every week on some days from the first to the last, without the excluded ones. */
export function readWhen(
  row: Row,
): When | { readonly message: string; readonly hint: string; readonly field: string } {
  const cell = (column: string): string => row[column] ?? '';
  const fail = (field: string, message: string, hint = 'Corrígelo en la fuente.') => ({
    field,
    message,
    hint,
  });
  const [from, to] = [cell('FECHA').slice(0, 10), (cell('FECHA-FIN') || cell('FECHA')).slice(0, 10)];
  if (!isWall(from))
    return fail(
      'FECHA',
      `FECHA no es un día: «${cell('FECHA').slice(0, 30)}».`,
      'Se escribe 2026-11-09 00:00:00.0.',
    );
  if (!isWall(to))
    return fail(
      'FECHA-FIN',
      `FECHA-FIN no es un día: «${cell('FECHA-FIN').slice(0, 30)}».`,
      'Se escribe 2026-11-09 23:59:00.0.',
    );
  if (to < from) return fail('FECHA-FIN', `Acaba (${to}) antes de empezar (${from}).`);
  const hour = readHour(cell('HORA') || cell('FECHA').slice(11, 16).replace('00:00', ''));
  if (hour === undefined)
    return fail('HORA', `HORA no es una hora: «${cell('HORA').slice(0, 30)}».`, 'Se escribe 18:30.');
  const letters = cell('DIAS-SEMANA')
    .split(',')
    .map((letter) => letter.trim().toUpperCase())
    .filter(Boolean);
  const unknown = letters.find((letter) => !Object.hasOwn(days, letter));
  if (unknown)
    return fail('DIAS-SEMANA', `DIAS-SEMANA lleva «${unknown.slice(0, 10)}».`, 'Se escriben L,M,X,J,V,S,D.');
  if (letters.length === 0 && to > from)
    return fail(
      'DIAS-SEMANA',
      `Dura del ${from} al ${to} y no dice qué días.`,
      'Escribe DIAS-SEMANA: L,M,X,J,V,S,D.',
    );
  const excluded = cell('DIAS-EXCLUIDOS')
    .split(';')
    .map((date) => date.trim())
    .filter(Boolean)
    .map(readDate);
  if (excluded.includes(undefined))
    return fail(
      'DIAS-EXCLUIDOS',
      `DIAS-EXCLUIDOS lleva algo que no es un día: «${cell('DIAS-EXCLUIDOS').slice(0, 60)}».`,
      'Se escriben 21/10/2026;2/11/2026;.',
    );
  if (letters.length === 0)
    return { schedule: { start: from + hour }, starts: excluded.includes(from) ? [] : [from + hour] };
  const wanted = letters.map((letter) => days[letter] ?? '');
  const first = [0, 1, 2, 3, 4, 5, 6]
    .map((n) => addDays(from, n))
    .find((day) => wanted.includes(toWeekDay(day).toUpperCase()));
  if (first === undefined || first > to)
    return fail(
      'DIAS-SEMANA',
      `Entre el ${from} y el ${to} no hay ninguno de sus días: ${letters.join(',')}.`,
    );
  const rule = `FREQ=WEEKLY;BYDAY=${[...new Set(wanted)].join(',')};UNTIL=${to}`;
  const all = findStarts({ start: first + hour, rule }).map(({ wall }) => wall);
  if (all.length > 1000)
    return fail('FECHA-FIN', 'La serie tiene más de 1000 sesiones.', 'Acorta la serie en la fuente.');
  const isOut = (start: string): boolean => excluded.includes(start.slice(0, 10));
  const starts = all.filter((start) => !isOut(start));
  const except = all.filter(isOut);
  const [only, second] = starts;
  if (!second) return { schedule: { start: only ?? first + hour }, starts };
  return {
    schedule: { start: first + hour, rule, ...(except.length > 0 && { except }), holidays: 'keep' },
    starts,
  };
}

/** `18:30` or `9:30` as the end of a wall time; nothing written is no hour, and anything else is a mistake. */
function readHour(text: string): string | undefined {
  if (text === '') return '';
  const [, hour = '', minutes = ''] = /^(\d{1,2}):(\d\d)(?::00)?$/.exec(text) ?? [];
  const time = `T${hour.padStart(2, '0')}:${minutes}`;
  return isWall(`2026-01-01${time}`) ? time : undefined;
}

/** `2/11/2026` as 2026-11-02. */
function readDate(text: string): string | undefined {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isWall(date) ? date : undefined;
}
