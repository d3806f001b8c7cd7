import { expect, test } from 'vitest';
import { office, problemsOf, soundFiles } from './small-content.ts';

const officeFile = 'city/directory/oficina/resource.yml';
const office_ = soundFiles[officeFile];

test('the small city of these tests is sound', () => {
  expect(problemsOf({})).toBe('');
});

test('an empty file is named', () => {
  expect(problemsOf({ [officeFile]: '' })).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml
      El fichero está vacío.
      → Escribe su contenido o borra el fichero."
  `);
  expect(problemsOf({ [officeFile]: '# solo un comentario\n' })).toContain('El fichero está vacío.');
});

test('a tab where spaces belong is named with its line', () => {
  expect(problemsOf(office({ replace: ['  lat:', '\tlat:'] }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:6
      La línea tiene un tabulador, y YAML solo admite espacios.
      → Cambia cada tabulador por dos espacios."
  `);
});

test('a file saved with a byte order mark is named', () => {
  expect(problemsOf({ [officeFile]: `\uFEFF${office_}` })).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:1
      El fichero empieza con una marca invisible (BOM).
      → Guárdalo como «UTF-8», no como «UTF-8 con BOM»."
  `);
});

test('a file with the line ends of Windows is named', () => {
  expect(problemsOf({ [officeFile]: office_.replaceAll('\n', '\r\n') })).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:1
      El fichero tiene finales de línea de Windows (CRLF).
      → Guárdalo con finales de línea «LF»."
  `);
});

test('a key that stands twice is named', () => {
  expect(problemsOf(office({ add: 'kind: office\n' }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:11
      La clave de esta línea está repetida: «kind: office».
      → Deja una sola y borra la otra."
  `);
});

test('a text with a colon and no quotes is named', () => {
  expect(problemsOf(office({ replace: ['name: Oficina', 'name: Oficina: la de siempre'] })))
    .toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:1
      La línea no está bien sangrada o le falta algo: «name: Oficina: la de siempre».
      → Alinea la línea con las de su grupo. Si el texto lleva «: », ponlo entre comillas."
  `);
});

test('a quote that is not closed is named', () => {
  expect(problemsOf(office({ add: "barrio: 'Las Eras\n" }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:11
      Falta una comilla, un corchete o una llave: «barrio: 'Las Eras».
      → Cierra lo que se abre en esta línea o en las de arriba."
  `);
});

test('a bad indent is named', () => {
  expect(problemsOf(office({ replace: ['  lon:', '   lon:'] }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:6
      La línea no está bien sangrada o le falta algo: «lat: 29.01».
      → Alinea la línea con las de su grupo. Si el texto lleva «: », ponlo entre comillas."
  `);
});

test('references and tags of YAML are refused, however often they multiply', () => {
  expect(problemsOf(office({ add: 'barrio: &a Eras\nshort: *a\n' }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:11
      Hay una referencia de YAML (& o *), y aquí no se usan.
      → Escribe el valor entero. Si es un texto que empieza por & o *, ponlo entre comillas.
    city/directory/oficina/resource.yml:12
      Hay una referencia de YAML (& o *), y aquí no se usan.
      → Escribe el valor entero. Si es un texto que empieza por & o *, ponlo entre comillas."
  `);
  expect(problemsOf(office({ add: 'barrio: !!js/function x\n' }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:11
      Hay una etiqueta de YAML (!), y aquí no se usan: «barrio: !!js/function x».
      → Borra la etiqueta. Si el texto empieza por !, ponlo entre comillas."
  `);
});

test('a file of five megabytes is refused before it is read', () => {
  expect(problemsOf({ [officeFile]: 'a'.repeat(5 * 1024 * 1024) })).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml
      El fichero ocupa 5120 KB: es demasiado grande.
      → Un fichero de contenido tiene como mucho 512 KB. Comprueba que no es una imagen o una copia."
  `);
});

test('a picture renamed to .mdx is refused', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  expect(problemsOf({ 'common/kinds/office/es.mdx': picture })).toMatchInlineSnapshot(`
    "common/kinds/office/es.mdx
      El fichero no es de texto: contiene datos binarios.
      → Guárdalo como texto sin formato (UTF-8)."
  `);
});

test('a file that is not UTF-8 is refused', () => {
  expect(problemsOf({ [officeFile]: new Uint8Array([...Buffer.from('name: Oficina de '), 0xe1, 0x0a]) }))
    .toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml
      El fichero no está guardado en UTF-8.
      → Guárdalo otra vez y elige la codificación «UTF-8»."
  `);
});

test('a JSON with a comma too many is named with its line', () => {
  expect(problemsOf({ 'common/i18n/es.json': '{\n  "nav": {\n    "home": "Inicio",\n  }\n}\n' }))
    .toMatchInlineSnapshot(`
    "common/i18n/es.json:4
      El JSON no es correcto en esta línea o en la anterior: «}».
      → Cada texto va entre comillas dobles, los elementos se separan con comas y el último no lleva coma."
  `);
});

test('a word that stands twice in a JSON is named', () => {
  expect(problemsOf({ 'common/i18n/es.json': '{\n  "a": "Uno",\n  "a": "Dos"\n}\n' })).toMatchInlineSnapshot(`
    "common/i18n/es.json:3
      La clave de esta línea está repetida: «"a": "Dos"».
      → Deja una sola y borra la otra."
  `);
});

test('an MDX without its head is named', () => {
  expect(problemsOf({ 'common/needs/work/es.mdx': 'Pregunta.\n' })).toMatchInlineSnapshot(`
    "common/needs/work/es.mdx:1
      Al fichero le falta la cabecera entre dos líneas «---».
      → Empieza el fichero con «---», después las claves (title: …), y otra vez «---» en su propia línea."
  `);
  expect(problemsOf({ 'common/needs/work/es.mdx': '---\n---\n\nPregunta.\n' })).toContain(
    'La cabecera está vacía.',
  );
});

test('a mistake in the head of an MDX has the line of the file', () => {
  expect(
    problemsOf({
      'common/needs/work/es.mdx':
        '---\ntitle: Trabajo\ndoor: Trabajo\nresumen: Una frase.\n---\n\nPregunta.\n',
    }),
  ).toMatchInlineSnapshot(`
    "common/needs/work/es.mdx:2 · summary
      Falta «summary».
      → Añade «summary: …». Una frase corta.
    common/needs/work/es.mdx:4 · resumen
      La clave «resumen» no existe aquí.
      → Aquí puede haber: title, door, summary, translation."
  `);
});

test('a city without city.json is told how to name one', () => {
  expect(problemsOf({ 'city/city.json': undefined })).toMatchInlineSnapshot(`
    "city/city.json
      No hay city.json en la carpeta de la ciudad (city).
      → Crea el fichero, o escribe en CONTENT la carpeta de una ciudad: CONTENT=content/mi-ciudad npm run build"
  `);
});
