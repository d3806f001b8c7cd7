import { findOrganization } from './datos-madrid-kinds.ts';
import { tidyName, toShortName } from './datos-madrid-names.ts';
import type { ImportContext, ImportResult, Source } from './import-entry.ts';
import { readCsv, type Row } from './read-csv.ts';
import { readRows } from './read-rows.ts';
import { toSpanishCase } from './spanish-case.ts';

/** What the categories of the collection are for the directory. */
const kinds: Readonly<Record<string, { readonly kind: string; readonly organization?: string }>> = {
  'oac-linea-madrid': { kind: 'citizen-service', organization: 'Ayuntamiento de Madrid' },
  'seguridad-social': { kind: 'social-security', organization: 'Agencia de la Seguridad Social' },
  'oficina-empleo-cam': { kind: 'employment-office', organization: 'Comunidad de Madrid' },
  cepa: { kind: 'adult-school', organization: 'Comunidad de Madrid' },
  registro: { kind: 'registry' },
  library: { kind: 'library' },
  'youth-info': { kind: 'youth-centre', organization: 'Ayuntamiento de Madrid' },
  'centro-juvenil': { kind: 'youth-centre', organization: 'Ayuntamiento de Madrid' },
  'espacio-igualdad': { kind: 'equality-space', organization: 'Ayuntamiento de Madrid' },
  'servicios-sociales': { kind: 'social-services', organization: 'Ayuntamiento de Madrid' },
  'oficina-inmigracion': { kind: 'immigration-office', organization: 'Ayuntamiento de Madrid' },
  cepi: { kind: 'cepi', organization: 'Comunidad de Madrid' },
  'agencia-empleo-zona': { kind: 'employment-agency', organization: 'Ayuntamiento de Madrid' },
  'adult-education-CEPA': { kind: 'adult-school', organization: 'Comunidad de Madrid' },
  'adult-education-E.M.EPA': { kind: 'adult-school', organization: 'Ayuntamiento de Madrid' },
  'adult-education-EOI': { kind: 'language-school', organization: 'Comunidad de Madrid' },
  'adult-education-EXEOI': { kind: 'language-school', organization: 'Comunidad de Madrid' },
};

/**
 * The dataset, date and record that a line of the collection was taken from. Its `src` is a file name, or names the
 * events agenda whose venue it is; a line from anywhere else has no open data behind it.
 */
function toSource(src: string, id: string): Source | undefined {
  const [, dataset, date] = /^([\w-]+?)-(\d{4}(?:-\d{2}){0,2})\.(?:csv|json)/.exec(src) ?? [];
  if (dataset && date) return { dataset, date, record: id.replace(/^[a-z]+-/, '') };
  const month = /^agenda (\d{4}-\d{2})/.exec(src)?.[1];
  return month ? { dataset: '300107-agenda-actividades-eventos', date: month, record: id } : undefined;
}

/**
 * Reads the collection `resources-madrid.csv`: records of several datasets in one layout. An empty cell is unknown; hours
 * of more than 200 characters were left out of it and come from their own file. A postcode "from memory" is not taken.
 */
export function parse(input: Uint8Array | string, context: ImportContext): ImportResult {
  return readRows(readCsv(input), context, (row) => {
    const cell = (column: string): string => row[column] ?? '';
    const leave = (reason: string) => ({ leftOut: { record: cell('ID'), name: cell('NAME'), reason } });
    const rule = kinds[cell('CAT')];
    if (!rule) return leave(`categoría ${cell('CAT')}: no se importa`);
    const source = toSource(cell('SRC'), cell('ID'));
    if (!source) return leave('sin datos abiertos detrás: se escribe a mano');
    return { place: { ...toPlace(row), ...rule, source } };
  });
}

function toPlace(row: Row) {
  const cell = (column: string): string => row[column] ?? '';
  const name = tidyName(cell('NAME'));
  const short = toShortName(name);
  const organization = findOrganization(name, cell('EMAIL'));
  const fromMemory = /memory/i.test(cell('CONF'));
  return {
    record: cell('ID'),
    name,
    ...(short && { short }),
    ...(organization && { organization }),
    // The collection capitalised every word; from capitals, it is written as Spanish writes it.
    street: toSpanishCase(cell('ADDRESS').toUpperCase()),
    postcode: fromMemory ? '' : cell('CP'),
    locality: '',
    district: cell('DISTRICT'),
    cells: { latitude: cell('LAT'), longitude: cell('LON'), x: '', y: '' },
    phones: cell('PHONE'),
    email: cell('EMAIL'),
    web: '',
    hours: cell('HOURS'),
    accessibility: cell('ACC'),
  };
}
