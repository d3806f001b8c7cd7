import { describe, expect, test } from 'vitest';
import { openIndex, type Written } from './small-index.ts';

const pages: readonly Written[] = [
  { title: 'Empadronamiento', body: 'Apuntarse en el padrón del municipio.' },
  {
    title: 'Oficina de Empleo Norte',
    keywords: ['oficina de empleo', 'paro'],
    places: ['Norte', 'Calle Mayor'],
  },
  {
    title: 'Oficina de Empleo Sur',
    keywords: ['oficina de empleo', 'paro'],
    places: ['Sur', 'Calle del Río'],
  },
  { title: 'Biblioteca Sur', body: 'Libros y ordenadores.', places: ['Sur'], labels: ['open:su'] },
  { title: 'Biblioteca Norte', body: 'Libros.', places: ['Norte'] },
  { title: 'Clases de español', body: 'Curso gratuito de español para empezar. Hay libros en la oficina.' },
];

describe('a search', () => {
  test('puts first what the title names', async () => {
    const { find } = await openIndex('es', pages);
    expect((await find('español'))[0]).toBe('Clases de español');
    expect((await find('libros'))[0]).toMatch(/^Biblioteca/);
  });

  test('joins what a place is with where it is', async () => {
    const { find } = await openIndex('es', pages);
    expect((await find('oficina de empleo sur'))[0]).toBe('Oficina de Empleo Sur');
    expect((await find('biblioteca norte'))[0]).toBe('Biblioteca Norte');
  });

  test('answers the beginning of a word while it is typed, and not afterwards', async () => {
    const { search } = await openIndex('es', pages);
    expect((await search('bibl')).results.map(({ title }) => title).sort()).toEqual([
      'Biblioteca Norte',
      'Biblioteca Sur',
    ]);
    expect((await search('bib', { typing: false })).total).toBe(0);
    expect((await search('bibl')).results[0]?.why[0]).toMatchObject({ by: 'prefix', field: 'title' });
  });

  test.each([
    'enpadronamiento',
    'empadronamineto',
    'empadronamento',
    'enpadronar',
    'mepadronamiento',
    'padron',
  ])('finds the register of residents by "%s"', async (query) => {
    const { find } = await openIndex('es', pages);
    expect((await find(query))[0]).toBe('Empadronamiento');
  });

  test('says which word it read otherwise', async () => {
    const { search } = await openIndex('es', pages);
    const answer = await search('bivlioteka norte', { typing: false });
    expect(answer.reading).toBe('corrected');
    expect(answer.corrections).toEqual([{ typed: 'bivlioteka', read: 'biblioteca' }]);
    expect(answer.results[0]?.title).toBe('Biblioteca Norte');
  });

  test('corrects no short word and no word it knows', async () => {
    const { search } = await openIndex('es', pages);
    expect((await search('sor', { typing: false })).total).toBe(0);
    expect((await search('norte', { typing: false })).corrections).toEqual([]);
  });

  test('says when pages hold only some of the words, and which word nobody has', async () => {
    const { search } = await openIndex('es', pages);
    const answer = await search('biblioteca zxywvut', { typing: false });
    expect(answer).toMatchObject({ reading: 'loose', missing: ['zxywvut'] });
    expect(await search('biblioteca norte', { typing: false })).toMatchObject({
      reading: 'exact',
      missing: [],
    });
  });

  test('says why each page was found', async () => {
    const { search } = await openIndex('es', pages);
    const [first] = (await search('paro sur', { typing: false })).results;
    expect(first?.why).toEqual([
      { word: 'paro', field: 'keywords', by: 'word' },
      { word: 'sur', field: 'title', by: 'word' },
    ]);
  });

  test('finds by labels that nobody types', async () => {
    const { search } = await openIndex('es', pages);
    const sunday = await search('biblioteca', { must: ['open:su'] });
    expect(sunday.results.map(({ title }) => title)).toEqual(['Biblioteca Sur']);
    expect((await search('', { must: ['open:su'] })).total).toBe(1);
    expect((await search('open:su', { typing: false })).total).toBe(0);
    expect((await search('', { must: ['open:mo'] })).total).toBe(0);
    expect((await search('biblioteca', { prefer: ['open:su'] })).results[0]?.title).toBe('Biblioteca Sur');
  });
});

