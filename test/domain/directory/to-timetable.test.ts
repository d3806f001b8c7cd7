import { expect, test } from 'vitest';
import { toClockCity } from '../../../src/domain/directory/clock-city.ts';
import type { ResourceFacts } from '../../../src/domain/directory/resource.schema.ts';
import { toTimetable } from '../../../src/domain/directory/to-timetable.ts';
import { office } from './clock-city-madrid.ts';

const resource: ResourceFacts = {
  name: 'Oficina',
  kind: 'employment-office',
  location: { precision: 'none' },
  sources: [{ dataset: 'x', date: '2026' }],
};

test('a timetable carries what the clock reads, and no name, address, phone or source', () => {
  const full: ResourceFacts = {
    ...resource,
    hours: office(),
    hoursProse: { text: 'De 9 a 14', asOf: '2026' },
    closures: [{ from: '2026-01-01', reason: 'works' }],
    stops: [{ date: '2026-01-01', from: '10:00', to: '11:00', address: { street: 'Calle' }, lat: 1, lon: 2 }],
    verified: { on: '2026-01-01', by: 'Ana', how: 'phone' },
    closed: { on: '2027-01-01', goTo: 'otra' },
  };
  expect(toTimetable(full)).toEqual({
    hours: office(),
    prose: true,
    closures: [{ from: '2026-01-01', reason: 'works' }],
    stops: [{ date: '2026-01-01', from: '10:00', to: '11:00' }],
    verified: true,
    closed: { on: '2027-01-01', goTo: 'otra' },
  });
});

test('what a resource does not have does not stand in its timetable', () => {
  expect(toTimetable(resource)).toEqual({});
  expect(toTimetable({ ...resource, closures: [], stops: [] })).toEqual({});
});

test('the clock needs the zone of a city and its holidays, not where they were published', () => {
  const holidays = { '2026': { days: ['2026-05-15'], source: 'BOCM' } };
  expect(toClockCity({ timeZone: 'Europe/Madrid', holidays })).toEqual({
    timeZone: 'Europe/Madrid',
    holidays: { '2026': ['2026-05-15'] },
  });
});
