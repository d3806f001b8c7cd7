import type { Problem } from '../domain/shared/problem.ts';
import type { ImportContext, ImportedEntry, ImportResult, LeftOut } from './import-entry.ts';
import type { Row } from './read-csv.ts';
import { type RawPlace, toEntry } from './to-entry.ts';

/** What a row is: a place to be read, or the reason why it is none of the directory. */
export type RowReading = { readonly place: RawPlace } | { readonly leftOut: LeftOut };

/** Reads the rows of a table one after another: each is taken, left out with its reason, or refused with a problem. */
export function readRows(
  rows: readonly Row[],
  context: ImportContext,
  read: (row: Row) => RowReading,
): ImportResult {
  const entries: ImportedEntry[] = [];
  const leftOut: LeftOut[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const reading = read(row);
    if ('leftOut' in reading) {
      leftOut.push(reading.leftOut);
      continue;
    }
    const result = toEntry(reading.place, context);
    problems.push(...result.problems);
    if (result.entry) entries.push(result.entry);
  }
  return { entries, leftOut, problems, records: rows.length };
}
