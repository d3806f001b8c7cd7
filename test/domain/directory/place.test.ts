import { describe, expect, test } from 'vitest';
import { createPlaces, findByNeed, getName } from '../../../src/domain/directory/place.ts';
import type { Resource } from '../../../src/domain/directory/resource.schema.ts';
import { exampleCity, kind, need, resource } from './example-place.ts';

const papers = need('papers', { color: 'papers' });
const work = need('work');
const kinds = [kind({ order: 2 }), kind({ id: 'shelter', needs: { work: 2 }, sensitive: true, order: 1 })];
const join = (...resources: Resource[]) =>
  createPlaces({ resources, kinds, needs: [papers, work], districts: exampleCity.districts });
const ids = (places: readonly { resource: Resource }[]) => places.map(({ resource: { id } }) => id);

describe('places', () => {
  test('have the kind, the needs and the district of their resource', () => {
    const [place] = join(resource({ district: 'usera' }));
    expect(place?.kind.id).toBe('office');
    expect(place?.district?.name).toBe('Usera');
    expect(place?.needs.map(({ need: { id }, weight }) => [id, weight])).toEqual([
      ['papers', 3],
      ['work', 1],
    ]);
  });

  test('have the colour of the first need, and that of computers when they serve none', () => {
    expect(join(resource())[0]?.color).toBe('papers');
    const [bare] = createPlaces({ resources: [resource()], kinds, needs: [], districts: [] });
    expect(bare?.color).toBe('computer');
  });

  test('serve a need of their own with weight 2, and do not change the weight their kind gives', () => {
    const own = join(resource({ kind: 'shelter', needs: ['papers', 'work'] }))[0]?.needs;
    expect(own?.map(({ need: { id }, weight }) => [id, weight])).toEqual([
      ['work', 2],
      ['papers', 2],
    ]);
    expect(join(resource({ needs: ['work'] }))[0]?.needs[1]?.weight).toBe(1);
  });

  test('are sensitive when their kind is', () => {
    expect(join(resource({ kind: 'shelter' }))[0]?.sensitive).toBe(true);
    expect(join(resource())[0]?.sensitive).toBe(false);
  });

  test('are ordered by kind, then by name as Spanish sorts, then by id', () => {
    const places = join(
      resource({ id: 'd', name: 'Zeta' }),
      resource({ id: 'c', name: 'Álamo' }),
      resource({ id: 'b', name: 'Álamo' }),
      resource({ id: 'a', name: 'Zulú', kind: 'shelter' }),
    );
    expect(ids(places)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are called by their short name where they have one', () => {
    const [place] = join(resource({ short: 'Uno' }));
    expect(place && getName(place)).toBe('Uno');
  });

  test('whose kind does not exist are left out', () => {
    expect(join(resource({ kind: 'police' }))).toEqual([]);
  });
});

describe('places for a need', () => {
  test('come by how much they serve it, without those that closed for good and those that do not serve it', () => {
    const places = join(
      resource({ id: 'little', name: 'A' }),
      resource({ id: 'much', name: 'B', kind: 'shelter' }),
      resource({ id: 'gone', kind: 'shelter', closed: { on: '2025-01-01' } }),
    );
    expect(ids(findByNeed(places, 'work'))).toEqual(['much', 'little']);
    expect(ids(findByNeed(places, 'papers'))).toEqual(['little']);
    expect(findByNeed(places, 'roof')).toEqual([]);
  });
});
