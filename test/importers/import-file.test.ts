import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeImport } from '../../src/importers/describe-import.ts';
import { type Import, importFile } from '../../src/importers/import-file.ts';
import { readImportContent } from '../../src/commands/read-import-content.ts';
import { writeFiles } from '../../src/importers/write-files.ts';
import { sample } from './city-context.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  for (const part of ['city.json', 'map'])
    cpSync(join('content/madrid', part), join(folder, part), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function plan(file: string, options: { bytes?: Uint8Array; dataset?: string; date?: string } = {}): Import {
  const content = readImportContent({ city: folder, common: 'content/common' });
  return importFile({ file, bytes: options.bytes ?? sample(file), ...options, folder, content });
}
function write(file: string, options: Parameters<typeof plan>[1] = {}): Import {
  const done = plan(file, options);
  writeFiles(done.files);
  return done;
}
const resource = (id: string): string => join(folder, 'directory', id, 'resource.yml');
const edit = (id: string, from: string, to: string): void => {
  const text = readFileSync(resource(id), 'utf8');
  expect(text).toContain(from);
  writeFileSync(resource(id), text.replace(from, to));
};
const tree = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

const youth = '200304-centros-culturales-2025-10.csv';
const youthBefore = '200304-centros-culturales-2023-10.csv';

describe('importar un fichero', () => {
  it('sin escribir solo dice qué haría', () => {
    const before = tree();
    const report = describeImport(plan(youth));
    expect(report).toContain('Registros: 6. Lugares del directorio: 5. Fuera: 1.');
    expect(report).toContain('+ centro-juvenil-el-pardo · Centro Juvenil El Pardo');
    expect(tree()).toEqual(before);
  });

  it('dos veces no cambia nada la segunda', () => {
    write(youth);
    const once = tree();
    const again = write(youth);
    expect(again.files).toEqual([]);
    expect(describeImport(again)).toContain('No cambia ningún recurso.');
    expect(tree()).toEqual(once);
  });

  it('con datos más nuevos cambia campo por campo, y lo que ya no está se dice y no se borra', () => {
    write(youthBefore);
    expect(existsSync(resource('centro-comunitario-casino-de-la-reina'))).toBe(true);
    const report = describeImport(write(youth));
    expect(report).toContain('~ centro-juvenil-el-pardo');
    expect(report).toContain('email: cj3elpardo@madrid.es → cjelpardo@centrosjuvenilesmadrid.com');
    expect(report).toContain('? centro-comunitario-casino-de-la-reina · registro 84763');
    expect(existsSync(resource('centro-comunitario-casino-de-la-reina'))).toBe(true);
    expect(readFileSync(resource('centro-juvenil-el-pardo'), 'utf8')).toContain('date: 2025-10');
  });

  it('nunca pisa lo que escribió una editora, ni sus comentarios, ni su orden', () => {
    write(youthBefore);
    edit(
      'centro-juvenil-el-pardo',
      'email: cj3elpardo@madrid.es',
      '# comprobado por teléfono\nemail: nuevo@madrid.es # el bueno',
    );
    edit('centro-juvenil-carabanchel-alto', 'kind: youth-centre\n', '');
    edit('centro-juvenil-carabanchel-alto', 'name:', '# arriba\nkind: youth-centre\nname:');
    const done = write(youth);
    const text = readFileSync(resource('centro-juvenil-el-pardo'), 'utf8');
    expect(text).toContain('# comprobado por teléfono\nemail: nuevo@madrid.es # el bueno\n');
    expect(describeImport(done)).toContain('email: nuevo@madrid.es → cjelpardo@centrosjuvenilesmadrid.com');
    expect(readFileSync(resource('centro-juvenil-carabanchel-alto'), 'utf8')).toMatch(
      /^# arriba\nkind: youth-centre\nname:/,
    );
    expect(write(youth).files).toEqual([]);
  });

  it('cada campo dice de qué registro sale, y el que cambió una editora ya no', () => {
    write(youthBefore);
    const of = (id: string) =>
      readImportContent({ city: folder, common: 'content/common' }).resources.find((each) => each.id === id)
        ?.sources;
    expect(of('centro-juvenil-el-pardo')).toMatchObject([
      { dataset: '200304-centros-culturales', date: '2023-10', record: '190703' },
    ]);
    expect(of('centro-juvenil-el-pardo')?.[0]?.fields).toContain('email');
    edit('centro-juvenil-el-pardo', 'cj3elpardo@madrid.es', 'nuevo@madrid.es');
    write(youth);
    expect(of('centro-juvenil-el-pardo')?.[0]?.fields).not.toContain('email');
  });

  it('un sitio que ya vino de otra fuente no se repite: gana lo que falta y su registro', () => {
    write('202180-instalaciones-accesibles-no-municipales-2025-10.csv');
    const done = write('cam-centros-educativos-2025-10.csv');
    const added = done.plan.resources.filter(({ isNew }) => isNew).map(({ id }) => id);
    expect(added).not.toContain('cepa-distrito-centro-centro');
    const school = readImportContent({ city: folder, common: 'content/common' }).resources.filter(
      ({ name }) => name.includes('Distrito Centro'),
    );
    expect(school).toHaveLength(1);
    expect(school[0]?.sources.map(({ record }) => record)).toEqual(['106258', '28059361']);
  });

  it('dos registros de una colección que son un sitio hacen un recurso', () => {
    const done = write('resources-madrid.csv', { date: '2026-11-21' });
    expect(done.plan.resources.map(({ id }) => id).filter((id) => id.includes('tetuan'))).toEqual([
      'centro-juvenil-tetuan-punto-joven',
    ]);
    expect(write('resources-madrid.csv', { date: '2026-11-21' }).files).toEqual([]);
  });

  it('un sitio delicado tiene una dirección que no lo dice', () => {
    const ids = write('resources-madrid.csv', { date: '2026-11-21' }).plan.resources.map(({ id }) => id);
    expect(ids).toContain('lugar-1');
    expect(ids.join()).not.toMatch(/igualdad/);
  });

  it('un fichero más antiguo que el último, sin fecha o desconocido se rechaza', () => {
    write(youth);
    expect(() => plan(youthBefore)).toThrow('Es más antiguo (2023-10) que lo último importado');
    expect(() => plan('resources-madrid.csv')).toThrow('No se sabe de qué fecha son los datos');
    expect(() => plan('x-2025.csv', { bytes: new TextEncoder().encode('a;b\n') })).toThrow(
      'No se reconoce este fichero',
    );
  });

  it('sobre un contenido con errores no se importa', () => {
    write(youth);
    writeFileSync(resource('centro-juvenil-el-pardo'), 'name: [\n');
    expect(() => plan(youth)).toThrow('No se puede importar sobre un contenido con errores');
  });
});

describe('escribir los ficheros', () => {
  it('si uno falla no queda ninguno a medias, y lo que había sigue igual', () => {
    const old = join(folder, 'a.yml');
    writeFileSync(old, 'antes\n');
    mkdirSync(join(folder, 'b.yml'));
    const before = tree();
    expect(() => {
      writeFiles([
        { path: old, text: 'después\n' },
        { path: join(folder, 'nueva', 'c.yml'), text: 'c\n' },
        { path: join(folder, 'b.yml'), text: 'es una carpeta\n' },
      ]);
    }).toThrow();
    expect(tree()).toEqual(before);
    expect(existsSync(join(folder, 'nueva'))).toBe(false);
  });
});

describe('npm run import', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/commands/import.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: folder },
    });
  const file = fileURLToPath(new URL(`../fixtures/importers/${youth}`, import.meta.url));

  it('escribe en la carpeta de CONTENT solo si se pide', () => {
    expect(run(file).stdout).toContain('No se ha escrito nada. Añade --write para escribirlo.');
    expect(existsSync(join(folder, 'directory'))).toBe(false);
    expect(run(file, '--write').stdout).toContain('Ficheros escritos: 6.');
    expect(existsSync(resource('centro-juvenil-el-pardo'))).toBe(true);
  });

  it('un error se dice en una frase y acaba con código 1', () => {
    const { status, stderr } = run(
      fileURLToPath(new URL('../fixtures/importers/resources-madrid.csv', import.meta.url)),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('→ Añade --date 2025-10.');
    expect(stderr).not.toContain('    at ');
    expect(run('no-existe.csv').stderr).toContain('No se puede leer el fichero');
  });
});
