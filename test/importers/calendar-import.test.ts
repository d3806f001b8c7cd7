import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readImportContent } from '../../src/commands/read-import-content.ts';
import { guardMdx } from '../../src/files/mdx-guard.ts';
import { parseMdx } from '../../src/files/parse-mdx.ts';
import { decodeFeed } from '../../src/importers/decode-feed.ts';
import { describeCalendar } from '../../src/importers/describe-calendar.ts';
import { detectCalendar } from '../../src/importers/detect-calendar.ts';
import {
  type CalendarImport,
  type CalendarRequest,
  importCalendar,
} from '../../src/importers/import-calendar.ts';
import { writeFiles } from '../../src/importers/write-files.ts';
import { sample } from './city-context.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agenda-'));
  for (const part of ['city.json', 'map', 'kinds'])
    cpSync(join('content/madrid', part), join(folder, part), { recursive: true });
  for (const id of ['biblioteca-san-blas', 'lugar-5'])
    cpSync(join('content/madrid/directory', id), join(folder, 'directory', id), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Options = Partial<Omit<CalendarRequest, 'file' | 'feed'>>;
const agenda = '300107-agenda-actividades-eventos-2024-10.csv';

function plan(file: string, bytes: Uint8Array, options: Options = {}): CalendarImport {
  const feed = decodeFeed(bytes);
  const source = feed && detectCalendar(feed.text);
  if (!source) throw new Error(`${file} was not recognised`);
  const content = readImportContent({ city: folder, common: 'content/common' });
  return importCalendar({
    file,
    feed,
    source,
    now: new Date('2024-10-14T09:00:00Z'),
    folder,
    content,
    ...options,
  });
}
function write(file: string, bytes = sample(file), options: Options = {}): CalendarImport {
  const done = plan(file, bytes, options);
  writeFiles(done.files);
  return done;
}
const ics = (...events: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'LOCATION:Biblioteca San Blas', 'END:VEVENT']),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
const workshop = (...lines: readonly string[]): readonly string[] => [
  'UID:a@x',
  'SUMMARY:Taller de informática',
  'DTSTART:20241105T100000',
  ...lines,
];
const text = (...path: readonly string[]): string => readFileSync(join(folder, 'calendar', ...path), 'utf8');
const edit = (id: string, file: string, from: string, to: string): void => {
  expect(text(id, file)).toContain(from);
  writeFileSync(join(folder, 'calendar', id, file), text(id, file).replace(from, to));
};
const ids = (): readonly string[] =>
  existsSync(join(folder, 'calendar')) ? readdirSync(join(folder, 'calendar')).sort() : [];

