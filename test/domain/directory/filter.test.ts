import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/directory/entry.ts';
import {
  filterEntries,
  getNeedWeight,
  listCriteria,
  paperOrder,
  type Criteria,
} from '../../../src/domain/directory/filter.ts';
import { papers } from '../../../src/domain/directory/resource.schema.ts';
import { madrid, office, weekly } from './clock-city-madrid.ts';
import { cardWords, entry } from './example-place.ts';

const monday = '2026-06-15T10:00';
const words = cardWords();

/** Ids of the entries that meet the criteria, on a Monday at ten unless said otherwise. */
function find(entries: Entry[], criteria: Criteria, localTime = monday): string {
  return filterEntries(entries, criteria, { words, city: madrid, localTime })
    .map(({ id }) => id)
    .join(' ');
}

describe('the filters', () => {
  test('leave the list as it is when nothing is asked', () => {
    expect(find([entry({ id: 'b' }), entry({ id: 'a' })], {})).toBe('b a');
  });

  test('find by need, those that serve it most first, the rest in their order', () => {
    const entries = [
      entry({ id: 'own', kind: 'library', needs: ['work'] }),
      entry({ id: 'none', kind: 'library' }),
      entry({ id: 'kind' }),
      entry({ id: 'kind2' }),
    ];
    expect(find(entries, { need: 'work' })).toBe('own kind kind2');
    expect(find(entries, { need: 'papers' })).toBe('kind kind2');
    expect(find(entries, { need: 'roof' })).toBe('');
  });

  test('find by district, and not where it is unknown', () => {
    expect(find([entry({ id: 'a', district: 'usera' }), entry({ id: 'b' })], { district: 'usera' })).toBe(
      'a',
    );
  });

  test('find by language; Spanish is spoken everywhere', () => {
    const entries = [entry({ id: 'a', languages: ['es', 'ar'] }), entry({ id: 'b' })];
    expect(find(entries, { language: 'ar' })).toBe('a');
    expect(find(entries, { language: 'es' })).toBe('a b');
  });

  test('know every paper a place can ask for, from least to most', () => {
    expect(paperOrder).toEqual(papers);
  });

  test('offer somebody with a paper what asks for no more, and never what nobody knows', () => {
    const entries = [entry({ id: 'unknown' }), ...papers.map((paper) => entry({ id: paper, papers: paper }))];
    expect(find(entries, { papers: 'none' })).toBe('none');
    expect(find(entries, { papers: 'nie' })).toBe('none identity nie');
    expect(find(entries, { papers: 'dni' })).toBe('none identity nie work-permit dni');
  });

  test('find what is open by its timetable, not what is unknown', () => {
    const entries = [entry({ id: 'office', timetable: { hours: office() } }), entry({ id: 'unknown' })];
    expect(find(entries, { open: true })).toBe('office');
    expect(find(entries, { open: true }, '2026-06-15T15:00')).toBe('');
    expect(find(entries, { open: true }, '2026-05-15T10:00')).toBe('');
  });

  test('find what opens on Sundays in the season in force', () => {
    const hours = office({
      weekly: weekly(['su'], '10:00-14:00'),
      seasons: [{ from: '08-01', to: '08-31', weekly: [] }],
    });
    const entries = [
      entry({ id: 'sunday', timetable: { hours } }),
      entry({ timetable: { hours: office() } }),
    ];
    expect(find(entries, { sunday: true })).toBe('sunday');
    expect(find(entries, { sunday: true }, '2026-08-10T10:00')).toBe('');
  });

  test('find every typed word in name, kind, street or postcode, whatever the accents and capitals', () => {
    const entries = [
      entry({ id: 'a', name: 'Línea Usera', street: 'Avenida Rafaela Ybarra 41, 28026' }),
      entry({ id: 'b', name: 'Centro', kind: 'library' }),
    ];
    expect(find(entries, { text: 'LINEA 28026' })).toBe('a');
    expect(find(entries, { text: 'bibliot' })).toBe('b');
    expect(find(entries, { text: 'línea centro' })).toBe('');
    expect(find(entries, { text: ' ¿! ' })).toBe('a b');
  });

  test('find Arabic written with and without its small marks', () => {
    expect(find([entry({ id: 'a', name: 'مَكْتَب' })], { text: 'مكتب' })).toBe('a');
  });

  test('add up', () => {
    const entries = [
      entry({ id: 'a', district: 'usera', papers: 'none' }),
      entry({ id: 'b', district: 'usera' }),
    ];
    expect(find(entries, { district: 'usera', papers: 'nie', need: 'work' })).toBe('a');
  });
});

test('only what is asked is offered to be given up', () => {
  expect(listCriteria({ need: 'work', district: '', open: false, sunday: true })).toEqual(['need', 'sunday']);
});

test('a need nobody named is served by nobody, even if it is called like a part of JavaScript', () => {
  expect(getNeedWeight(entry(), 'constructor', words)).toBe(0);
});
