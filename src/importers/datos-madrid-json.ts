import { Problem } from '../domain/shared/problem.ts';
import { cleanText } from './clean-text.ts';
import { toResult } from './datos-madrid.ts';
import type { ImportContext, ImportResult } from './import-entry.ts';
import { decodeBytes, type Row, toColumn } from './read-csv.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cells of an item and of the objects in it (LOCALIZACION, DATOSCONTACTOS), side by side as the CSV has them. */
function flatten(item: Record<string, unknown>): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [key, value] of Object.entries(item)) {
    if (isObject(value)) Object.assign(cells, flatten(value));
    else if (key === key.toUpperCase() && (typeof value === 'string' || typeof value === 'number')) {
      cells[toColumn(key)] = cleanText(String(value));
    }
  }
  return cells;
}

/** Reads the JSON of the datos.madrid.es portal: `{ metadata, items: [...] }`. */
export function parse(input: Uint8Array | string, context: ImportContext): ImportResult {
  const empty = { entries: [], leftOut: [], records: 0 };
  let data: unknown;
  try {
    data = JSON.parse(decodeBytes(input));
  } catch {
    const place = { file: context.file };
    return {
      ...empty,
      problems: [new Problem('El fichero no es JSON válido', 'Descárgalo otra vez.', place)],
    };
  }
  const items = isObject(data) && Array.isArray(data['items']) ? data['items'].filter(isObject) : undefined;
  if (!items) {
    const hint = 'Se espera { "items": [ … ] }, como lo da el portal de datos abiertos.';
    return { ...empty, problems: [new Problem('Falta la lista «items»', hint, { file: context.file })] };
  }
  const rows: Row[] = items.map(flatten);
  return toResult(rows, context);
}
