import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/domain/search/reading.ts';
import type { ReadingWords } from '../../../src/domain/search/reading-words.ts';
import { packAreas, toAreaLabels, unpackAreas } from '../../../src/domain/search/search-area.ts';

const districts = [
  { id: 'centro', name: 'Centro', code: '01' },
  {
    id: 'usera',
    name: 'Usera',
    code: '12',
    names: { ar: ['أوسيرا'], zh: ['乌塞拉'], uk: ['Усера'] },
  },
  { id: 'tetuan', name: 'Tetuán', code: '06' },
  {
    id: 'puente-de-vallecas',
    name: 'Puente de Vallecas',
    code: '13',
    names: { zh: ['巴列卡斯桥', '巴列卡斯'] },
  },
  {
    id: 'villa-de-vallecas',
    name: 'Villa de Vallecas',
    code: '18',
    names: { zh: ['巴列卡斯镇', '巴列卡斯'] },
  },
  { id: 'carabanchel', name: 'Carabanchel', code: '11' },
  { id: 'barajas', name: 'Barajas', code: '21' },
  { id: 'san-blas-canillejas', name: 'San Blas-Canillejas', code: '20' },
];
const barrios = [{ name: 'Moscardó', district: '12' }];
const areasOf = (language: string) => packAreas({ districts, barrios, language });

const base: ReadingWords = {
  areas: areasOf('es'),
  kinds: [
    { id: 'employment-office', names: ['Oficina de empleo', 'Oficinas de empleo'] },
    { id: 'library', names: ['Biblioteca pública', 'Biblioteca'] },
    { id: 'youth-centre', names: ['Centro juvenil', 'Centros juveniles'] },
  ],
  needs: [
    { id: 'spanish', names: ['Aprender español', 'Español'] },
    { id: 'training', names: ['Cursos y certificados', 'Cursos'] },
  ],
  days: {
    mo: ['lunes'],
    tu: ['martes'],
    we: ['miércoles'],
    th: ['jueves'],
    fr: ['viernes'],
    sa: ['sábado'],
    su: ['domingo'],
  },
  open: ['abierto', 'abierta', 'abre', 'abren'],
  today: ['hoy', 'ahora'],
  weekend: ['fin de semana'],
  languages: [
    { id: 'ar', names: ['árabe'] },
    { id: 'fr', names: ['francés'] },
  ],
  speak: ['en', 'hablan'],
  at: ['en', 'distrito'],
};
const read = createReader(base);

describe('a query in Spanish says', () => {
  test('a kind of place and a district', () => {
    expect(read('oficina de empleo usera')).toMatchObject({
      kinds: ['employment-office'],
      areas: ['usera'],
      text: 'oficina de empleo',
    });
  });

  test('a kind and a day', () => {
    expect(read('biblioteca abierta domingo')).toMatchObject({
      kinds: ['library'],
      days: ['su'],
      isOpenNow: false,
      text: 'biblioteca',
    });
  });

  test('two needs and a district without its accent', () => {
    expect(read('curso español tetuan')).toMatchObject({
      needs: ['training', 'spanish'],
      areas: ['tetuan'],
      text: 'curso español',
    });
  });

  test('that it must be open now', () => {
    expect(read('bibliotecas abiertas ahora')).toMatchObject({ kinds: ['library'], isOpenNow: true });
  });

  test('the two days of a weekend', () => {
    expect(read('biblioteca fin de semana').days).toEqual(['sa', 'su']);
  });

  test('a language that is spoken, not one that is learnt', () => {
    expect(read('abogado en árabe').languages).toEqual(['ar']);
    expect(read('curso de francés').languages).toEqual([]);
  });

  test('a district alone', () => {
    expect(read('Usera')).toMatchObject({ areas: ['usera'], text: '' });
    expect(read('centro')).toMatchObject({ areas: ['centro'], text: '' });
  });

  test('a part of the name of two districts', () => {
    expect(read('biblioteca vallecas').areas).toEqual(['vallecas']);
    expect(read('biblioteca puente de vallecas').areas).toEqual(['puente-de-vallecas']);
  });

  test('a neighbourhood', () => {
    expect(read('moscardo').areas).toEqual(['moscardo']);
  });
});

describe('an area is told from a word like it:', () => {
  test.each([
    ['centro juvenil', []],
    ['centro de salud', []],
    ['oficina en el distrito centro', ['centro']],
    ['biblioteca centro', ['centro']],
    ['clases baratas', []],
  ])('«%s»', (query, areas) => {
    expect(read(query).areas).toEqual(areas);
  });
});

describe('an area is found in other letters:', () => {
  test.each([
    ['biblioteca ucera', 'usera'],
    ['Vayecas', 'vallecas'],
    ['caravanchel', 'carabanchel'],
    ['carabanchell', 'carabanchel'],
    ['carabnachel', 'carabanchel'],
    ['KANIYEJAS', 'canillejas'],
  ])('«%s»', (query, area) => {
    const reading = read(query);
    expect(reading.areas).toEqual([area]);
    expect(reading.corrections.map((correction) => correction.area)).toEqual([area]);
  });
});

describe('in other scripts', () => {
  const others: [string, Partial<ReadingWords>, string, object][] = [
    [
      'ar',
      { kinds: [{ id: 'library', names: ['مكتبة عامة', 'مكتبة'] }], days: { ...base.days, su: ['الأحد'] } },
      'مكتبة في اوسيرا يوم الأحد',
      { kinds: ['library'], areas: ['usera'], days: ['su'] },
    ],
    [
      'zh',
      {
        kinds: [{ id: 'library', names: ['公共图书馆', '图书馆'] }],
        days: { ...base.days, su: ['星期日', '周日'] },
      },
      '周日乌塞拉的图书馆',
      { kinds: ['library'], areas: ['usera'], days: ['su'], text: '的图书馆' },
    ],
    [
      'uk',
      {
        kinds: [{ id: 'library', names: ['Публічна бібліотека', 'бібліотека'] }],
        days: { ...base.days, su: ['неділя'] },
      },
      'бібліотеку в Усері у неділю',
      { kinds: ['library'], areas: ['usera'], days: ['su'] },
    ],
  ];
  test.each(others)('%s', (language, own, query, expected) => {
    expect(createReader({ ...base, ...own, areas: areasOf(language) })(query)).toMatchObject(expected);
  });
});

test('a spelling that two districts share means both', () => {
  const areasIn = (query: string) => createReader({ ...base, areas: areasOf('zh') })(query).areas;
  expect(areasIn('巴列卡斯')).toEqual(['vallecas']);
  expect(areasIn('巴列卡斯桥')).toEqual(['puente-de-vallecas']);
});

test.each([
  '',
  '   ',
  '<svg onload=alert(1)>',
  '%E0%A4%A',
  '\ud83d',
  '__proto__ constructor',
  'a'.repeat(10_000),
])('whatever is typed is only read: %.20s', (query) => {
  expect(read(query)).toMatchObject({ areas: [], kinds: [], needs: [], days: [], isOpenNow: false });
});

describe('a place bears the labels of its areas:', () => {
  test('district, the part of its name, and neighbourhood', () => {
    const areas = unpackAreas(areasOf('es'));
    expect(toAreaLabels(areas, { district: 'villa-de-vallecas' })).toEqual([
      'area:villa-de-vallecas',
      'area:vallecas',
    ]);
    expect(toAreaLabels(areas, { district: 'usera', barrio: 'Moscardó' })).toEqual([
      'area:usera',
      'area:moscardo',
    ]);
    expect(toAreaLabels(areas, {})).toEqual([]);
  });
});