describe('importar una agenda', () => {
  it('sin escribir solo dice qué haría, y de cada registro qué ha sido', () => {
    const done = plan(agenda, sample(agenda));
    const report = describeCalendar(done);
    expect(ids()).toEqual([]);
    expect(report).toContain('+ busca-empleo-utilizando-internet · Busca empleo utilizando internet · work');
    expect(report).toMatch(
      /es de otra clase: ConferenciasColoquios \(con --types entra\)\n\s+Salud mental y empleo/,
    );
    expect(report).toMatch(/su título no habla de ningún tema[\s\S]*Alas para volar/);
    expect(report).toMatch(/es para niños[\s\S]*Curso en competencias digitales/);
    expect(done.plan.workshops.length + done.leftOut.length + done.refused.length).toBe(done.result.records);
  });

  it('dos veces no cambia nada la segunda', () => {
    write(agenda);
    expect(write(agenda).files).toEqual([]);
    expect(describeCalendar(write(agenda))).toContain('No cambia ningún taller.');
  });

  it('un sitio del directorio se reconoce; otro queda como está escrito', () => {
    write(agenda);
    expect(text('busca-empleo-utilizando-internet', 'workshop.yml')).toContain(
      'place: { resource: biblioteca-san-blas }',
    );
    expect(text('alta-trabajadora-autonoma', 'workshop.yml')).toMatch(
      /name: .*Pablo Neruda[\s\S]*address: Calle Ascao 4/,
    );
  });

  it('un taller en un sitio delicado tiene una dirección que no lo dice', () => {
    write(agenda);
    expect(ids().filter((id) => id.startsWith('taller-'))).toHaveLength(1);
    expect(text('taller-1', 'es.mdx')).toContain('title: Club de empleo');
    expect(ids().join()).not.toContain('club-de-empleo');
  });

  it('lo que pasó queda fuera, y con --past entra; --topic y --types eligen', () => {
    const later = { now: new Date('2026-01-01T00:00:00Z') };
    expect(plan(agenda, sample(agenda), later).plan.workshops).toEqual([]);
    expect(plan(agenda, sample(agenda), { ...later, past: true }).plan.workshops.length).toBeGreaterThan(4);
    const titles = (options: Options) =>
      plan(agenda, sample(agenda), options).plan.workshops.map(({ words }) => words['title']);
    expect(titles({ types: ['conferenciascoloquios'] })).toContain('Salud mental y empleo');
    expect(titles({ topic: 'training' })).toContain('Alas para volar. Grupo terapéutico');
    expect(() => titles({ topic: 'nada' })).toThrow('No existe el tema «nada»');
  });

  it('una corrección de la fuente cambia el taller, guarda su UID y su carpeta, y sube la fecha del cambio', () => {
    write('curso.ics', ics(workshop('LAST-MODIFIED:20241001T080000Z')));
    expect(text('taller-de-informatica', 'workshop.yml')).toMatch(/updated: 2024-10-01T10:00\nuid: a@x/);
    const done = write(
      'curso.ics',
      ics([
        'UID:a@x',
        'SUMMARY:Taller de informática básica',
        'DTSTART:20241106T110000',
        'LAST-MODIFIED:20241002T080000Z',
      ]),
    );
    expect(describeCalendar(done)).toContain(
      'schedule: {"start":"2024-11-05T10:00"} → {"start":"2024-11-06T11:00"}',
    );
    expect(ids()).toEqual(['taller-de-informatica']);
    expect(text('taller-de-informatica', 'workshop.yml')).toMatch(
      /start: 2024-11-06T11:00[\s\S]*updated: 2024-10-02T10:00\nuid: a@x/,
    );
    expect(text('taller-de-informatica', 'es.mdx')).toContain('title: Taller de informática básica');
  });

  it('lo que escribió una editora se queda, con sus comentarios', () => {
    write('curso.ics', ics(workshop()));
    edit(
      'taller-de-informatica',
      'workshop.yml',
      'topic: computer',
      '# hablado con la biblioteca\ntopic: training # mejor',
    );
    edit(
      'taller-de-informatica',
      'es.mdx',
      'title: Taller de informática',
      'title: Aprende a usar el ordenador',
    );
    const done = write('curso.ics', ics(workshop('DURATION:PT2H')));
    expect(describeCalendar(done)).toContain('end');
    expect(text('taller-de-informatica', 'workshop.yml')).toContain(
      '# hablado con la biblioteca\ntopic: training # mejor',
    );
    expect(text('taller-de-informatica', 'es.mdx')).toContain('title: Aprende a usar el ordenador');
  });

  it('un evento anulado queda anulado; si la fuente se arrepiente, deja de estarlo', () => {
    write('curso.ics', ics(workshop()));
    write('curso.ics', ics(workshop('STATUS:CANCELLED')));
    expect(text('taller-de-informatica', 'workshop.yml')).toContain('cancelled:');
    write('curso.ics', ics(workshop()));
    expect(text('taller-de-informatica', 'workshop.yml')).not.toContain('cancelled:');
  });

  it('lo que ya no está en la fuente se dice y no se borra', () => {
    write('curso.ics', ics(workshop()));
    const done = write('curso.ics', ics(['UID:b@x', 'SUMMARY:Taller de empleo', 'DTSTART:20241107T100000']));
    expect(describeCalendar(done)).toContain('? taller-de-informatica · registro a@x');
    expect(ids()).toEqual(['taller-de-empleo', 'taller-de-informatica']);
  });

  it('lo que daría un taller que no puede ser se rechaza y el resto sigue', () => {
    const done = write(
      'curso.ics',
      ics(workshop('DTEND:20241109T100000'), [
        'UID:b@x',
        'SUMMARY:Taller de empleo',
        'DTSTART:20241107T100000',
      ]),
    );
    expect(done.refused.map((problem) => problem.toText()).join()).toContain('La sesión dura varios días');
    expect(ids()).toEqual(['taller-de-empleo']);
  });

  it('el texto de la fuente no es código, ni enlaces, ni teléfonos, ni nombres de personas', () => {
    const description = [
      'import x from "y"',
      '{1+1} <Number /> [x](https://malo.example) https://malo.example',
      'Llama al 915 555 555. Trae tu móvil.',
      'Dña. Marta Ficticia lo da. Es gratis.',
    ].join('\\n');
    write('curso.ics', ics(workshop(`DESCRIPTION:${description}`)));
    const body = text('taller-de-informatica', 'es.mdx').split('---\n')[2] ?? '';
    const { nodes, problems } = parseMdx(body, 'es.mdx');
    expect([...problems, ...guardMdx(nodes, 'es.mdx')]).toEqual([]);
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['root', 'paragraph', 'text']));
    const words = nodes.map(({ value = '' }) => value).join('\n');
    expect(words).toContain('{1+1} [x](malo.example) malo.example');
    expect(words).toContain('Trae tu móvil.');
    expect(words).not.toMatch(/915|Marta|https/);
  });
});
