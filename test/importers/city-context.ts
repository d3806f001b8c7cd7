import { readFileSync } from 'node:fs';
import type { ImportContext, ImportedValues, ImportResult } from '../../src/importers/import-entry.ts';
import type { Content } from '../../src/importers/import-content.ts';
import { readImportContent } from '../../src/commands/read-import-content.ts';

/** The bytes of a real sample. */
export const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/importers/${name}`, import.meta.url));

let content: Content | undefined;

/** What an importer is told about the city of these samples. */
export function contextFor(file: string, dataset: string, date: string): ImportContext {
  content ??= readImportContent({ city: 'content/madrid', common: 'content/common' });
  const { city, districtAreas, barrioAreas } = content;
  return { file, dataset, date, cityName: city.name, districts: city.districts, districtAreas, barrioAreas };
}

/** The values of one record of a result; the test fails if it was not taken. */
export function valuesOf({ entries }: ImportResult, record: string): ImportedValues {
  const entry = entries.find((each) => each.record === record);
  if (!entry)
    throw new Error(`record ${record} was not taken: ${entries.map((each) => each.record).join(', ')}`);
  return entry.values;
}
