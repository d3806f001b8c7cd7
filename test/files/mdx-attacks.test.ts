import { describe, expect, test } from 'vitest';
import { mdxGuard } from '../../src/build/mdx-guard.ts';
import { problemsOf, soundFiles } from './small-content.ts';

const file = 'common/needs/work/es.mdx';
const withText = (text: string) => ({ [file]: `${soundFiles[file]}\n${text}\n` });

describe('prose that would run or escape is refused:', () => {
  test.each([
    ['import', "import fs from 'node:fs'"],
    ['export', 'export const a = process.env.HOME'],
    ['an expression', 'Hola {process.env.HOME}'],
    ['an expression alone', '{globalThis.x}'],
    ['an expression in a nested list', '- uno\n  - dos {1 + 1}'],
    ['an expression in a table', '| a |\n|---|\n| {1} |'],
    ['an expression in a footnote', 'Hola[^1]\n\n[^1]: nota {1}'],
    ['an expression between comments', '{/* a */ 1 /* b */}'],
    ['a text between braces', '{"hola"}'],
    ['HTML', '<img src="x" />'],
    ['a script', '<script>alert(1)</script>'],
    ['HTML within a line', 'Hola <b>mundo</b>'],
    ['an iframe', '<iframe src="https://malo.invalid" />'],
    ['a component nobody allowed', '<Secret />'],
    ['a member of a component', '<Does.x />'],
    ['a fragment', '<>hola</>'],
    ['a spread attribute', '<Section {...globalThis} />'],
    ['a computed attribute', '<Section title={1 + 1} />'],
    ['an event attribute', '<Section onclick="alert(1)" />'],
    ['a directive of the framework', '<Section set:html="<b>" />'],
    ['HTML in an attribute', '<Section id="a" title="<img src=x>" />'],
    ['a component without what it needs', '<Number />'],
    ['a number that the city does not have', '<Number id="police" />'],
    ['an attribute that a component does not know', '<Does title="x" />'],
    ['a name that every object has', '<constructor />'],
    ['a script in an attribute', '<Section id="javascript:alert(1)" title="x" />'],
    ['a script link', '[hola](javascript:alert(1))'],
    ['a script link in capitals', '[hola](JaVaScRiPt:alert(1))'],
    ['a script link by entity', '[hola](javascript&colon;alert(1))'],
    ['a script link with a tab', '[hola](<java\tscript:alert(1)>)'],
    ['a script link by reference', '[hola][x]\n\n[x]: javascript:alert(1)'],
    ['a data link', '[hola](data:text/html,x)'],
    ['a link to another host without a scheme', '[hola](//malo.invalid)'],
    ['a link with backslashes', '[hola](</\\malo.invalid>)'],
    ['a link with look-alike letters', '[hola](https://www.mаdrid.es)'],
    ['a picture from elsewhere', '![x](https://malo.invalid/x.png)'],
    ['a picture by reference', '![x][y]\n\n[y]: /x.png'],
    ['a comment of HTML', '<!-- hola -->'],
    ['a component left open', '<Does>\n\nhola'],
    ['a loose less-than', 'Si tienes <18 años'],
    ['a loose brace', 'Cuesta {precio'],
  ])('%s', (_what, text) => {
    expect(problemsOf(withText(text))).toMatch(/^common\/needs\/work\/es\.mdx:\d+\n/);
  });

  test('a second head, which would hide what follows from the check', () => {
    const attack = {
      [file]: `${soundFiles[file].split('\n').slice(0, 5).join('\n')}\n---\n\`\`\`\n---\n{process.env.HOME}\n\`\`\`\n`,
    };
    expect(problemsOf(attack)).toMatchInlineSnapshot(`
      "common/needs/work/es.mdx:6
        El texto empieza con una segunda cabecera.
        → Deja una sola cabecera «---» y empieza el texto con una palabra."
    `);
  });
});

