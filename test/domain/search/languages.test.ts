import { describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/domain/search/load-grammar.ts';
import { splitWords } from '../../../src/domain/search/split-words.ts';
import { openIndex } from './small-index.ts';

/** What two words share for the search. */
async function stems(language: string, ...words: string[]): Promise<Set<string>> {
  const grammar = await loadGrammar(language);
  return new Set(
    words.flatMap((word) => splitWords(word, grammar)).map(({ folded }) => grammar.stem(folded)),
  );
}

describe('one word in its forms', () => {
  test.each([
    ['es', 'empadronamiento empadronarse empadronado empadronar'],
    ['es', 'inscripción inscripciones INSCRIPCION'],
    ['es', 'luz luces'],
    ['es', 'trabajo trabajar trabajando trabajadores'],
    ['en', 'registered registering registers register'],
    ['en', 'applies applied apply'],
    ['en', 'country countries'],
    ['fr', 'logement logements loger'],
    ['fr', 'gratuit gratuite gratuits gratuites'],
    ['fr', 'école écoles ECOLE'],
    ['de', 'Kündigung Kuendigung kündigungen'],
    ['de', 'Straße Strasse STRASSEN'],
    ['ar', 'المدرسة مدرسة والمدرسة بالمدرسة مَدْرَسَة'],
    ['ar', 'إقامة اقامة الإقامة إقامتي'],
    ['ar', 'العمل عمل للعمل'],
    ['uk', 'документ документи документів документами'],
    ['uk', 'робота роботи роботу роботою'],
    ['uk', "комп'ютер комп’ютер компʼютера компютер"],
    ['uk', 'украинский український українською'],
  ])('is one word for the search (%s: %s)', async (language, forms) => {
    expect(await stems(language, ...forms.split(' '))).toHaveProperty('size', 1);
  });

  test.each([
    ['en', 'work word'],
    ['fr', 'pain pont'],
    ['ar', 'عمل علم'],
    ['uk', 'мова море'],
  ])('is not another word (%s: %s)', async (language, words) => {
    expect(await stems(language, ...words.split(' '))).toHaveProperty('size', 2);
  });
});

test('French elision hides no word', async () => {
  const { find } = await openIndex('fr', [{ title: 'L’emploi' }, { title: 'Centre d’accueil' }]);
  expect(await find("d'emploi")).toEqual(['L’emploi']);
  expect(await find('qu’est-ce que l’accueil ?')).toEqual(['Centre d’accueil']);
});

test('question words and articles alone find nothing, with a word they change nothing', async () => {
  const { find } = await openIndex('es', [
    { title: 'Dónde aprender español' },
    { title: 'Qué es el padrón' },
  ]);
  expect(await find('¿dónde y qué es?')).toEqual([]);
  expect(await find('¿qué es el padrón?')).toEqual(['Qué es el padrón']);
});

describe('Arabic', () => {
  test('is found behind a particle that is written together with it', async () => {
    const { find } = await openIndex('ar', [
      { title: 'العيش', body: 'تعيش في مدريد' },
      { title: 'السكن', body: 'غرفة في برشلونة' },
    ]);
    expect(await find('أبحث عن سكن بمدريد')).toContain('العيش');
  });

  test('is the same with and without marks and with other carriers of hamza', async () => {
    const { find } = await openIndex('ar', [{ title: 'أوراق الإقامة' }]);
    expect(await find('اوراق الاقامه')).toEqual(['أوراق الإقامة']);
    expect(await find('أَوْرَاق')).toEqual(['أوراق الإقامة']);
  });
});

describe('Chinese', () => {
  test('is found without spaces, inside a question', async () => {
    const { find } = await openIndex('zh', [
      { title: '就业办公室' },
      { title: '西班牙语课程' },
      { title: '图书馆' },
    ]);
    expect((await find('我在哪里可以学西班牙语'))[0]).toBe('西班牙语课程');
    expect((await find('怎么去就业办公室？'))[0]).toBe('就业办公室');
  });

  test('keeps Latin words and numbers inside as words', async () => {
    const { find } = await openIndex('zh', [{ title: '申请NIE号码' }, { title: '拨打112' }]);
    expect(await find('NIE')).toEqual(['申请NIE号码']);
    expect(await find('112')).toEqual(['拨打112']);
  });

  test('is found by one character while it is typed', async () => {
    const { search } = await openIndex('zh', [{ title: '图书馆' }]);
    expect((await search('图')).total).toBe(1);
  });
});

test('Russian words find what Ukrainian ones mean, where they are spelled alike', async () => {
  const { find } = await openIndex('uk', [
    { title: 'Мовні курси' },
    { title: 'Документи' },
    { title: 'Школа' },
  ]);
  expect(await find('документы')).toEqual(['Документи']);
  expect(await find('курсы')).toEqual(['Мовні курси']);
});

test('German compounds are found by their parts, and their parts by them', async () => {
  const { find } = await openIndex('de', [
    { title: 'Sprachkurse', body: 'Kurse in deutscher Sprache' },
    { title: 'Wohnung', body: 'Die Miete der Wohnung' },
    { title: 'Kurs', body: 'Ein Kurs' },
  ]);
  expect(await find('Kurs')).toContain('Sprachkurse');
  expect((await find('Sprachkursangebot'))[0]).toBe('Sprachkurse');
});

test('a language without a grammar is searched by its letters', async () => {
  const { find } = await openIndex('ro', [{ title: 'Locuri de muncă' }]);
  expect(await find('munca')).toEqual(['Locuri de muncă']);
});
