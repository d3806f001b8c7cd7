import { Problem } from '../domain/shared/problem.ts';
import type { Parsed } from './parsed.ts';
import { parseYaml } from './yaml.ts';

/** Reads JSON; YAML 1.2 contains it, so the YAML parser gives the lines and finds repeated keys. */
export function parseJson(text: string, file: string): Parsed {
  try {
    JSON.parse(text);
  } catch (error) {
    const line = lineOfError(error, text);
    const written = text.split('\n')[line - 1]?.trim() ?? '';
    const problem = new Problem(
      `El JSON no es correcto en esta línea o en la anterior: «${written}».`,
      'Cada texto va entre comillas dobles, los elementos se separan con comas y el último no lleva coma.',
      { file, line },
    );
    return { value: undefined, lineOf: () => 1, sourceOf: () => undefined, problems: [problem] };
  }
  return parseYaml(text.replaceAll('\t', '  '), file);
}

function lineOfError(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : '';
  const line = /\(line (\d+) column/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /at position (\d+)/.exec(message)?.[1];
  return text
    .slice(0, position ? Number(position) : text.length)
    .trimEnd()
    .split('\n').length;
}