test('each refusal says in which line, what, and what to write', () => {
  const text =
    'import a from "a"\n\nHola {a} y <b>b</b>\n\n- [c](javascript:d)\n\n<Section {...e} onclick="f" title={g} />\n\n![h](i.png)';
  expect(problemsOf(withText(text))).toMatchInlineSnapshot(`
    "common/needs/work/es.mdx:9
      El texto no puede usar import ni export.
      → Borra la línea. Si es una frase que empieza así, empieza con otra palabra.
    common/needs/work/es.mdx:11
      El texto no puede llevar código entre llaves: {a}.
      → Borra las llaves { } y escribe el texto sin ellas.
    common/needs/work/es.mdx:11
      El componente o la etiqueta <b> no se puede usar.
      → Bórrala y escribe el texto sin ella. Se pueden usar: <Does>, <Bring>, <Inside>, <Tips>, <Careful>, <Section>, <Number>, <Steps>, <Step>, <Cost>, <Where>, <Urgent>, <Ask>, <Law>, <Amount>, <Term>, <Card>, <Check>.
    common/needs/work/es.mdx:13
      El enlace «javascript:d» no es seguro: empieza por «javascript:».
      → Escribe una dirección que empiece por https://, o por / si es de este sitio.
    common/needs/work/es.mdx:15
      A <Section> le falta «id».
      → Escribe <Section id="…">
    common/needs/work/es.mdx:15
      El atributo «{…}» lleva código.
      → Escribe su valor entre comillas dobles: nombre="valor"
    common/needs/work/es.mdx:15
      El atributo «onclick» no se puede usar.
      → Bórralo. Aquí puede haber: id, title.
    common/needs/work/es.mdx:15
      El atributo «title» lleva código.
      → Escribe su valor entre comillas dobles: nombre="valor"
    common/needs/work/es.mdx:17
      El texto no puede llevar imágenes.
      → Borra la imagen y di con palabras lo que enseña."
  `);
  expect(problemsOf(withText('<Does>\n\nhola'))).toMatchInlineSnapshot(`
    "common/needs/work/es.mdx:9
      La etiqueta <Does> se abre y no se cierra.
      → Escribe </Does> en su propia línea, con una línea vacía antes, o borra <Does>."
  `);
  expect(problemsOf(withText('Si tienes <18 años'))).toMatchInlineSnapshot(`
    "common/needs/work/es.mdx:9
      Hay un signo < que no abre ningún componente.
      → Escríbelo con palabras («menos de 18 años») o como &lt;"
  `);
  expect(problemsOf(withText('Cuesta {precio'))).toMatchInlineSnapshot(`
    "common/needs/work/es.mdx:9
      Hay una llave { que no es texto.
      → Borra las llaves { }. Los datos se escriben en los ficheros .yml, no en el texto."
  `);
  expect(problemsOf(withText('<!-- hola -->'))).toMatchInlineSnapshot(`
    "common/needs/work/es.mdx:9
      Los comentarios <!-- … --> no se admiten.
      → Borra el comentario, o escríbelo así: {/* … */}"
  `);
});

test('ordinary prose passes: components, comments, links, tables, notes', () => {
  const text = [
    '<Section id="bring" title="¿Qué llevar?">\n\n- **Pasaporte**\n- *NIE*: sí\n\n</Section>',
    '{/* para quien traduce */}',
    '[Web](https://www.madrid.es/a?b=c#d) [dentro](/es/directory/) [aquí](#abajo)',
    'Menos de 18 años: a &lt; b. «Comillas» y 5 > 3.',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'Llama al <Number id="emergencies" />.',
    'Nota[^1]\n\n[^1]: La nota.',
    '<Careful kind="no-papers">\n\nPregunta antes a un abogado.\n\n</Careful>',
  ].join('\n\n');
  expect(problemsOf(withText(text))).toBe('');
});

test('the second net stops a file that reaches the build', () => {
  const { transform } = mdxGuard();
  if (typeof transform !== 'object') throw new Error('no transform');
  const run = (text: string) =>
    Reflect.apply(transform.handler, undefined, [text, '/somewhere/a.mdx']) as unknown;
  expect(run('---\ntitle: a\n---\n\nHola.\n')).toBeUndefined();
  expect(() => run('---\ntitle: a\n---\n\nHola {process.env.HOME}.\n')).toThrow('/somewhere/a.mdx:5');
});
