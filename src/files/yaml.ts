import { isAlias, isCollection, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { Problem } from '../domain/shared/problem.ts';
import type { Parsed, Path } from './parsed.ts';

/** Reads YAML 1.2 without tags, anchors or repeated keys; every part knows its line. Dates stay text. */
export function parseYaml(text: string, file: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', logLevel: 'silent' });
  const tab = findTab(text, file);
  const mistakes = [...document.errors, ...document.warnings];
  const problems = [
    ...(tab ? [tab] : mistakes.map((error) => toProblem(error, lines, text, file)).filter(isFirstOfLine)),
    ...findAnchors(document, lines, file),
  ];
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? 1 : Math.max(1, lines.linePos(offset).line);
  if (problems.length > 0) return { value: undefined, lineOf: () => 1, sourceOf: () => undefined, problems };
  const value: unknown = document.toJS();
  if (value === null || value === undefined) {
    problems.push(
      new Problem('El fichero está vacío.', 'Escribe su contenido o borra el fichero.', { file }),
    );
  }
  return {
    value,
    lineOf: (path) => lineAt(offsetOf(document, path)),
    sourceOf: (path) => {
      const node: unknown = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
    problems,
  };
}

/** Offset of the key of a part, of the part itself in a list, else of the nearest thing around it. */
function offsetOf(document: Document.Parsed, path: Path): number | undefined {
  let node: unknown = document.contents;
  let offset = rangeOf(document.contents);
  for (const step of path) {
    if (!isCollection(node)) break;
    const item: unknown = node.items.find((each, index) =>
      isPair(each) ? isScalar(each.key) && String(each.key.value) === String(step) : index === step,
    );
    if (item === undefined) break;
    const place: unknown = isPair(item) ? item.key : item;
    offset = rangeOf(place) ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

function rangeOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

function findAnchors(document: Document.Parsed, lines: LineCounter, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node: (_, node) => {
      const anchored = isAlias(node) || ('anchor' in node && Boolean(node.anchor));
      if (!anchored) return;
      const line = lines.linePos(node.range?.[0] ?? 0).line;
      problems.push(
        new Problem(
          'Hay una referencia de YAML (& o *), y aquí no se usan.',
          'Escribe el valor entero. Si es un texto que empieza por & o *, ponlo entre comillas.',
          { file, line },
        ),
      );
    },
  });
  return problems;
}

/** YAML mistakes a tab for many things: the first is named alone, since it may be the cause of all the others. */
function findTab(text: string, file: string): Problem | undefined {
  const line = text.split('\n').findIndex((each) => each.includes('\t')) + 1;
  if (line === 0) return undefined;
  return new Problem(
    'La línea tiene un tabulador, y YAML solo admite espacios.',
    'Cambia cada tabulador por dos espacios.',
    { file, line },
  );
}

/** One slip makes the parser stumble more than once: the first complaint of a line says it. */
function isFirstOfLine(problem: Problem, index: number, all: readonly Problem[]): boolean {
  return all.findIndex(({ place }) => place.line === problem.place.line) === index;
}

/** The line itself, or the last above it with something in it: what is not closed is noticed at the end. */
function lastWritten(text: string, line: number): number {
  const above = text.split('\n').slice(0, line);
  return Math.max(1, above.findLastIndex((each) => each.trim() !== '') + 1);
}

function toProblem(error: YAMLError, lines: LineCounter, text: string, file: string): Problem {
  const line = lastWritten(text, lines.linePos(error.pos[0]).line);
  const place = { file, line };
  const written = text.split('\n')[line - 1]?.trim() ?? '';
  if (error.code === 'DUPLICATE_KEY') {
    return new Problem(
      `La clave de esta línea está repetida: «${written}».`,
      'Deja una sola y borra la otra.',
      place,
    );
  }
  if (error.code === 'BAD_INDENT' || error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    return new Problem(
      `La línea no está bien sangrada o le falta algo: «${written}».`,
      'Alinea la línea con las de su grupo. Si el texto lleva «: », ponlo entre comillas.',
      place,
    );
  }
  if (error.code === 'MISSING_CHAR') {
    return new Problem(
      `Falta una comilla, un corchete o una llave: «${written}».`,
      'Cierra lo que se abre en esta línea o en las de arriba.',
      place,
    );
  }
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return new Problem(
      `Hay una etiqueta de YAML (!), y aquí no se usan: «${written}».`,
      'Borra la etiqueta. Si el texto empieza por !, ponlo entre comillas.',
      place,
    );
  }
  return new Problem(
    `La línea no se entiende: «${written}».`,
    'Escribe «clave: valor». Si el valor lleva «: », «#» o comillas, ponlo entero entre comillas.',
    place,
  );
}
