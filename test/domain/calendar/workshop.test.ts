import { describe, expect, test } from 'vitest';
import { findWhere, toWhereLine } from '../../../src/domain/calendar/where.ts';
import { createWorkshops, isShown } from '../../../src/domain/calendar/workshop.ts';
import type { WorkshopType } from '../../../src/domain/calendar/workshop-type.schema.ts';
import type { Resource } from '../../../src/domain/directory/resource.schema.ts';
import { toSingle } from './example-workshop.ts';

const type: WorkshopType = {
  id: 'haz-tu-cv',
  topic: 'cv',
  form: 'session',
  minutes: 90,
  level: 'A2',
  capacity: { places: 12 },
  order: 1,
  source: { dataset: 'Memoria', date: '2022' },
};
const bare = { id: 'cv-usera', updated: '2026-09-01T09:00', schedule: { start: '2026-09-14T10:00' } };

describe('a workshop', () => {
  test('takes from its type what it leaves out', () => {
    expect(createWorkshops([{ ...bare, type: 'haz-tu-cv' }], [type])).toEqual([
      {
        ...bare,
        type: 'haz-tu-cv',
        topic: 'cv',
        form: 'session',
        level: 'A2',
        capacity: { places: 12 },
        schedule: { start: '2026-09-14T10:00', end: '2026-09-14T11:30' },
      },
    ]);
  });

  test('keeps what it says itself', () => {
    const own = {
      ...bare,
      type: 'haz-tu-cv',
      topic: 'work',
      level: 'any' as const,
      schedule: { start: '2026-09-14T10:00', end: '2026-09-14T10:30' },
    };
    expect(createWorkshops([own], [type])[0]).toMatchObject({
      topic: 'work',
      level: 'any',
      schedule: own.schedule,
    });
  });

  test('without a type needs a topic, repeats if it has a rule, and may end nobody knows when', () => {
    expect(createWorkshops([bare], [type])).toEqual([]);
    const rule = { start: '2026-09-14T10:00', rule: 'FREQ=WEEKLY;COUNT=3' };
    const found = createWorkshops([{ ...bare, topic: 'cv', schedule: rule }], []);
    expect(found).toMatchObject([{ form: 'series', schedule: rule }]);
    expect(found[0]?.schedule.end).toBeUndefined();
  });

  test('that is an example is left out in production', () => {
    expect(isShown({ example: true }, true)).toBe(false);
    expect(isShown({ example: true }, false)).toBe(true);
    expect(isShown({}, true)).toBe(true);
  });
});

describe('where it is', () => {
  const office: Resource = {
    id: 'oficina',
    name: 'Oficina de empleo',
    kind: 'office',
    district: 'usera',
    address: { street: 'Calle Mayor 1', detail: 'planta 2', postcode: '28001' },
    location: { precision: 'exact', lat: 40.5, lon: -3.5 },
    accessibility: [1],
    sources: [{ dataset: 'prueba', date: '2026' }],
  };
  const resources = new Map([[office.id, office]]);

  test('is the place of the directory, or of who gives it', () => {
    const at = {
      resource: 'oficina',
      name: 'Oficina de empleo',
      street: 'Calle Mayor 1, planta 2',
      postcode: '28001',
      district: 'usera',
      lat: 40.5,
      lon: -3.5,
      accessibility: [1],
    };
    expect(findWhere(toSingle({}, { place: { resource: 'oficina' } }), resources)).toEqual(at);
    expect(findWhere(toSingle({}, { organizer: 'oficina' }), resources)).toEqual(at);
    expect(toWhereLine(at, 'Ciudad')).toBe('Oficina de empleo, Calle Mayor 1, planta 2, 28001 Ciudad');
  });

  test('is its own place, whoever gives it', () => {
    const place = { name: 'Sala', address: 'Plaza 2', locality: 'Otra', district: 'centro' };
    const where = findWhere(toSingle({}, { organizer: 'oficina', place }), resources);
    expect(where).toEqual({ name: 'Sala', street: 'Plaza 2', locality: 'Otra', district: 'centro' });
    expect(toWhereLine(where, 'Ciudad')).toBe('Sala, Plaza 2, Otra');
  });

  test('is the new place of a session that was moved there', () => {
    const workshop = toSingle({}, { district: 'centro', place: { name: 'Sala' } });
    expect(findWhere(workshop, resources, { resource: 'oficina' }).district).toBe('usera');
  });

  test('may be online alone, or not known at all', () => {
    const online = findWhere(toSingle({}, { place: { online: 'https://ver.example/' } }), resources);
    expect(toWhereLine(online, 'Ciudad')).toBe('https://ver.example/');
    expect(toWhereLine(findWhere(toSingle(), resources), 'Ciudad')).toBe('');
  });
});
