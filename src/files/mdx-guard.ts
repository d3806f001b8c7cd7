import { Problem } from '../domain/shared/problem.ts';
import type { IssueText } from './issue-text.ts';
import { findLinkMistake } from './link-mistake.ts';
import type { MdxAttribute, MdxNode } from './parse-mdx.ts';

/** Components that prose may use, with the values that each attribute may have; everything else is words and Markdown. */
const components: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  Does: {},
  Bring: {},
  Inside: {},
  Tips: {},
  Careful: { kind: /^no-papers$/ },
  Section: { id: /^[a-z0-9-]+$/, title: /^[^<>]+$/ },
  Number: { id: /^(emergencies|violence|information)$/ },
  Steps: {},
  Step: { picture: /^[a-z-]+$/, title: /^[^<>]+$/ },
  Cost: { kind: /^(free|paid|ask)$/ },
  Where: { need: /^[a-z0-9-]+$/, kind: /^[a-z0-9-]+$/, resource: /^[a-z0-9-]+$/ },
  Urgent: {},
  Ask: {},
  Law: { ref: /^[^<>]+$/ },
  Amount: { id: /^[a-z0-9-]+$/ },
  Term: { id: /^[a-z0-9-]+$/ },
  Card: { id: /^[a-z-]+$/ },
  Check: { many: /^yes$/ },
};
/** Components that mean nothing without all their attributes. */
const needy: readonly string[] = ['Section', 'Number', 'Step', 'Cost', 'Law', 'Amount', 'Term', 'Card'];

const list = Object.keys(components)
  .map((name) => `<${name}>`)
  .join(', ');
const comment = /^\s*(\/\*((?!\*\/)[\s\S])*\*\/\s*)*$/;

/**
 * Refuses what would run or escape in an MDX text. MDX is code that runs with the rights of whoever builds the site:
 * no imports, exports, expressions, HTML, unknown components, computed attributes, images or unsafe links.
 */
export function guardMdx(nodes: readonly MdxNode[], file: string): readonly Problem[] {
  return nodes.flatMap((node) =>
    findMistakes(node).map(({ message, hint }) => new Problem(message, hint, { file, line: node.line })),
  );
}

function findMistakes(node: MdxNode): readonly IssueText[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          message: 'El texto no puede usar import ni export.',
          hint: 'Borra la línea. Si es una frase que empieza así, empieza con otra palabra.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (comment.test(node.value ?? '')) return [];
      return [
        {
          message: `El texto no puede llevar código entre llaves: {${(node.value ?? '').slice(0, 40)}}.`,
          hint: 'Borra las llaves { } y escribe el texto sin ellas.',
        },
      ];
    case 'html':
      return [
        {
          message: 'El texto no puede llevar HTML.',
          hint: `Usa Markdown, o uno de estos componentes: ${list}.`,
        },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return findComponentMistakes(node.name, node.attributes ?? []);
    case 'image':
    case 'imageReference':
      return [
        {
          message: 'El texto no puede llevar imágenes.',
          hint: 'Borra la imagen y di con palabras lo que enseña.',
        },
      ];
    case 'link':
    case 'definition':
      return [findLinkMistake(node.url ?? '')].filter((mistake) => mistake !== undefined);
    default:
      return [];
  }
}

function findComponentMistakes(
  name: string | null | undefined,
  attributes: readonly MdxAttribute[],
): readonly IssueText[] {
  const known = name && Object.hasOwn(components, name) ? components[name] : undefined;
  if (!name || !known) {
    const message = name
      ? `El componente o la etiqueta <${name}> no se puede usar.`
      : 'Hay una etiqueta sin nombre: <>.';
    return [{ message, hint: `Bórrala y escribe el texto sin ella. Se pueden usar: ${list}.` }];
  }
  const given = attributes.map((attribute) => attribute.name);
  const missing = needy.includes(name) ? Object.keys(known).filter((key) => !given.includes(key)) : [];
  return [
    ...missing.map((key) => ({
      message: `A <${name}> le falta «${key}».`,
      hint: `Escribe <${name} ${key}="…">`,
    })),
    ...attributes.flatMap((attribute) => findAttributeMistakes(attribute, known)),
  ];
}

function findAttributeMistakes(
  { type, name, value }: MdxAttribute,
  known: Readonly<Record<string, RegExp>>,
): readonly IssueText[] {
  if (type !== 'mdxJsxAttribute' || name === undefined || (typeof value === 'object' && value !== null)) {
    return [
      {
        message: `El atributo «${name ?? '{…}'}» lleva código.`,
        hint: 'Escribe su valor entre comillas dobles: nombre="valor"',
      },
    ];
  }
  const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!allowed) {
    const names = Object.keys(known).join(', ');
    return [
      {
        message: `El atributo «${name}» no se puede usar.`,
        hint: names ? `Bórralo. Aquí puede haber: ${names}.` : 'Bórralo.',
      },
    ];
  }
  const text = typeof value === 'string' ? value : '';
  if (allowed.test(text)) return [];
  const choices = /^\^\(?([a-z|-]+)\)?\$$/.exec(allowed.source)?.[1]?.split('|').join(', ');
  return [
    {
      message: `El atributo «${name}» no puede ser «${text.slice(0, 40)}».`,
      hint: choices
        ? `Escribe uno de estos: ${choices}.`
        : 'Escribe solo texto, sin < ni >. En «id», letras minúsculas, cifras y guiones.',
    },
  ];
}
