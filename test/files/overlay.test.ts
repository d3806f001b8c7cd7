import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createContentSource } from '../../src/files/content-source.ts';
import { contentFolders, listFiles } from '../../src/files/folders.ts';
import { readContent } from '../../src/files/read-content.ts';
import { readCity } from '../../src/files/read-city.ts';
import { readInterfaceWords } from '../../src/files/read-interface-words.ts';
import { soundFiles, writeContent } from './small-content.ts';

const now = new Date('2026-06-15T10:00:00Z');

test('a file of the city replaces the common one of the same path, and only that', () => {
  const own = soundFiles['common/kinds/office/es.mdx'].replace('title: Oficina', 'title: Oficina de aquí');
  const { folders } = writeContent({ 'city/kinds/office/es.mdx': own });
  const { content, problems } = readContent(folders, now);
  expect(problems).toEqual([]);
  expect(content?.kindWords.map(({ id, data }) => [id, data.title])).toEqual([
    ['office', 'Oficina de aquí'],
    ['refuge', 'Espacio'],
  ]);
  expect(content?.kinds.find(({ id }) => id === 'office')?.file).toBe(
    join(folders.common, 'kinds/office/kind.yml'),
  );
});

test('hidden files of the computer are not content', () => {
  const { folders } = writeContent({
    'city/directory/.DS_Store': 'x',
    'city/directory/oficina/.resource.yml.swp': 'x',
  });
  expect(listFiles(folders).filter(({ path }) => path.includes('/.'))).toEqual([]);
});

test('a city may add kinds of its own', () => {
  const { folders } = writeContent({
    'city/kinds/desk/kind.yml': soundFiles['common/kinds/office/kind.yml'],
    'city/kinds/desk/es.mdx': soundFiles['common/kinds/office/es.mdx'],
  });
  expect(readContent(folders, now).content?.kinds.map(({ id }) => id)).toEqual(['desk', 'office', 'refuge']);
});

test('texts in languages that the city does not have are left out', () => {
  const { folders } = writeContent({
    'common/kinds/office/fr.mdx': soundFiles['common/kinds/office/es.mdx'],
  });
  expect(readContent(folders, now).content?.kindWords.map(({ language }) => language)).toEqual(['es', 'es']);
});

describe('adding a language is adding files and one word in city.json', () => {
  test('nothing else', () => {
    const { folders } = writeContent({
      'city/city.json': soundFiles['city/city.json'].replace('"en"', '"en",\n    "ro"'),
      'common/i18n/ro.json':
        '{ "nav": { "home": "Acasă" }, "_translation": { "status": "human", "sourceHash": "0123456789ab" } }',
      'common/kinds/office/ro.mdx': soundFiles['common/kinds/office/es.mdx'].replace(
        'title: Oficina',
        'title: Birou',
      ),
    });
    const { content, problems } = readContent(folders, now);
    expect(problems).toEqual([]);
    expect(content?.city.languages).toEqual(['es', 'en', 'ro']);
    expect(content?.kindWords.find(({ language }) => language === 'ro')?.data.title).toBe('Birou');
    expect(readInterfaceWords(folders, 'ro')).toEqual({
      words: { nav: { home: 'Acasă' } },
      translation: { status: 'human', sourceHash: '0123456789ab' },
    });
  });
});

test('interface words of a language without a file are none', () => {
  expect(readInterfaceWords(writeContent().folders, 'en')).toEqual({ words: {}, translation: undefined });
});

test('CONTENT chooses the city; without it the only one there is', () => {
  expect(contentFolders({ CONTENT: 'test/fixtures/city' })).toEqual({
    common: 'content/common',
    city: 'test/fixtures/city',
  });
  expect(readCity(contentFolders({})).name).not.toBe('');
});

test('the invented second city is sound', () => {
  const { content, problems } = readContent(
    contentFolders({ CONTENT: 'test/fixtures/city' }),
    new Date('2026-06-15T10:00:00Z'),
  );
  expect(problems.map((problem) => problem.toText())).toEqual([]);
  expect(content?.city.timeZone).toBe('Atlantic/Canary');
  expect(content?.resources.length).toBeGreaterThan(8);
});

test('an edit is seen after a refresh, and only the edited file is read again', () => {
  const { folders } = writeContent({
    'city/directory/otra/resource.yml': soundFiles['city/directory/oficina/resource.yml'],
  });
  const source = createContentSource(folders);
  const before = source.read().content?.resources;
  expect(source.read().content?.resources).toBe(before);
  const file = join(folders.city, 'directory/oficina/resource.yml');
  writeFileSync(
    file,
    soundFiles['city/directory/oficina/resource.yml'].replace('name: Oficina', 'name: Oficina nueva'),
  );
  utimesSync(file, now, now);
  const after = source.refresh().content?.resources;
  expect(after?.map(({ data }) => data.name)).toEqual(['Oficina nueva', 'Oficina']);
  expect(after?.[1]).toBe(before?.[1]);
});
