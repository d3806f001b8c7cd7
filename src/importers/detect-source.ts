import type { ImportContext, ImportResult } from './import-entry.ts';
import { parse as parseSchools } from './comunidad-madrid-schools.ts';
import { parse as parsePlaces } from './datos-madrid.ts';
import { parse as parseItems } from './datos-madrid-json.ts';
import { parse as parseGraph } from './datos-madrid-jsonld.ts';
import { decodeBytes, toColumn } from './read-csv.ts';
import { parse as parseCollection } from './resources-madrid.ts';

/** What reads a file: bytes in, entries and problems out. */
export type Parse = (input: Uint8Array | string, context: ImportContext) => ImportResult;

/** The importer for a file, told by its beginning; nothing if it is none that is known. */
export function detectSource(input: Uint8Array): Parse | undefined {
  const text = decodeBytes(input);
  if (/^\s*\{/.test(text)) return text.includes('"@graph"') ? parseGraph : parseItems;
  const columns = text
    .slice(0, text.search(/[\r\n]|$/))
    .split(/[;,]/)
    .map((cell) => toColumn(cell.replaceAll('"', '')));
  const has = (...names: readonly string[]): boolean => names.every((name) => columns.includes(name));
  if (has('PK', 'NOMBRE', 'TIPO')) return parsePlaces;
  if (has('CODIGO', 'TIPO', 'NOMBRE', 'MUNICIPIO')) return parseSchools;
  if (has('ID', 'CAT', 'NAME', 'SRC')) return parseCollection;
  return undefined;
}

/** Dataset and date that a file name says: "201747-bibliotecas-2025-10.csv". */
export function splitFileName(name: string): { readonly dataset: string; readonly date?: string } {
  const base = name.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '');
  const date = /-(\d{4}(?:-\d{2}){0,2})(?=-[a-z]|$)/.exec(base)?.[1];
  return date ? { dataset: base.slice(0, base.indexOf(`-${date}`)), date } : { dataset: base };
}
