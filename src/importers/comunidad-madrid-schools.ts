import { tidyName, toShortName, toStreet } from './datos-madrid-names.ts';
import type { ImportContext, ImportResult } from './import-entry.ts';
import { readCsv, type Row } from './read-csv.ts';
import { readRows } from './read-rows.ts';
import { toSpanishCase } from './spanish-case.ts';

/** What the region's types of school are for the directory, and how their names are written out. */
const types: Readonly<Record<string, { readonly kind: string; readonly toName: (name: string) => string }>> =
  {
    CEPA: {
      kind: 'adult-school',
      toName: (name) => `Centro de Educación de Personas Adultas (CEPA) ${name}`,
    },
    'E.M.EPA': { kind: 'adult-school', toName: (name) => name },
    EOI: {
      kind: 'language-school',
      toName: (name) => `Escuela Oficial de Idiomas (EOI) ${name.replace(/^E\.o\.i\. (?:de )?/i, '')}`,
    },
    EXEOI: { kind: 'language-school', toName: (name) => name },
  };

/**
 * Reads the public schools for adults of the Comunidad de Madrid (columns codigo, tipo, nombre, via, nombre_via, num,
 * cp, municipio, distrito, tel, web, email, lat, lon). Owners' names are not among the columns read.
 */
export function parse(input: Uint8Array | string, context: ImportContext): ImportResult {
  return readRows(readCsv(input), context, (row) => {
    const cell = (column: string): string => row[column] ?? '';
    const type = types[cell('TIPO')];
    if (!type) {
      const reason = `clase ${cell('TIPO')}: no se importa`;
      return { leftOut: { record: cell('CODIGO'), name: cell('NOMBRE'), reason } };
    }
    const names = toNames(type.toName(toSpanishCase(cell('NOMBRE'))));
    return { place: { ...toPlace(row), ...names, kind: type.kind } };
  });
}

function toNames(name: string): { name: string; short?: string } {
  const tidy = tidyName(name);
  const short = toShortName(tidy);
  return { name: tidy, ...(short && { short }) };
}

function toPlace(row: Row) {
  const cell = (column: string): string => row[column] ?? '';
  // "de San Bernardo (edificio I.E.S Lope de Vega)": what stands in brackets is no part of the street.
  const [, street = '', detail] = /^(.*?)\s*(?:\((.*)\))?$/.exec(cell('NOMBRE_VIA')) ?? [];
  return {
    record: cell('CODIGO'),
    // E.M.EPA: the three municipal schools.
    organization: cell('TIPO') === 'E.M.EPA' ? 'Ayuntamiento de Madrid' : 'Comunidad de Madrid',
    street: toStreet(cell('VIA'), street, cell('NUM')),
    postcode: cell('CP'),
    ...(detail && { detail: detail.charAt(0).toUpperCase() + detail.slice(1) }),
    locality: cell('MUNICIPIO'),
    district: cell('DISTRITO'),
    cells: { latitude: cell('LAT'), longitude: cell('LON'), x: '', y: '' },
    phones: cell('TEL'),
    email: cell('EMAIL'),
    web: cell('WEB'),
    hours: '',
    accessibility: '',
  };
}
