import { mdxToMdast } from 'satteri';
import { Problem } from '../domain/shared/problem.ts';

/** A node of an MDX text, with the parts that the guard and the checks look at, and its line. */
export interface MdxNode {
  readonly type: string;
  readonly line: number;
  /** Its last line: what lies between is inside it. */
  readonly endLine: number;
  /** Of an item of a list of tasks: ticked or not. */
  readonly checked?: boolean | null;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly MdxAttribute[];
}
/** An attribute of a component; a spread has no name, an expression or nothing at all is not a literal value. */
export interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}
interface Tree extends Omit<MdxNode, 'line' | 'endLine'> {
  readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly children?: readonly Tree[];
}

/** All nodes of an MDX text in reading order, read by the parser that Astro builds with; its one syntax error in Spanish. */
export function parseMdx(
  body: string,
  file: string,
): { nodes: readonly MdxNode[]; problems: readonly Problem[] } {
  if (/^(---|\+\+\+)/.test(body.trimStart())) {
    const line = body.slice(0, body.length - body.trimStart().length).split('\n').length;
    const problem = new Problem(
      'El texto empieza con una segunda cabecera.',
      'Deja una sola cabecera «---» y empieza el texto con una palabra.',
      { file, line },
    );
    return { nodes: [], problems: [problem] };
  }
  try {
    return {
      nodes: flatten(mdxToMdast(body, { features: { gfm: true, frontmatter: false } }) as Tree, 1),
      problems: [],
    };
  } catch (error) {
    return { nodes: [], problems: [toProblem(error instanceof Error ? error.message : String(error), file)] };
  }
}

function flatten(node: Tree, lineAbove: number): readonly MdxNode[] {
  const { position, children, ...own } = node;
  const line = position?.start.line ?? lineAbove;
  const endLine = position?.end.line ?? line;
  return [{ ...own, line, endLine }, ...(children ?? []).flatMap((child) => flatten(child, line))];
}

function toProblem(message: string, file: string): Problem {
  const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1);
  const tag = /closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  const place = { file, line };
  if (tag !== undefined)
    return new Problem(
      `La etiqueta <${tag}> se abre y no se cierra.`,
      `Escribe </${tag}> en su propia línea, con una línea vacía antes, o borra <${tag}>.`,
      place,
    );
  if (message.includes('before name') && message.includes('`!`')) {
    return new Problem(
      'Los comentarios <!-- … --> no se admiten.',
      'Borra el comentario, o escríbelo así: {/* … */}',
      place,
    );
  }
  if (message.includes('expression')) {
    return new Problem(
      'Hay una llave { que no es texto.',
      'Borra las llaves { }. Los datos se escriben en los ficheros .yml, no en el texto.',
      place,
    );
  }
  if (message.includes('`<`') || message.includes('before name')) {
    return new Problem(
      'Hay un signo < que no abre ningún componente.',
      'Escríbelo con palabras («menos de 18 años») o como &lt;',
      place,
    );
  }
  return new Problem(
    'Esta parte del texto no se entiende.',
    'Comprueba que cada componente se abre y se cierra, cada uno en su línea.',
    place,
  );
}
