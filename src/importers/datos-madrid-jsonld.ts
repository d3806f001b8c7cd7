import { Problem } from '../domain/shared/problem.ts';
import { cleanText } from './clean-text.ts';
import { toResult } from './datos-madrid.ts';
import type { ImportContext, ImportResult } from './import-entry.ts';
import { decodeBytes, type Row } from './read-csv.ts';

/** A value somewhere inside parsed JSON, as clean text; empty if there is none. */
export function pick(value: unknown, ...path: readonly string[]): string {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return '';
    here = (here as Record<string, unknown>)[key];
  }
  return typeof here === 'string' || typeof here === 'number' ? cleanText(String(here)) : '';
}

const last = (uri: string): string => uri.split('/').at(-1) ?? '';

function toRow(node: unknown): Row {
  const [, way = '', street = '', number = ''] =
    /^(\S+)\s+(.*?)\s*(\d+\S*|S\/N)?$/i.exec(pick(node, 'address', 'street-address')) ?? [];
  return {
    PK: pick(node, 'id'),
    NOMBRE: pick(node, 'title'),
    TIPO: pick(node, '@type'),
    'CLASE-VIAL': way,
    'NOMBRE-VIA': street,
    NUM: number,
    LOCALIDAD: pick(node, 'address', 'locality'),
    'CODIGO-POSTAL': pick(node, 'address', 'postal-code'),
    DISTRITO: last(pick(node, 'address', 'district', '@id')),
    LATITUD: pick(node, 'location', 'latitude'),
    LONGITUD: pick(node, 'location', 'longitude'),
    HORARIO: pick(node, 'organization', 'schedule'),
    EQUIPAMIENTO: pick(node, 'organization', 'services'),
    // Spelt so in the portal's files.
    ACCESIBILIDAD: pick(node, 'organization', 'accesibility') || pick(node, 'organization', 'accesibilidad'),
    'CONTENT-URL': pick(node, 'relation'),
  };
}

/** Reads the JSON-LD of datos.madrid.es: `{ "@context", "@graph": [...] }`. Its districts are addresses; it has no phones. */
export function parse(input: Uint8Array | string, context: ImportContext): ImportResult {
  const fail = (message: string, hint: string): ImportResult => ({
    entries: [],
    leftOut: [],
    records: 0,
    problems: [new Problem(message, hint, { file: context.file })],
  });
  let data: unknown;
  try {
    data = JSON.parse(decodeBytes(input));
  } catch {
    return fail('El fichero no es JSON válido', 'Descárgalo otra vez.');
  }
  const graph =
    typeof data === 'object' && data !== null ? (data as Record<string, unknown>)['@graph'] : undefined;
  if (!Array.isArray(graph))
    return fail('Falta la lista «@graph»', 'Se espera el JSON-LD del portal de datos abiertos.');
  return toResult(graph.map(toRow), context);
}