describe('synonyms', () => {
  const synonyms = [
    { concept: 'paro', words: ['paro', 'desempleo', 'prestación por desempleo'], oneWay: ['chomage'] },
    { concept: 'padron', words: ['padrón', 'certificado de residencia'] },
  ];

  test('lead both ways, words and phrases', async () => {
    const { find } = await openIndex('es', [...pages, { title: 'El desempleo', body: 'Ayudas.' }], {
      synonyms,
    });
    expect(await find('paro')).toContain('El desempleo');
    expect(await find('desempleo')).toContain('Oficina de Empleo Norte');
    expect((await find('certificado de residencia'))[0]).toBe('Empadronamiento');
  });

  test('that lead one way are not led to', async () => {
    const { find } = await openIndex('es', [...pages, { title: 'Chomage' }], { synonyms });
    expect(await find('chomage')).toContain('Oficina de Empleo Norte');
    expect(await find('paro')).not.toContain('Chomage');
  });

  test('count less than the word itself, and the answer says so', async () => {
    const { search } = await openIndex('es', [{ title: 'El paro' }, { title: 'El desempleo' }], { synonyms });
    const { results } = await search('desempleo', { typing: false });
    expect(results.map(({ title }) => title)).toEqual(['El desempleo', 'El paro']);
    expect(results[1]?.why).toEqual([{ word: 'desempleo', field: 'title', by: 'synonym' }]);
  });
});

describe('a strange question does nothing but search', () => {
  test.each([
    ['markup', '<svg onload=alert(1)>'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'casa '.repeat(10_000)],
    ['halves of characters', '\ud800\udfff \udc00'],
    ['a bare per cent sign', '%'],
    ['a broken escape', '%E0%A4%A'],
    ['marks without letters', '\u0301\u0640\u200f\u202e'],
    ['control characters', '\u0000\u0007\n'],
    ['names of objects', 'constructor __proto__ toString'],
    ['nothing', '   '],
  ])('%s', async (_name, query) => {
    const { search } = await openIndex('es', pages);
    const answer = await search(query);
    expect(answer.results.length).toBe(Math.min(answer.total, 10));
    expect(answer.total).toBe(0);
  });

  test('also over an index without pages', async () => {
    const { search } = await openIndex('es', []);
    expect(await search('biblioteca', { must: ['open:su'] })).toMatchObject({ total: 0, results: [] });
  });
});

describe('what was shown', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    title: `Curso ${at}`,
    body: `Curso de cocina ${at % 7}`,
  }));

  test('stays where it is when more is asked for', async () => {
    const { search } = await openIndex('es', many);
    const answer = await search('curso cocina', { typing: false });
    const hrefs = answer.results.map(({ href }) => href);
    const all = (await answer.load(0, 100)).map(({ href }) => href);
    expect(all.slice(0, 10)).toEqual(hrefs);
    expect(new Set(all).size).toBe(answer.total);
    expect((await answer.load(10, 5)).map(({ href }) => href)).toEqual(all.slice(10, 15));
    expect(await answer.load(60, 10)).toEqual([]);
  });

  test('is the same whatever was asked before', async () => {
    const fresh = await openIndex('es', many);
    const used = await openIndex('es', many);
    for (const query of ['cursillos', 'cocinero', '3', 'kurso']) await used.search(query);
    const first = await fresh.search('cursos de cocinas 3', { typing: false, limit: 60 });
    const later = await used.search('cursos de cocinas 3', { typing: false, limit: 60 });
    expect(later.results).toEqual(first.results);
  });
});
