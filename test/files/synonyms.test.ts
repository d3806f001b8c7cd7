import { describe, expect, test } from 'vitest';
import { readSynonyms } from '../../src/files/read-synonyms.ts';
import { problemsOf, writeContent } from './small-content.ts';

const sound = `- concept: cita
  words: [cita previa, cita]
  oneWay: [sita]
- concept: nie
  words: [NIE, número de extranjero]
`;
const es = (text: string) => ({ 'common/search/es.yml': text });

test('the words of the city are added to the common ones', () => {
  const { folders } = writeContent({
    ...es(sound),
    'city/search/es.yml': "- concept: cita\n  words: [turno]\n  oneWay: ['010']\n",
  });
  expect(readSynonyms(folders, 'es')).toEqual([
    { concept: 'cita', words: ['cita previa', 'cita', 'turno'], oneWay: ['sita', '010'] },
    { concept: 'nie', words: ['NIE', 'número de extranjero'] },
  ]);
});

test('a language without words of its own has none', () => {
  expect(readSynonyms(writeContent(es(sound)).folders, 'en')).toEqual([]);
});

test('reading for the index stops with the mistakes of the file', () => {
  const { folders } = writeContent(es('- concept: cita\n  words: []\n'));
  expect(() => readSynonyms(folders, 'es')).toThrow('search/es.yml:2');
});

