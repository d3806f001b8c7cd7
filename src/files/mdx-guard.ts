import { Problem } from '../domain/shared/problem.ts';
import type { IssueText } from './issue-text.ts';
import { findLinkMistake } from './link-mistake.ts';
import type { MdxAttribute, MdxNode } from './parse-mdx.ts';

/** Components that prose may use; everything else in a text is words and Markdown. */
export const allowedComponents: readonly string[] = ['Does', 'Bring', 'Inside', 'Tips', 'Section', 'Number'];

const list = allowedComponents.map((name) => `<${name}>`).join(', ');
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
      return [...findComponentMistakes(node.name), ...(node.attributes ?? []).flatMap(findAttributeMistakes)];
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

function findComponentMistakes(name: string | null | undefined): readonly IssueText[] {
  if (name && allowedComponents.includes(name)) return [];
  const message = name
    ? `El componente o la etiqueta <${name}> no se puede usar.`
    : 'Hay una etiqueta sin nombre: <>.';
  return [{ message, hint: `Bórrala y escribe el texto sin ella. Se pueden usar: ${list}.` }];
}

function findAttributeMistakes({ type, name, value }: MdxAttribute): readonly IssueText[] {
  if (
    type !== 'mdxJsxAttribute' ||
    name === undefined ||
    (typeof value !== 'string' && value !== null && value !== undefined)
  ) {
    return [
      {
        message: `El atributo «${name ?? '{…}'}» lleva código.`,
        hint: 'Escribe su valor entre comillas dobles: nombre="valor"',
      },
    ];
  }
  if (!/^[a-z]+$/.test(name) || /^(on|style|class|slot|is|srcdoc)/.test(name)) {
    return [{ message: `El atributo «${name}» no se puede usar.`, hint: 'Bórralo.' }];
  }
  if (typeof value === 'string' && /[<>]|^\s*[a-z][a-z0-9+.-]*:\S|^\s*\/\//i.test(value)) {
    return [
      {
        message: `El atributo «${name}» no puede valer «${value.slice(0, 40)}».`,
        hint: 'Escribe solo texto, sin direcciones ni etiquetas.',
      },
    ];
  }
  return [];
}
