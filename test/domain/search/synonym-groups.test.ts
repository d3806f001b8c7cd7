import { describe, expect, test } from 'vitest';
import { toSynonymGroups } from '../../../src/domain/search/synonym-groups.ts';
import { isUnsafeTarget } from '../../../src/domain/search/unsafe-target.ts';

test('a group of the city adds its words to the common one of the same concept', () => {
  const common = [
    { concept: 'cita', words: ['cita previa', 'cita'], oneWay: ['sita'] },
    { concept: 'nie', words: ['NIE'] },
  ];
  const city = [
    { concept: 'cita', words: ['cita', 'turno'], oneWay: ['010'] },
    { concept: 'mercado', words: ['mercado', 'plaza'] },
  ];
  expect(toSynonymGroups([common, city])).toEqual([
    { concept: 'cita', words: ['cita previa', 'cita', 'turno'], oneWay: ['sita', '010'] },
    { concept: 'nie', words: ['NIE'] },
    { concept: 'mercado', words: ['mercado', 'plaza'] },
  ]);
});

test('a word that the city makes equal no longer only leads one way', () => {
  const groups = toSynonymGroups([
    [{ concept: 'nie', words: ['NIE'], oneWay: ['número'] }],
    [{ concept: 'nie', words: ['número'] }],
  ]);
  expect(groups).toEqual([{ concept: 'nie', words: ['NIE', 'número'] }]);
});

describe('police and labour inspectorate are places no search leads to', () => {
  test.each([
    'policía',
    'Policía Nacional',
    'comisaria de policia',
    'inspección de trabajo',
    'ITSS',
    'police',
    'commissariat',
    'inspection du travail',
    'labour inspectorate',
    'الشرطة',
    'بوليس',
    'مفتشية الشغل',
    '警察',
    '劳动监察',
    'поліція',
    'в полицию',
    'інспекція праці',
  ])('«%s»', (word) => {
    expect(isUnsafeTarget(word)).toBe(true);
  });
  test.each([
    'política',
    'policlínica',
    'póliza',
    'documentos',
    'документи',
    'поліклініка',
    'مكتبة',
    'inspirar',
  ])('but «%s» is none of them', (word) => {
    expect(isUnsafeTarget(word)).toBe(false);
  });
});
