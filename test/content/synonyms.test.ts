import { describe, expect, test } from 'vitest';
import type { SynonymGroup } from '../../src/domain/search/document.ts';
import { isUnsafeTarget } from '../../src/domain/search/unsafe-target.ts';
import { contentFolders } from '../../src/files/folders.ts';
import { readSynonyms } from '../../src/files/read-synonyms.ts';
import { content, source, translations } from './real-content.ts';
import { pairs } from './synonym-pairs.ts';

const languages = [source, ...translations];
const folders = contentFolders();
const concepts = (language: string) =>
  content.synonyms
    .filter((file) => file.language === language && file.file.startsWith(folders.common))
    .flatMap(({ groups }) => groups.map(({ concept }) => concept));
const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const has = (words: readonly string[] | undefined, word: string) =>
  words?.some((each) => fold(each) === fold(word)) ?? false;

/** Whether who types a word finds pages that hold another. */
const leads = (groups: readonly SynonymGroup[], typed: string, held: string) =>
  groups.some(({ words, oneWay }) => has(words, held) && (has(words, typed) || has(oneWay, typed)));
/** The groups where legal help or a union answers. */
const helpGroups = ['abogado', 'expulsion', 'derechos-laborales'];

test('there are pairs for every language', () => {
  expect(languages.filter((language) => (pairs[language]?.length ?? 0) < 30)).toEqual([]);
});

describe.each(languages)('in «%s»', (language) => {
  const groups = readSynonyms(folders, language);

  test('there are at least ninety ideas, the same as in the source language', () => {
    expect(concepts(language).length).toBeGreaterThanOrEqual(90);
    expect(concepts(language).sort()).toEqual(concepts(source).sort());
  });

  test('what people type leads to the word of the page', () => {
    const lost = (pairs[language] ?? []).filter(({ typed, found }) => !leads(groups, typed, found));
    expect(lost.map(({ typed, found }) => `${typed} → ${found}`)).toEqual([]);
  });

  test('words that mean the same lead to each other both ways, one-way words are led to by nothing of their group', () => {
    for (const { concept, words, oneWay = [] } of groups) {
      const [first = '', ...others] = words;
      for (const other of others) {
        expect(leads(groups, first, other), `${concept}: ${first} → ${other}`).toBe(true);
        expect(leads(groups, other, first), `${concept}: ${other} → ${first}`).toBe(true);
      }
      for (const word of oneWay) {
        expect(leads(groups, word, first), `${concept}: ${word} → ${first}`).toBe(true);
        expect(has(words, word), `${concept}: ${word}`).toBe(false);
      }
    }
  });

  test('every idea can be asked for with the Spanish word or abbreviation of the counter, where there is one', () => {
    const counter = ['padrón', 'NIE', 'TIE', 'arraigo', 'cita previa', 'asilo', 'paro', 'vida laboral', 'SEPE'];
    expect(counter.filter((word) => !groups.some(({ words }) => has(words, word)))).toEqual([]);
  });

  test('nothing leads to the police or the inspectorate; who asks for them finds legal help or a union', () => {
    expect(groups.flatMap(({ words }) => words.filter(isUnsafeTarget))).toEqual([]);
    const astray = groups.filter(
      ({ concept, oneWay = [] }) => oneWay.some(isUnsafeTarget) && !helpGroups.includes(concept),
    );
    expect(astray.map(({ concept }) => concept)).toEqual([]);
    expect(groups.find(({ concept }) => concept === 'abogado')?.oneWay?.some(isUnsafeTarget)).toBe(true);
  });

  test('everyday words with many meanings are led to by nothing', () => {
    const wide: Readonly<Record<string, readonly string[]>> = {
      es: ['papeles', 'tarjeta', 'permiso', 'residencia', 'casa'],
      en: ['papers', 'card', 'permit', 'home'],
      fr: ['papiers', 'carte', 'permis', 'maison'],
      ar: ['أوراق', 'بطاقة', 'الأوراق'],
      zh: ['纸张', '身份', '钱'],
      uk: ['документи', 'картка', 'права'],
    };
    for (const word of wide[language] ?? []) {
      expect(groups.some(({ oneWay }) => has(oneWay, word)), word).toBe(true);
      expect(groups.some(({ words }) => has(words, word)), word).toBe(false);
    }
  });
});
