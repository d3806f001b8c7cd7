import { findKind, findOrganization } from './datos-madrid-kinds.ts';
import { tidyName, toShortName, toStreet } from './datos-madrid-names.ts';
import type { ImportContext, ImportResult } from './import-entry.ts';
import { readCsv, type Row } from './read-csv.ts';
import { readRows } from './read-rows.ts';
import { toSpanishCase } from './spanish-case.ts';
import type { RawPlace } from './to-entry.ts';

/** Rows of datos.madrid.es by the names of its CSV columns, from whichever of its formats. */
export function toResult(rows: readonly Row[], context: ImportContext): ImportResult {
  return readRows(rows, context, (row) => {
    const rule = findKind(row['TIPO'] ?? '');
    const raw = toRawPlace(row);
    if (typeof rule === 'string') return { leftOut: { record: raw.record, name: raw.name, reason: rule } };
    const organization = rule.organization ?? findOrganization(raw.name, raw.email);
    return { place: { ...raw, kind: rule.kind, ...(organization && { organization }) } };
  });
}

function toRawPlace(row: Row): RawPlace {
  const cell = (column: string): string => row[column] ?? '';
  const name = tidyName(cell('NOMBRE'));
  const short = toShortName(name);
  const floor = cell('PLANTA');
  const detail = [/^\d+$/.test(floor) ? `Planta ${floor}` : floor, cell('ORIENTACION')]
    .filter(Boolean)
    .join('. ');
  return {
    record: cell('PK') || cell('ID-ENTIDAD'),
    name,
    ...(short && { short }),
    kind: '',
    street: toStreet(cell('CLASE-VIAL'), cell('NOMBRE-VIA'), cell('NUM')),
    postcode: cell('CODIGO-POSTAL'),
    ...(detail && { detail: toSpanishCase(detail) }),
    locality: cell('LOCALIDAD'),
    district: cell('DISTRITO'),
    districtCode: cell('COD-DISTRITO'),
    cells: {
      latitude: cell('LATITUD'),
      longitude: cell('LONGITUD'),
      x: cell('COORDENADA-X'),
      y: cell('COORDENADA-Y'),
    },
    phones: cell('TELEFONO'),
    email: cell('EMAIL'),
    web: cell('CONTENT-URL'),
    hours: cell('HORARIO'),
    services: cell('EQUIPAMIENTO'),
    description: cell('DESCRIPCION-ENTIDAD'),
    accessibility: cell('ACCESIBILIDAD'),
  };
}

/** Reads a CSV of places of datos.madrid.es in any of its layouts since 2019. */
export function parse(input: Uint8Array | string, context: ImportContext): ImportResult {
  return toResult(readCsv(input), context);
}
