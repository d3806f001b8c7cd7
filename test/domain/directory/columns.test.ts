import { describe, expect, test } from 'vitest';
import { fromColumns, toColumns, type Columns } from '../../../src/domain/directory/columns.ts';
import type { Entry } from '../../../src/domain/directory/entry.ts';
import { office } from './clock-city-madrid.ts';
import { entry, hostile } from './example-place.ts';
import { createRandom } from './random.ts';

const travel = (entries: readonly Entry[]) =>
  fromColumns(JSON.parse(JSON.stringify(toColumns(entries))) as Columns);

/** Entries in which each fact is sometimes there. */
function createEntries(count: number): Entry[] {
  const random = createRandom(7);
  const one = <Value>(...values: Value[]) => values[Math.floor(random() * values.length)] as Value;
  return Array.from({ length: count }, (_, row) =>
    entry({
      id: `lugar-${row}`,
      name: one('Uno', 'مكتب', hostile, 'línea\nnueva'),
      kind: one('office', 'library'),
      needs: one<string[]>([], ['n11'], ['work', 'papers']),
      district: one(undefined, 'usera', 'centro'),
      street: one('', 'Calle Uno 1, 28026'),
      phone: one(undefined, '910000000', '010'),
      papers: one(undefined, 'none', 'nie'),
      appointment: one(undefined, 'requiredCall'),
      languages: one<string[]>([], ['es'], ['es', 'ar', 'zh']),
      timetable: one(
        {},
        { hours: office() },
        { prose: true as const },
        { hours: office(), verified: true as const },
      ),
      lat: one(undefined, 40.41234),
      lon: one(undefined, -3.70012),
      precision: one('exact', 'none'),
    }),
  );
}

describe('entries that travel as columns', () => {
  test('arrive as they left', () => {
    const entries = createEntries(300);
    expect(travel(entries)).toEqual(entries);
  });

  test('keep their place to about a metre', () => {
    expect(travel([entry({ lat: 40.123456789, lon: -3.987654321 })])[0]).toMatchObject({
      lat: 40.12346,
      lon: -3.98765,
    });
  });

  test('say equal timetables, kinds and districts once', () => {
    const columns = toColumns(createEntries(300));
    expect(columns.timetables).toHaveLength(4);
    expect([columns.kindIds.length, columns.districts.length]).toEqual([2, 2]);
  });

  test('may be none', () => {
    expect(travel([])).toEqual([]);
  });
});

test('columns that are not columns are refused, not read as an empty list', () => {
  expect(() => fromColumns({} as Columns)).toThrow();
});
