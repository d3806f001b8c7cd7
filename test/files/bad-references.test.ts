import { expect, test } from 'vitest';
import { office, problemsOf, soundFiles, warningsOf } from './small-content.ts';
import { toSourceHash } from '../../src/files/source-hash.ts';

const officeFile = 'city/directory/oficina/resource.yml';
const sound = soundFiles[officeFile];

test('kind, need, district and resource that do not exist are each named', () => {
  const add =
    'needs: [trabajo, work]\nclosures:\n  - from: 2026-01-01\n    reason: works\n    goTo: oficina-nueva\nclosed:\n  on: 2026-01-01\n  goTo: oficina\n';
  const changes = {
    [officeFile]: sound.replace('kind: office', 'kind: ofice').replace('oeste', 'norte') + add,
  };
  expect(problemsOf(changes)).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:2 · kind
      No existe la clase «ofice».
      → ¿Querías escribir «office»? Hay: office, refuge.
    city/directory/oficina/resource.yml:3 · district
      No existe el distrito «norte».
      → Hay: oeste, este.
    city/directory/oficina/resource.yml:18 · closed.goTo
      El recurso manda a sí mismo.
      → Escribe otro recurso, o borra la línea.
    city/directory/oficina/resource.yml:11 · needs.0
      No existe la necesidad «trabajo».
      → Hay: work.
    city/directory/oficina/resource.yml:15 · closures.0.goTo
      No existe el recurso «oficina-nueva».
      → Hay: oficina."
  `);
});

test('a need that a kind serves must exist', () => {
  const path = 'common/kinds/office/kind.yml';
  expect(problemsOf({ [path]: soundFiles[path].replace('work: 3', 'wrok: 3') })).toMatchInlineSnapshot(`
    "common/kinds/office/kind.yml:3 · needs.wrok
      No existe la necesidad «wrok».
      → ¿Querías escribir «work»? Hay: work."
  `);
});

test('an id that differs only by case or accent is a second one', () => {
  expect(problemsOf({ 'city/directory/Óficina/resource.yml': sound })).toMatchInlineSnapshot(`
    "city/directory/Óficina/resource.yml
      El nombre de la carpeta «Óficina» no puede ser una dirección.
      → Cámbialo: solo letras minúsculas sin acentos, cifras y guiones, como oficina-de-empleo-usera.
    city/directory/Óficina/resource.yml
      «Óficina» ya está en uso, aunque cambien mayúsculas o acentos: city/directory/oficina/resource.yml
      → Elige otro nombre: cada dirección es de un solo sitio, para siempre."
  `);
});

test('a former address belongs to one resource only, and to none that lives', () => {
  const changes = {
    ...office({ add: 'formerIds: [vieja, otra]\n' }),
    'city/directory/otra/resource.yml': `${sound}formerIds: [vieja]\n`,
  };
  expect(problemsOf(changes)).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:11 · formerIds.1
      «otra» ya está en uso, aunque cambien mayúsculas o acentos: city/directory/otra/resource.yml
      → Elige otro nombre: cada dirección es de un solo sitio, para siempre.
    city/directory/otra/resource.yml:11 · formerIds.0
      «vieja» ya está en uso, aunque cambien mayúsculas o acentos: city/directory/oficina/resource.yml
      → Elige otro nombre: cada dirección es de un solo sitio, para siempre."
  `);
});

test('a resource of a sensitive kind needs a neutral address', () => {
  const changes = {
    'city/directory/casa-de-acogida/resource.yml': `${sound.replace('kind: office', 'kind: refuge')}formerIds: [violencia]\n`,
    'city/directory/lugar-1/resource.yml': sound.replace('kind: office', 'kind: refuge'),
  };
  expect(problemsOf(changes)).toMatchInlineSnapshot(`
    "city/directory/casa-de-acogida/resource.yml:2 · kind
      El recurso es de una clase delicada y su dirección lo dice: «casa-de-acogida».
      → Llama a la carpeta «lugar-» y un número que no use otra: lugar-12.
    city/directory/casa-de-acogida/resource.yml:11 · formerIds.0
      El recurso es de una clase delicada y su dirección antigua lo dice: «violencia».
      → Borra la dirección antigua."
  `);
});

test('a sensitive need carries a neutral code', () => {
  expect(
    problemsOf({
      'common/needs/work/need.yml': `${soundFiles['common/needs/work/need.yml']}sensitive: true\n`,
    }),
  ).toMatchInlineSnapshot(`
    "common/needs/work/need.yml:1 · code
      La necesidad es delicada y su código dice cuál es: «work».
      → Escribe un código neutro: n y un número, como n11."
  `);
});

test('two needs cannot share a code', () => {
  const changes = {
    'common/needs/job/need.yml': soundFiles['common/needs/work/need.yml'],
    'common/needs/job/es.mdx': soundFiles['common/needs/work/es.mdx'],
  };
  expect(problemsOf(changes)).toContain('«work» ya está en uso');
});

