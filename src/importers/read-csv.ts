import Papa from 'papaparse';
import { cleanText } from './clean-text.ts';

/** A row of a table: clean cells by the name of their column, in capitals and without accents. */
export type Row = Readonly<Record<string, string>>;

/** The bytes of a file as text: UTF-8 if they are valid UTF-8, otherwise ISO-8859-1 as Windows reads it. */
export function decodeBytes(input: Uint8Array | string): string {
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    return new TextDecoder('windows-1252').decode(input);
  }
}

/** The name of a column, so that " NOMBRE-VÍA" of one year is found as "NOMBRE-VIA" of another. */
export function toColumn(header: string): string {
  return cleanText(header).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

/**
 * A table with a header, whatever its separator, quotes and line ends. Columns are known by name, never by place:
 * cells beyond the header are dropped, missing ones are empty, and a line of nothing is no row.
 */
export function readCsv(input: Uint8Array | string): readonly Row[] {
  const text = decodeBytes(input);
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = head.split(';').length >= head.split(',').length ? ';' : ',';
  const [header = [], ...lines] = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data;
  const columns = header.map(toColumn);
  return lines.map((line) => {
    const cells: Record<string, string> = {};
    columns.forEach((column, i) => {
      if (column) cells[column] = cleanText(line[i]);
    });
    return cells;
  });
}
