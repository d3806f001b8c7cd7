import { Problem } from '../domain/shared/problem.ts';
import type { CalendarContext, CalendarResult, RawEvent } from './calendar-entry.ts';
import { readWhen } from './datos-madrid-agenda-when.ts';
import { tidyName, toStreet } from './datos-madrid-names.ts';
import type { LeftOut } from './import-entry.ts';
import { readCsv, type Row } from './read-csv.ts';
import { toInstant } from './wall-time.ts';

/** Types that every event has in its path: "/contenido/actividades/CursosTalleres/Arte". */
const root = ['contenido', 'actividades'];

/** Reads the events agenda of datos.madrid.es as CSV, in any of its layouts since 2021. */
export function parse(text: string, context: CalendarContext): CalendarResult {
  return toResult(readCsv(text), context);
}

/** Rows of the agenda by the names of its CSV columns, from whichever of its formats. Each is read, left out or refused. */
export function toResult(rows: readonly Row[], { file, zone }: CalendarContext): CalendarResult {
  const events: RawEvent[] = [];
  const leftOut: LeftOut[] = [];
  const refused: Problem[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = (column: string): string => row[column] ?? '';
    const [record, title] = [cell('ID-EVENTO'), tidyTitle(cell('TITULO'))];
    const tell = (message: string, hint: string, field: string): Problem =>
      new Problem(`«${title || 'Sin título'}». ${message}`, hint, {
        file,
        field: `registro ${record || '?'} · ${field}`,
      });
    if (!record || !title) {
      refused.push(
        tell(
          'No tiene número o título, y no se importa.',
          'Corrígelo en la fuente.',
          record ? 'TITULO' : 'ID-EVENTO',
        ),
      );
      continue;
    }
    if (seen.has(record)) {
      refused.push(
        tell('Su número está repetido en el fichero: este no se importa.', 'Deja uno solo.', 'ID-EVENTO'),
      );
      continue;
    }
    seen.add(record);
    const when = readWhen(row);
    if ('message' in when) {
      refused.push(tell(`${when.message} No se importa.`, when.hint, when.field));
      continue;
    }
    const { schedule, starts } = when;
    if (starts.length === 0) {
      leftOut.push({ record, name: title, reason: 'no le queda ningún día: todos están excluidos' });
      continue;
    }
    const lost = starts.find((start) => start.length > 10 && toInstant(start, zone) === undefined);
    if (lost) {
      refused.push(
        tell(
          `Cae en una hora que no existe, porque ese día cambia la hora: ${lost.replace('T', ' ')}. No se importa.`,
          'Corrige HORA en la fuente.',
          'HORA',
        ),
      );
      continue;
    }
    const notices: Problem[] = [];
    const hasHour = schedule.start.length > 10;
    if (
      !hasHour &&
      starts.length > 1 &&
      (schedule.rule?.match(/BYDAY=([A-Z,]+)/)?.[1]?.split(',').length ?? 0) >= 5
    ) {
      leftOut.push({
        record,
        name: title,
        reason: 'es un programa de casi todos los días y sin hora, no una cita',
      });
      continue;
    }
    if (!hasHour)
      notices.push(
        tell(
          'No dice la hora: se importa con el día solo, y la ficha dirá que se pregunte.',
          'Cuando la sepas, escríbela en «schedule», «start».',
          'HORA',
        ),
      );
    const cost = readCost(cell('GRATUITO'), cell('PRECIO'));
    if (cost.isOdd)
      notices.push(
        tell(
          `Está marcado como gratuito y escribe un precio: «${cell('PRECIO').slice(0, 80)}». No se dice si cuesta.`,
          'Escribe «cost» cuando lo sepas.',
          'PRECIO',
        ),
      );
    events.push({
      ...toEvent(row, record, title),
      schedule,
      sessions: starts.length,
      lastDay: (starts.at(-1) ?? '').slice(0, 10),
      ...cost.values,
      notices,
    });
  }
  return { events, leftOut, refused, notices: [], records: rows.length };
}

/** A title as it is, without the full stop at its end. */
const tidyTitle = (title: string): string => title.replace(/(?<!\.)\.$/, '').trim();

function toEvent(
  row: Row,
  record: string,
  title: string,
): Omit<RawEvent, 'schedule' | 'sessions' | 'lastDay' | 'notices'> {
  const cell = (column: string): string => row[column] ?? '';
  const audience = cell('AUDIENCIA')
    .split(',')
    .map((path) => path.split('/').at(-1) ?? '')
    .filter(Boolean);
  const [, from, to] = /(?<!\d)(\d{1,2}) (?:a|y) (\d{1,2}) años/i.exec(title) ?? [];
  const isForChildren =
    (audience.length > 0 && audience.every((each) => each === 'Niños' || each === 'Familias')) ||
    (from !== undefined && Number(to) < 16);
  const name = tidyName(cell('NOMBRE-INSTALACION'));
  const accessibility = [
    ...new Set(cell('ACCESIBILIDAD-INSTALACION').match(/[0-6]/g)?.map(Number) ?? []),
  ].filter((code) => code !== 3);
  const record10 = /(?:entidadesyorganismos|vgnextoid=)\/?([\w]+)/.exec(cell('URL-INSTALACION'))?.[1];
  return {
    record,
    title,
    description: cell('DESCRIPCION'),
    types: cell('TIPO')
      .split('/')
      .filter((part) => part !== '' && !root.includes(part)),
    ...(name && {
      venue: {
        name,
        street: toStreet(
          cell('CLASE-VIAL-INSTALACION'),
          cell('NOMBRE-VIA-INSTALACION'),
          cell('NUM-INSTALACION'),
        ),
        postcode: cell('CODIGO-POSTAL-INSTALACION'),
        locality: cell('LOCALIDAD-INSTALACION'),
        district: cell('DISTRITO-INSTALACION'),
        cells: {
          latitude: cell('LATITUD'),
          longitude: cell('LONGITUD'),
          x: cell('COORDENADA-X'),
          y: cell('COORDENADA-Y'),
        },
        ...(record10 !== undefined && { record: record10 }),
      },
    }),
    ...(isForChildren && { isForChildren }),
    ...(audience.length === 1 && audience[0] === 'Mujeres' && { women: true }),
    ...(accessibility.length > 0 && { accessibility }),
    ...(cell('CONTENT-URL') && { web: cell('CONTENT-URL') }),
  };
}

/** What it costs; a free event with a price is neither. */
function readCost(
  free: string,
  price: string,
): { readonly values: Pick<RawEvent, 'cost' | 'price'>; readonly isOdd: boolean } {
  const isFreeText =
    /gratuit|entrada libre|acceso libre|^libre/i.test(price) && !/\d\s*(?:€|euro)/i.test(price);
  if (free === '1')
    return { values: !price || isFreeText ? { cost: 'free' } : {}, isOdd: price !== '' && !isFreeText };
  if (!price) return { values: {}, isOdd: false };
  return { values: isFreeText ? { cost: 'free' } : { cost: 'paid', price }, isOdd: false };
}
