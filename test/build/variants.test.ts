import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/commands/build.ts';

/** The invented city with one language more, built as for the public. */
const folder = '.cache/variants';
const content = join(folder, 'city');
const out = join(folder, 'dist');
/** A workshop that does not exist: the public must not see it. */
const exampleWorkshop = `type: curriculum-paso-a-paso
example: true
organizer: oficina-de-empleo-puerto
languages: [{ code: es }]
schedule: { start: 2026-12-09T10:00 }
updated: 2026-11-01T09:00
`;
/** A page without the blank of a card, which is no part of it yet. */
const withoutTemplates = (html: string) => html.replace(/<template>[\s\S]*?<\/template>/g, '');
const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('test/fixtures/city', content, { recursive: true });
  const city = JSON.parse(readFileSync(join(content, 'city.json'), 'utf8')) as { languages: string[] };
  city.languages.push('it');
  writeFileSync(join(content, 'city.json'), JSON.stringify(city, null, 2));
  const words = JSON.parse(readFileSync('content/common/i18n/es.json', 'utf8')) as {
    home: Record<string, string>;
  };
  words.home['question'] = 'Di che cosa hai bisogno?';
  mkdirSync(join(content, 'i18n'), { recursive: true });
  writeFileSync(join(content, 'i18n', 'it.json'), JSON.stringify(words, null, 2));
  const example = join(content, 'calendar', 'un-ejemplo');
  mkdirSync(example, { recursive: true });
  writeFileSync(join(example, 'workshop.yml'), exampleWorkshop);
  const env = { CONTENT: content, PORTAL_ENV: 'production', PORTAL_NOW: '2026-11-20T09:00:00Z' };
  expect(await buildSite({ out, env })).toBe(true);
});

describe('a language more is a file of words and one word in city.json', () => {
  test('its pages are in the language', () => {
    expect(page('it')).toContain('<html lang="it" dir="ltr"');
    expect(page('it')).toContain('Di che cosa hai bisogno?');
  });

  test('the chooser and the other languages lead to it', () => {
    expect(page('')).toContain('href="/it/"');
    expect(page('es/directory')).toContain('href="/it/directory/"');
    expect(page('es')).toMatch(/hreflang="it" href="[^"]+\/it\/"/);
  });

  test('what nobody translated yet is in Spanish, says so, and carries its own language', () => {
    const guide = page('it/directory/need/work');
    expect(guide).toMatch(/class="prose[^"]*" lang="es" dir="ltr"/);
    expect(guide).toContain('Este texto todavía no está en tu idioma.');
  });
});

describe('in production', () => {
  test('a guide that a specialist must review first is a notice at the same address, with whom to call', () => {
    const guide = page('es/directory/need/n11');
    expect(guide).toContain('Una persona experta tiene que revisar este texto');
    expect(guide).toContain('href="tel:112"');
    expect(guide).not.toContain('orden de protección');
  });

  test('other guides are published', () => {
    expect(page('es/directory/need/work')).not.toContain('Una persona experta tiene que revisar');
  });

  test('no example of a workshop is shown: not in lists, not in feeds, not in data', () => {
    const found = readdirSync(join(out, 'es', 'calendar'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          file.includes('un-ejemplo') ||
          /un-ejemplo|EJEMPLO|"example"/.test(withoutTemplates(readFileSync(file, 'utf8'))),
      );
    expect(found).toEqual([]);
    expect(readFileSync(join(out, 'es/calendar/all.ics'), 'utf8')).toContain('BEGIN:VEVENT');
  });
});
