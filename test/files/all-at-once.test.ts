import { expect, test, vi } from 'vitest';
import { contentCheck } from '../../src/build/content-check.ts';
import { Problem } from '../../src/domain/shared/problem.ts';
import { getNow } from '../../src/files/now.ts';
import { loadContent, readContent } from '../../src/files/read-content.ts';
import { reportProblems } from '../../src/files/report-problems.ts';
import { soundFiles, writeContent } from './small-content.ts';

const broken = {
  'common/i18n/es.json': '{ "a": 1 }',
  'common/kinds/office/kind.yml': 'pictogram:\twork\n',
  'common/needs/work/es.mdx': `${soundFiles['common/needs/work/es.mdx']}\n{1 + 1}\n`,
  'city/directory/oficina/resource.yml': `${soundFiles['city/directory/oficina/resource.yml']}cost: gratis\nkid: x\n`,
  'city/directory/otra/resource.yml': soundFiles['city/directory/oficina/resource.yml'].replace(
    'oeste',
    'sur',
  ),
};

test('all mistakes of all files come in one message, counted, by file and line', () => {
  const { root, folders } = writeContent(broken);
  const { problems } = readContent(folders, new Date());
  let report: unknown;
  try {
    reportProblems(problems);
  } catch (error) {
    report = error;
  }
  expect(report).toBeInstanceOf(Problem);
  if (!(report instanceof Problem)) return;
  expect(report.message.replaceAll(`${root}/`, '')).toMatchInlineSnapshot(`
    "Hay 6 problemas en el contenido:

    city/directory/oficina/resource.yml:11 · cost
      «cost» no puede ser «gratis».
      → Escribe uno de estos: free, paid.

    city/directory/oficina/resource.yml:12 · kid
      La clave «kid» no existe aquí.
      → ¿Querías escribir «kind»? Aquí puede haber: name, short, kind, organization, needs, address, barrio, district, location, phones, email, web, appointment, hours, hoursProse, closures, stops, languages, cost, papers, audience, accessibility, sources, verified, formerIds, closed.

    city/directory/otra/resource.yml:3 · district
      No existe el distrito «sur».
      → Hay: oeste, este.

    common/i18n/es.json:1 · a
      «a» no es correcto: «1».
      → Un texto entre comillas, o un grupo de textos entre llaves.

    common/kinds/office/kind.yml:1
      La línea tiene un tabulador, y YAML solo admite espacios.
      → Cambia cada tabulador por dos espacios.

    common/needs/work/es.mdx:9
      El texto no puede llevar código entre llaves: {1 + 1}.
      → Borra las llaves { } y escribe el texto sin ellas."
  `);
  expect(report.hint).toMatchInlineSnapshot(
    `"No se ha publicado nada. Corrige lo que dice cada línea «→» y vuelve a probar con: npm run check"`,
  );
});

test('nothing is thrown when nothing is wrong', () => {
  expect(() => {
    reportProblems([]);
  }).not.toThrow();
  expect(loadContent(writeContent().folders, new Date()).resources).toHaveLength(1);
});

test('content with mistakes cannot be loaded', () => {
  const { folders } = writeContent(broken);
  expect(() => loadContent(folders, new Date())).toThrow('Hay 6 problemas');
});

test('a build stops before it starts, and so does a check; a preview of edits goes on', () => {
  const { folders } = writeContent({ 'city/directory/oficina/resource.yml': 'name: Oficina\n' });
  vi.stubEnv('CONTENT', folders.city);
  const setup = contentCheck().hooks['astro:config:setup'];
  const run = (command: string) =>
    Reflect.apply(setup ?? (() => undefined), undefined, [
      { command, updateConfig: vi.fn(), logger: { warn: vi.fn() } },
    ]) as unknown;
  expect(() => run('build')).toThrow('oficina/resource.yml');
  expect(() => run('sync')).toThrow('oficina/resource.yml');
  expect(() => run('dev')).not.toThrow();
  vi.unstubAllEnvs();
});

test('the clock of a build is PORTAL_NOW', () => {
  expect(getNow({ PORTAL_NOW: '2026-11-20T09:00:00Z' }).toISOString()).toBe('2026-11-20T09:00:00.000Z');
  expect(Math.abs(getNow({}).getTime() - Date.now())).toBeLessThan(1000);
  expect(() => getNow({ PORTAL_NOW: 'mañana' })).toThrowErrorMatchingInlineSnapshot(
    `[Problem: PORTAL_NOW no es una fecha: «mañana».]`,
  );
});
