import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/domain/search/ask.ts';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { createReader } from '../../../src/domain/search/reading.ts';
import { packAreas, unpackAreas } from '../../../src/domain/search/search-area.ts';
import { createNaiveSearch } from './naive-search.ts';

const packed = packAreas({
  districts: [
    { id: 'usera', name: 'Usera', code: '12' },
    { id: 'tetuan', name: 'Tetuán', code: '06' },
    { id: 'latina', name: 'Latina', code: '10' },
  ],
  barrios: [
    { name: 'Moscardó', district: '12' },
    { name: 'Zofío', district: '12' },
  ],
  language: 'es',
});
const areas = unpackAreas(packed);
const read = createReader({
  areas: packed,
  kinds: [
    { id: 'library', names: ['Biblioteca'] },
    { id: 'employment-office', names: ['Oficina de empleo'] },
  ],
  needs: [{ id: 'spanish', names: ['Español'] }],
  days: {
    mo: ['lunes'],
    tu: ['martes'],
    we: ['miércoles'],
    th: ['jueves'],
    fr: ['viernes'],
    sa: ['sábado'],
    su: ['domingo'],
  },
  open: ['abierta', 'abre'],
  today: ['ahora'],
  weekend: ['fin de semana'],
  languages: [{ id: 'ar', names: ['árabe'] }],
  speak: ['en'],
  at: ['en'],
});

/** A place with its labels and, if it has structured hours, the days it opens from ten to two. */
function place(
  title: string,
  kind: string,
  district: string,
  { days, more = [] }: { days?: string[]; more?: string[] } = {},
): SearchDocument {
  const hours = days && {
    hours: { asOf: '2026', weekly: [{ days, from: '10:00', to: '14:00' }], holidays: 'closed' },
  };
  return {
    href: `/es/directory/${title}/`,
    type: 'place',
    title,
    summary: '',
    fields: {
      title: `${title} ${kind === 'library' ? 'Biblioteca' : ''}`,
      keywords: [],
      places: [district],
      body: '',
    },
    labels: [
      'is:place',
      `kind:${kind}`,
      `area:${district}`,
      ...(days ?? ['unknown']).map((day) => `open:${day}`),
      ...more,
    ],
    facts: { kind, district, ...(hours && { hours: JSON.stringify(hours) }) },
  };
}
const need: SearchDocument = {
  href: '/es/directory/need/work/',
  type: 'need',
  title: 'Encontrar trabajo: oficina de empleo',
  summary: '',
  fields: { title: 'Encontrar trabajo oficina empleo', keywords: [], places: [], body: '' },
  labels: ['is:text'],
};
const page: SearchDocument = {
  href: '/es/directory/district/usera/',
  type: 'district',
  title: 'Lugares en Usera',
  summary: '',
  fields: { title: 'Lugares en Usera', keywords: [], places: ['Usera'], body: '' },
  labels: ['is:text', 'area:usera'],
};
const documents = [
  place('Oficina de empleo Usera', 'employment-office', 'usera'),
  place('Oficina de empleo Tetuán', 'employment-office', 'tetuan'),
  place('Biblioteca Alfa', 'library', 'usera', { days: ['mo', 'sa'], more: ['area:moscardo'] }),
  place('Biblioteca Beta', 'library', 'tetuan', {
    days: ['mo', 'tu', 'we', 'th', 'fr'],
    more: ['speaks:ar'],
  }),
  place('Biblioteca Gamma', 'library', 'tetuan'),
  need,
  page,
];
/** A Wednesday that is no holiday, at eleven. */
const clock = {
  city: { timeZone: 'Europe/Madrid', holidays: { '2026': ['2026-11-28'] } },
  localTime: '2026-11-18T11:00',
};
const answer = (query: string, time = clock.localTime) =>
  ask(query, { search: createNaiveSearch(documents), read, areas, clock: { ...clock, localTime: time } });
const titles = (results: readonly { title: string }[]) => results.map(({ title }) => title);

describe('a question with a place in it', () => {
  test('finds the kind of place there, and beside it what is no place', async () => {
    const { places, dropped, words } = await answer('oficina de empleo usera');
    expect(titles(places)).toEqual(['Oficina de empleo Usera']);
    expect(dropped).toEqual([]);
    expect(titles(words.results)).toEqual(['Encontrar trabajo: oficina de empleo']);
  });

  test('that is a district alone finds all its places and its page', async () => {
    const { places, words } = await answer('Usera');
    expect(titles(places)).toEqual(['Oficina de empleo Usera', 'Biblioteca Alfa']);
    expect(titles(words.results)).toEqual(['Lugares en Usera']);
  });

  test('where there is nothing of the kind: the district for the neighbourhood, then the whole city', async () => {
    const inDistrict = await answer('biblioteca zofío');
    expect([titles(inDistrict.places), inDistrict.dropped]).toEqual([['Biblioteca Alfa'], ['area']]);
    const inCity = await answer('biblioteca latina');
    expect([inCity.places.length, inCity.dropped]).toEqual([3, ['area']]);
  });
});

describe('a question with a time in it', () => {
  test('finds what opens that day by its timetable, and apart what nobody knows', async () => {
    const { places, perhaps, dropped } = await answer('biblioteca abierta lunes');
    expect(titles(places)).toEqual(['Biblioteca Alfa', 'Biblioteca Beta']);
    expect(titles(perhaps)).toEqual(['Biblioteca Gamma']);
    expect(dropped).toEqual([]);
  });

  test('gives the day up when nothing opens, and says so', async () => {
    const { places, perhaps, dropped } = await answer('biblioteca abierta domingo');
    expect(titles(places)).toEqual(['Biblioteca Alfa', 'Biblioteca Beta', 'Biblioteca Gamma']);
    expect([perhaps, dropped]).toEqual([[], ['time']]);
  });

  test('knows the holidays of the week that begins today', async () => {
    expect((await answer('biblioteca abierta sábado')).dropped).toEqual([]);
    expect((await answer('biblioteca abierta sábado', '2026-11-23T11:00')).dropped).toEqual(['time']);
  });

  test('asks the clock for «now»', async () => {
    expect(titles((await answer('biblioteca abierta ahora')).places)).toEqual(['Biblioteca Beta']);
    const night = await answer('biblioteca abierta ahora', '2026-11-18T23:00');
    expect([night.places.length, night.dropped]).toEqual([3, ['time']]);
  });

  test('takes either day of a weekend', async () => {
    expect(titles((await answer('biblioteca fin de semana')).places)).toEqual(['Biblioteca Alfa']);
  });
});

test('a spoken language is asked for, and given up in words when nobody is known to speak it', async () => {
  expect(titles((await answer('biblioteca en árabe')).places)).toEqual(['Biblioteca Beta']);
  const other = await answer('oficina de empleo en árabe');
  expect([other.places.length, other.dropped]).toEqual([2, ['language']]);
});

test('words alone are only searched', async () => {
  const { places, words } = await answer('oficina de empleo');
  expect(places).toEqual([]);
  expect(words.total).toBeGreaterThan(2);
});

test('an area with words that nothing there has is searched as words', async () => {
  const { places, words } = await answer('peluquería usera');
  expect(places).toEqual([]);
  expect(words.total).toBeGreaterThan(0);
});