test('a language that the city does not have is named', () => {
  const text = '---\nsummary: Frase.\n---\n';
  expect(problemsOf({ 'city/directory/oficina/es.mdx': text, 'city/directory/oficina/fr.mdx': text }))
    .toMatchInlineSnapshot(`
    "city/directory/oficina/fr.mdx
      «fr» no es un idioma de esta ciudad.
      → Los idiomas están en city.json: es, en. Cambia el nombre del fichero o añade el idioma."
  `);
});

test('common content may have more languages than a city, but only real ones', () => {
  const text = soundFiles['common/kinds/office/es.mdx'];
  expect(problemsOf({ 'common/kinds/office/fr.mdx': text })).toBe('');
  expect(problemsOf({ 'common/kinds/office/ess.mdx': text })).toContain(
    '«ess» no es un idioma de esta ciudad.',
  );
});

test('everything exists in the language of origin', () => {
  const changes = {
    'common/kinds/office/es.mdx': undefined,
    'common/kinds/office/en.mdx': soundFiles['common/kinds/office/es.mdx'],
  };
  expect(problemsOf(changes)).toMatchInlineSnapshot(`
    "common/kinds/office/es.mdx
      Falta este fichero, en el idioma de origen («es»).
      → Créalo: de él se traducen los demás, y es lo que se ve mientras no haya traducción."
  `);
});

test('a file that nobody reads is named', () => {
  const changes = { 'city/directory/oficina/resource.yaml': sound, 'common/kinds/office/es.md': 'Hola' };
  expect(problemsOf(changes)).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yaml
      Nadie lee este fichero.
      → Aquí solo se lee directory/<nombre>/resource.yml y directory/<nombre>/<idioma>.mdx. Cámbiale el nombre o bórralo.
    common/kinds/office/es.md
      Nadie lee este fichero.
      → Aquí solo se lee kinds/<nombre>/kind.yml y kinds/<nombre>/<idioma>.mdx. Cámbiale el nombre o bórralo."
  `);
});

test('words without facts are named', () => {
  expect(problemsOf({ 'city/directory/perdida/es.mdx': '---\nsummary: Frase.\n---\n' }))
    .toMatchInlineSnapshot(`
    "city/directory/perdida/es.mdx
      En la carpeta de este fichero falta «resource.yml».
      → Crea «resource.yml» con los datos, o borra la carpeta."
  `);
});

test('a missing or stale translation does not stop the build, but is reported', () => {
  const source = soundFiles['common/needs/work/es.mdx'];
  const translated = (hash: string) =>
    `---\ntitle: Work\ndoor: Work\nsummary: A sentence.\ntranslation:\n  status: machine\n  sourceHash: ${hash}\n---\n\nAsk.\n`;
  const stale = { 'common/needs/work/en.mdx': translated('0123456789ab') };
  const fresh = { 'common/needs/work/en.mdx': translated(toSourceHash(source)) };
  expect(problemsOf(stale)).toBe('');
  expect(warningsOf(stale)).toMatchInlineSnapshot(`
    "common/i18n/es.json
      No está traducido a «en»: se verá en «es», con un aviso.
      → Traduce el fichero.
    common/kinds/office/es.mdx
      No está traducido a «en»: se verá en «es», con un aviso.
      → Traduce el fichero.
    common/kinds/refuge/es.mdx
      No está traducido a «en»: se verá en «es», con un aviso.
      → Traduce el fichero.
    common/needs/work/en.mdx:5 · translation.sourceHash
      La traducción a «en» es más antigua que su original.
      → Compárala con common/needs/work/es.mdx, corrígela y escribe sourceHash: 7d6ba47a15bf
    city/city.json:3 · url
      La dirección del sitio es provisional: https://villa.invalid.
      → Escribe la de verdad antes de publicar: va en los enlaces, en los QR y en el mapa del sitio."
  `);
  expect(warningsOf(fresh)).not.toContain('needs/work');
  expect(warningsOf({})).toContain('common/needs/work/es.mdx\n  No está traducido a «en»');
});

test('the fingerprint of a text does not change with line ends or a byte order mark', () => {
  expect(toSourceHash('\uFEFFuno\r\ndos\r\n')).toBe(toSourceHash('uno\ndos\n'));
  expect(toSourceHash('uno\ndos\n')).toBe('3286d72d1182');
});

test('from November the holidays of the next year are asked for', () => {
  expect(warningsOf({}, new Date('2026-10-31T10:00:00Z'))).not.toContain('festivos');
  expect(warningsOf({}, new Date('2026-11-01T10:00:00Z'))).toContain('Faltan los festivos de 2027');
});

test('a provisional address of the site is called so until it has its own', () => {
  expect(warningsOf({})).toContain('La dirección del sitio es provisional: https://villa.invalid.');
  const changes = {
    'city/city.json': soundFiles['city/city.json'].replace('villa.invalid', 'villa.example'),
  };
  expect(warningsOf(changes)).not.toContain('provisional');
});
