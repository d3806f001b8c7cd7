import { describe, expect, test } from 'vitest';
import { parseLawReference } from '../../../src/domain/guides/law-reference.ts';
import { parseLawText } from '../../../src/domain/guides/law-text.ts';
import { watchLaw } from '../../../src/domain/guides/law-watch.ts';

const text = `# Norma

##### Artículo único. Aprobación.

Se aprueba.

##### Artículo 31 bis. Mujeres.

1. Las mujeres   extranjeras.

##### Artículo\u00a0126. Requisitos generales.

Se podrá conceder.

##### Artículo 126 quinquies. Otro.

Otro.

##### Disposición adicional decimoctava. Víctimas.

Lo que sea.

##### Disposición adicional vigesimoprimera. Arraigo.

Texto.

##### Disposición adicional nonagésima. IPREM.

Texto.

##### Disposición transitoria quinta. Arraigo.

**(Derogada)**

##### Disposición transitoria única. Registro.

Texto.
`;

describe('the articles of a consolidated text', () => {
  test('are found by the short name that guides use', () => {
    expect([...parseLawText(text).keys()]).toEqual([
      ...['único', '31 bis', '126', '126 quinquies', 'DA 18', 'DA 21', 'DA 90', 'DT 5', 'DT única'],
    ]);
  });
  test('keep their words with single spaces, so that a new line is no reform', () => {
    expect(parseLawText(text).get('31 bis')?.text).toBe('1. Las mujeres extranjeras.');
  });
  test('say when they were repealed', () => {
    expect(parseLawText(text).get('DT 5')?.repealed).toBe(true);
    expect(parseLawText(text).get('126')?.repealed).toBe(false);
  });
  test('of the regulation win over those of the decree that approves it', () => {
    const twice = '##### Artículo 1. Del decreto.\n\nUno.\n\n##### Artículo 1. Del reglamento.\n\nDos.\n';
    expect(parseLawText(twice).get('1')?.text).toBe('Dos.');
  });
});

describe('a reference to the law', () => {
  test.each([
    ['RLOEX 126.b', { norm: 'RLOEX', article: '126', part: 'b' }],
    ['LOEX 31 bis.3', { norm: 'LOEX', article: '31 bis', part: '3' }],
    ['RLOEX DA 21.4', { norm: 'RLOEX', article: 'DA 21', part: '4' }],
    ['Ley 7/1985 DA 7', { norm: 'Ley 7/1985', article: 'DA 7', part: undefined }],
    ['LO 3/2022 37', { norm: 'LO 3/2022', article: '37', part: undefined }],
    ['LOEX 55.1.c', { norm: 'LOEX', article: '55', part: '1.c' }],
  ])('%s names its norm, article and part', (written, reference) => {
    expect(parseLawReference(written)).toEqual(reference);
  });
  test('without an article is no reference', () => {
    expect(parseLawReference('RLOEX')).toBeUndefined();
    expect(parseLawReference('RD 126/2026')).toBeUndefined();
  });
});

describe('the watch over the law', () => {
  const hash = (words: string) => String(words.length);
  const texts = new Map([['X', parseLawText(text)]]);
  const reference = (article: string, known?: string) => ({
    from: 'guides/a',
    norm: 'X',
    article,
    hash: known,
  });
  const stateOf = (...all: ReturnType<typeof reference>[]) =>
    watchLaw(all, texts, hash).map(({ state }) => state);

  test('finds articles that changed, that do not exist and that were repealed', () => {
    const same = hash('Se podrá conceder.');
    expect(
      stateOf(
        reference('126', same),
        reference('126', '1'),
        reference('7'),
        reference('DT 5'),
        reference('DA 21'),
      ),
    ).toEqual(['same', 'changed', 'missing', 'repealed', 'new']);
  });
  test('says which norms nobody had at hand', () => {
    expect(watchLaw([{ ...reference('1'), norm: 'Y' }], texts, hash)[0]?.state).toBe('unread');
  });
  test('a planted reform flags exactly the guides that cite it', () => {
    const references = [
      { from: 'guides/a', norm: 'X', article: '126', hash: hash('Se podrá conceder.') },
      { from: 'guides/b', norm: 'X', article: 'DA 21', hash: hash('Texto.') },
    ];
    const reformed = new Map([
      ['X', parseLawText(text.replace('Se podrá conceder.', 'Se concederá siempre.'))],
    ]);
    const changed = watchLaw(references, reformed, hash).filter(({ state }) => state === 'changed');
    expect(changed.map(({ reference: { from } }) => from)).toEqual(['guides/a']);
  });
});
