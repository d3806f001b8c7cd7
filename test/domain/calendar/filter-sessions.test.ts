import { describe, expect, test } from 'vitest';
import { parseCalendarAddress, toCalendarAddress } from '../../../src/domain/calendar/calendar-address.ts';
import { filterSessions, type CalendarCriteria } from '../../../src/domain/calendar/filter-sessions.ts';
import { toEntries } from './example-entries.ts';
import { toSingle } from './example-workshop.ts';

const on = (id: string, day: string, facts: Parameters<typeof toSingle>[1] = {}, topic = 'cv') =>
  toEntries(toSingle({ start: `${day}T10:00`, end: `${day}T12:00` }, { id, ...facts }), topic);
const entries = [
  ...on('todos', '2026-10-01'),
  ...on('arabe', '2026-10-02', {
    district: 'usera',
    languages: [{ code: 'es' }, { code: 'ar', by: 'interpreter' }],
  }),
  ...on('mujeres', '2026-10-03', { audience: { women: true } }, 'n10'),
  ...on('jovenes', '2026-10-04', { audience: { ages: { from: 16, to: 30 } } }),
  ...on('mayores', '2026-10-05', { audience: { ages: { from: 45 } }, capacity: { places: 9, free: 0 } }),
  ...on('asilo', '2026-10-06', { audience: { situations: ['b'] }, capacity: { places: 9, free: 2 } }),
];

test.each<[string, CalendarCriteria, string[]]>([
  ['nothing', {}, ['todos', 'arabe', 'mujeres', 'jovenes', 'mayores', 'asilo']],
  ['a topic', { topic: 'n10' }, ['mujeres']],
  ['a district', { district: 'usera' }, ['arabe']],
  ['a language', { language: 'ar' }, ['arabe']],
  [
    'Spanish, which is the language where none is said',
    { language: 'es', to: '2026-10-02' },
    ['todos', 'arabe'],
  ],
  ['days, both included', { from: '2026-10-02', to: '2026-10-03' }, ['arabe', 'mujeres']],
  ['women only', { audience: 'women' }, ['mujeres']],
  ['young people', { audience: 'young' }, ['jovenes']],
  ['what nobody is kept from', { audience: 'everyone' }, ['todos', 'arabe']],
  ['free places that are known', { free: true }, ['asilo']],
  ['several things at once', { topic: 'cv', from: '2026-10-04', free: true }, ['asilo']],
])('asks for %s', (_what, criteria, ids) => {
  expect(filterSessions(entries, criteria).map(({ workshop }) => workshop)).toEqual(ids);
});

describe('the address', () => {
  const sensitive = new Set(['n10', 'n11']);

  test('carries a filter there and back', () => {
    const criteria: CalendarCriteria = {
      topic: 'cv',
      district: 'usera',
      language: 'ar',
      from: '2026-10-01',
      to: '2026-10-31',
      audience: 'young',
      free: true,
    };
    const { query, fragment } = toCalendarAddress(criteria, sensitive);
    expect(query).toBe('topic=cv&district=usera&language=ar&from=2026-10-01&to=2026-10-31&free=1');
    expect(fragment).toBe('a=2');
    expect(parseCalendarAddress(`?${query}`, `#${fragment}`)).toEqual(criteria);
  });

  test('never tells a server for whom a workshop is, nor a sensitive topic', () => {
    const { query, fragment } = toCalendarAddress({ topic: 'n11', audience: 'women' }, sensitive);
    expect(query).toBe('');
    expect(fragment).not.toContain('women');
    expect(parseCalendarAddress('', fragment)).toEqual({ topic: 'n11', audience: 'women' });
  });

  test('leaves out what it does not know', () => {
    expect(parseCalendarAddress('?from=ayer&to=2026-99-99&free=2&x=1', '#a=99')).toEqual({});
  });
});
