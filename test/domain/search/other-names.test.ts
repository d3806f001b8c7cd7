import { expect, test } from 'vitest';
import { addOtherNames } from '../../../src/domain/search/other-names.ts';

const named = [
  { id: 'kind:library', names: ['Biblioteca pública', 'Bibliotecas públicas'] },
  { id: 'kind:language-school', names: ['Escuela oficial de idiomas'] },
  { id: 'kind:employment-office', names: ['Oficina de empleo'] },
  { id: 'need:children', names: ['Niños y escuela'] },
];
const namesOf = (id: string, groups: { concept: string; words: string[] }[]) =>
  addOtherNames(named, groups).find((one) => one.id === id)?.names;

test('a kind takes the words of the synonym group that holds its name', () => {
  expect(
    namesOf('kind:employment-office', [{ concept: 'sepe', words: ['oficina de empleo', 'SEPE'] }]),
  ).toEqual(['Oficina de empleo', 'SEPE']);
});

test('or the first word of its name, if no other kind or need has that word', () => {
  expect(namesOf('kind:library', [{ concept: 'biblioteca', words: ['biblioteca'] }])).toContain('biblioteca');
  expect(namesOf('kind:language-school', [{ concept: 'escuela', words: ['escuela', 'colegio'] }])).toEqual([
    'Escuela oficial de idiomas',
  ]);
});

test('a group that names two is taken by neither', () => {
  const both = [{ concept: 'x', words: ['oficina de empleo', 'biblioteca pública', 'sitio'] }];
  expect(namesOf('kind:employment-office', both)).toEqual(['Oficina de empleo']);
});
