import { Problem } from '../domain/shared/problem.ts';
import type { CalendarContext, CalendarResult } from './calendar-entry.ts';
import { toResult } from './datos-madrid-agenda.ts';
import { pick } from './datos-madrid-jsonld.ts';
import type { Row } from './read-csv.ts';

const letters: Readonly<Record<string, string>> = {
  MO: 'L',
  TU: 'M',
  WE: 'X',
  TH: 'J',
  FR: 'V',
  SA: 'S',
  SU: 'D',
};
const last = (uri: string): string => uri.split('/').at(-1) ?? '';

/** Reads the events agenda of datos.madrid.es as JSON-LD: `{ "@context", "@graph": [ … ] }`. */
export function parse(text: string, context: CalendarContext): CalendarResult {
  const fail = (message: string, hint: string): CalendarResult => ({
    events: [],
    leftOut: [],
    notices: [],
    records: 1,
    refused: [new Problem(message, hint, { file: context.file })],
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail('El fichero no es JSON válido', 'Descárgalo otra vez.');
  }
  const graph =
    typeof data === 'object' && data !== null ? (data as Record<string, unknown>)['@graph'] : undefined;
  if (!Array.isArray(graph))
    return fail('Falta la lista «@graph»', 'Se espera el JSON-LD del portal de datos abiertos.');
  return toResult(graph.map(toRow), context);
}

/** A node of the graph by the names of the CSV columns. */
function toRow(node: unknown): Row {
  const [, way = '', street = '', number = ''] =
    /^(\S+)\s+(.*?)\s*(\d+\S*|S\/N)?$/i.exec(
      pick(node, 'address', 'area', 'street-address') || pick(node, 'address', 'street-address'),
    ) ?? [];
  const frequency = pick(node, 'recurrence', 'frequency');
  const interval = pick(node, 'recurrence', 'interval');
  // Weeks left out have no column in the CSV: they are shown as days that cannot be, so that the record is refused.
  const isWeekly = frequency === '' || (frequency === 'WEEKLY' && (interval === '' || interval === '1'));
  const days = pick(node, 'recurrence', 'days').split(',').filter(Boolean);
  return {
    'ID-EVENTO': pick(node, 'id'),
    TITULO: pick(node, 'title'),
    PRECIO: pick(node, 'price'),
    GRATUITO: pick(node, 'free'),
    'DIAS-SEMANA': isWeekly ? days.map((day) => letters[day] ?? day).join(',') : `${frequency} ${interval}`,
    'DIAS-EXCLUIDOS': pick(node, 'excluded-days'),
    FECHA: pick(node, 'dtstart'),
    'FECHA-FIN': pick(node, 'dtend'),
    HORA: pick(node, 'time'),
    DESCRIPCION: pick(node, 'description'),
    'CONTENT-URL': pick(node, 'link'),
    'URL-INSTALACION': pick(node, 'relation', '@id'),
    'NOMBRE-INSTALACION': pick(node, 'event-location') || pick(node, 'organization', 'organization-name'),
    'ACCESIBILIDAD-INSTALACION': pick(node, 'organization', 'accesibility'),
    'CLASE-VIAL-INSTALACION': way,
    'NOMBRE-VIA-INSTALACION': street,
    'NUM-INSTALACION': number,
    // A place has no district in words, only its address: …/Distrito/CiudadLineal.
    'DISTRITO-INSTALACION': last(pick(node, 'address', 'district', '@id')),
    'CODIGO-POSTAL-INSTALACION':
      pick(node, 'address', 'area', 'postal-code') || pick(node, 'address', 'postal-code'),
    'LOCALIDAD-INSTALACION': pick(node, 'address', 'area', 'locality') || pick(node, 'address', 'locality'),
    LATITUD: pick(node, 'location', 'latitude'),
    LONGITUD: pick(node, 'location', 'longitude'),
    TIPO: pick(node, '@type').replace(/^.*\/kos\/actividades\//, '/contenido/actividades/'),
    AUDIENCIA: pick(node, 'audience'),
  };
}
