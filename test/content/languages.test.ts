import { describe, expect, test } from 'vitest';
import type { Words } from '../../src/domain/i18n/translator.ts';
import { content, source, texts, translations, wordsOf, type AnyText } from './real-content.ts';

const sourceTexts = texts.filter(({ language }) => language === source);
const sourceWords = flatten(content.interfaceWords.find(({ language }) => language === source)?.words ?? {});
/** What no language translates: blanks and the names of things. */
const kept = /\{\{.*?\}\}|Puente|WhatsApp|OpenStreetMap|Leaflet|Google|Android|Outlook|iPhone/g;
const scripts: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, uk: /\p{Script=Cyrillic}/u };

test('there is a source to translate from', () => {
  expect(sourceWords.size).toBeGreaterThan(50);
  expect(sourceTexts.length).toBeGreaterThan(30);
});

describe.each(translations)('in «%s»', (language) => {
  const own = content.interfaceWords.find((file) => file.language === language);
  // A guide may be for readers of some languages only: the course of technicians is in Spanish.
  const isWanted = ({ folder, id }: AnyText) =>
    folder !== 'guides' ||
    (content.guides.find((guide) => guide.id === id)?.data.languages?.includes(language) ?? true);
  const words = flatten(own?.words ?? {});
  const ownTexts = texts.filter((text) => text.language === language);

  test('every text is translated', () => {
    const known = new Set(ownTexts.map(({ folder, id }) => `${folder}/${id}`));
    const missing = sourceTexts.filter(isWanted).map(({ folder, id }) => `${folder}/${id}`).filter((name) => !known.has(name));
    expect(missing).toEqual([]);
  });

  test('every interface word is translated, with the plurals of the language and nothing more', () => {
    const wanted = expectedKeys([...sourceWords.keys()], language);
    expect({
      missing: wanted.filter((key) => !words.has(key)),
      unknown: [...words.keys()].filter((key) => !wanted.includes(key)),
    }).toEqual({ missing: [], unknown: [] });
  });

  test('interface words are empty only where the source is', () => {
    expect([...words].filter(([key, word]) => word.trim() === '' && sourceWords.get(key) !== '').map(([key]) => key)).toEqual([]);
  });

  test('interface words have the blanks of the source', () => {
    const wrong = [...words].filter(([key, word]) => {
      const original = sourceWords.get(key) ?? sourceWords.get(key.replace(plural, '_other')) ?? '';
      return blanksOf(word) !== blanksOf(original);
    });
    expect(wrong.map(([key, word]) => `${key}: ${word}`)).toEqual([]);
  });

  test('every translation says how it was made, from which source, and is not older than it', () => {
    const stale = ownTexts.filter(({ folder, id, data }) => {
      const original = sourceTexts.find((text) => text.folder === folder && text.id === id);
      return data.translation?.sourceHash !== original?.hash;
    });
    expect(stale.map(({ file }) => file)).toEqual([]);
    if (own) expect(own.translation?.sourceHash).toBe(content.interfaceWords.find((file) => file.language === source)?.hash);
  });

  test('components and their order are those of the source', () => {
    const wrong = ownTexts.filter(({ folder, id, nodes }) => {
      const original = sourceTexts.find((text) => text.folder === folder && text.id === id);
      return componentsOf(nodes) !== componentsOf(original?.nodes ?? []);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('words and texts are in its own script', () => {
    const script = scripts[language];
    if (!script) return;
    const foreign = [...words].filter(([, word]) => /\p{L}{4}/u.test(word.replace(kept, '')) && !script.test(word));
    expect(foreign.map(([key, word]) => `${key}: ${word}`)).toEqual([]);
    expect(ownTexts.filter((text) => !script.test(wordsOf(text)) || !script.test(text.data.summary)).map(({ file }) => file)).toEqual([]);
  });

  test('a kind of place keeps the Spanish name that is heard at the counter', () => {
    const without = content.kindWords.filter((text) => text.language === language && !text.data.spanish);
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});

test.each([source, ...translations])('no two pages in «%s» have the same title', (language) => {
  const titles = texts.filter((text) => text.language === language).flatMap(({ data }) => data.title ?? []);
  expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
});

const plural = /_(zero|one|two|few|many|other)$/;

/** The keys a language must have: those of the source, with plural forms as its grammar asks. */
function expectedKeys(keys: readonly string[], language: string): readonly string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [
    ...new Set(
      keys.flatMap((key) => (plural.test(key) ? forms.map((form) => key.replace(plural, `_${form}`)) : [key])),
    ),
  ];
}

function flatten(words: Words, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

/** Blanks to fill in, sorted; the number itself may be a word («one place»). */
function blanksOf(word: string): string {
  return [...new Set([...word.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name))]
    .filter((name) => name !== 'count')
    .sort()
    .join(' ');
}

function componentsOf(nodes: readonly { readonly type: string; readonly name?: string | null; readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[] }[]): string {
  return nodes
    .filter(({ type }) => type.startsWith('mdxJsx'))
    .map(({ name, attributes = [] }) => `${name ?? ''} ${attributes.map((each) => (each.name === 'id' ? String(each.value) : '')).join('')}`)
    .join('\n');
}