describe('the check of the content', () => {
  test('passes sound words', () => {
    expect(problemsOf(es(sound))).toBe('');
  });

  test('names an empty group, a key and a number that are wrong, all at once', () => {
    const wrong = `- concept: cita
  words: []
- concept: Número
  words: [NIE, 012]
  oneway: [nie]
`;
    expect(problemsOf(es(wrong))).toMatchInlineSnapshot(`
      "common/search/es.yml:2 · 0.words
        A «words» le falta al menos un elemento.
        → Palabras que significan lo mismo: quien busca una encuentra las páginas que dicen otra.
      common/search/es.yml:3 · 1.concept
        «concept» no está bien escrito: «Número».
        → El nombre de la idea, el mismo en todos los idiomas: minúsculas sin acentos, cifras y guiones, como cita-previa.
      common/search/es.yml:4 · 1.words.1
        «words» tiene que ser un texto, y es «012».
        → Ponlo entre comillas: '012'. Una palabra o una frase corta, como la escribe la gente. Los números van entre comillas.
      common/search/es.yml:5 · 1.oneway
        La clave «oneway» no existe aquí.
        → ¿Querías escribir «oneWay»? Aquí puede haber: concept, words, oneWay."
    `);
  });

  test('names a word that stands in two groups, and allows it to lead to both from oneWay', () => {
    expect(problemsOf(es(`${sound}- concept: turno\n  words: [turno, Citá]\n`))).toMatchInlineSnapshot(`
      "common/search/es.yml:7 · turno.words
        «Citá» está en dos grupos: también en «cita» (common/search/es.yml:2).
        → Déjala en «words» de un grupo. Si de verdad lleva también a este, ponla aquí en «oneWay»."
    `);
    expect(problemsOf(es(`${sound}- concept: turno\n  words: [turno]\n  oneWay: [cita, sita]\n`))).toBe('');
  });

  test('names a word of the city that stands in another common group', () => {
    expect(problemsOf({ ...es(sound), 'city/search/es.yml': '- concept: papel\n  words: [papel, nie]\n' }))
      .toMatchInlineSnapshot(`
      "city/search/es.yml:2 · papel.words
        «nie» está en dos grupos: también en «nie» (common/search/es.yml:5).
        → Déjala en «words» de un grupo. Si de verdad lleva también a este, ponla aquí en «oneWay»."
    `);
  });

  test('names a word twice in a group, and a group twice in a file', () => {
    expect(problemsOf(es(`${sound}- concept: cita\n  words: [turno, Turno]\n`))).toMatchInlineSnapshot(`
      "common/search/es.yml:6 · cita
        El grupo «cita» está dos veces: también en la línea 1.
        → Junta las palabras en uno y borra el otro.
      common/search/es.yml:7 · cita.words
        «Turno» está dos veces en el grupo «cita»; mayúsculas y acentos no cuentan.
        → Deja una: en «words» si significa lo mismo, en «oneWay» si solo lleva hasta aquí."
    `);
  });

  test('names a group of one word, which leads nowhere', () => {
    expect(problemsOf(es(`${sound}- concept: turno\n  words: [turno]\n`))).toMatchInlineSnapshot(`
      "common/search/es.yml:7 · turno.words
        El grupo «turno» tiene una sola palabra, y no lleva a ningún sitio.
        → Añade otra forma de decirlo, o borra el grupo."
    `);
  });

  test('names a word without letters', () => {
    expect(problemsOf(es(`${sound}- concept: turno\n  words: [turno, '…']\n`))).toMatchInlineSnapshot(`
      "common/search/es.yml:7 · turno.words
        «…» no tiene letras ni cifras.
        → Escribe una palabra, o borra la línea."
    `);
  });

  test('names words that stand on every page, which the search does not look at', () => {
    expect(problemsOf(es(`${sound}- concept: turno\n  words: [turno, de la, para el turno]\n`)))
      .toMatchInlineSnapshot(`
      "common/search/es.yml:7 · turno.words
        «de la» es una palabra que la búsqueda no mira: está en todas las páginas.
        → Bórrala, o escribe una frase con una palabra que diga de qué se trata."
    `);
  });

  test('names a letter of another script that looks like one of ours', () => {
    expect(problemsOf(es(`${sound}- concept: turno\n  words: [turno]\n  oneWay: [turnо]\n`)))
      .toMatchInlineSnapshot(`
      "common/search/es.yml:8 · turno.oneWay
        «turnо» lleva letras de otra escritura: «turnо».
        → Escribe cada palabra entera con las letras de su idioma, o entera con letras latinas. Hay letras que parecen iguales: escríbela a mano, sin copiarla."
    `);
  });

  test('names a word of a script that nobody writes in this language', () => {
    expect(problemsOf(es(`${sound}- concept: turno\n  words: [turno, موعد]\n`))).toContain('otra escritura');
    const russian = { 'common/search/en.yml': '- concept: cita\n  words: [appointment, запись]\n' };
    expect(problemsOf(russian)).toContain('common/search/en.yml:2');
  });

  test('names a word that would lead to the police', () => {
    expect(problemsOf(es(`${sound}- concept: policia\n  words: [policía, comisaría]\n`)))
      .toMatchInlineSnapshot(`
      "common/search/es.yml:7 · policia.words
        «policía» no puede estar en «words»: la búsqueda llevaría allí a quien quizá no tiene papeles.
        → Ponla en «oneWay» de un grupo de ayuda legal, como «abogado»: quien la busque encontrará esa ayuda.
      common/search/es.yml:7 · policia.words
        «comisaría» no puede estar en «words»: la búsqueda llevaría allí a quien quizá no tiene papeles.
        → Ponla en «oneWay» de un grupo de ayuda legal, como «abogado»: quien la busque encontrará esa ayuda."
    `);
    expect(problemsOf(es(`${sound}- concept: abogado\n  words: [abogado]\n  oneWay: [policía]\n`))).toBe('');
  });

  test('names an invisible character', () => {
    expect(problemsOf(es(`${sound}- concept: turno\n  words: [turno, "tu\\u200brno"]\n`))).toContain(
      'U+200B',
    );
  });

  test('names a file of an unknown language, and one that nobody reads', () => {
    expect(problemsOf({ 'city/search/xx.yml': sound, 'common/search/es/palabras.yml': sound }))
      .toMatchInlineSnapshot(`
      "common/search/es/palabras.yml
        Nadie lee este fichero.
        → Las palabras de búsqueda de un idioma van en search/<idioma>.yml.
      city/search/xx.yml
        «xx» no es un idioma de esta ciudad.
        → Los idiomas están en city.json: es, en. Cambia el nombre del fichero o añade el idioma."
    `);
  });
});
