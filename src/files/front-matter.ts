import { Problem } from '../domain/shared/problem.ts';
import type { Parsed } from './parsed.ts';
import { parseYaml } from './yaml.ts';

/** An MDX file: its front matter as data, and its text with every line where it was (the front matter is blank lines). */
export interface MdxFile extends Parsed {
  readonly body: string;
}

const fence = '---';

/** Splits an MDX file into the front matter between two lines `---`, at its very top, and the text below. */
export function parseFrontMatter(text: string, file: string): MdxFile {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith(fence));
  if (lines[0] !== fence || end < 0 || lines[end]?.trimEnd() !== fence) {
    const problem = new Problem(
      'Al fichero le falta la cabecera entre dos líneas «---».',
      'Empieza el fichero con «---», después las claves (title: …), y otra vez «---» en su propia línea.',
      { file, line: end > 0 ? end + 1 : 1 },
    );
    return { value: undefined, lineOf: () => 1, sourceOf: () => undefined, body: '', problems: [problem] };
  }
  const head = ['', ...lines.slice(1, end)].join('\n');
  const body = [...Array<string>(end + 1).fill(''), ...lines.slice(end + 1)].join('\n');
  if (head.trim() === '') {
    const problem = new Problem(
      'La cabecera está vacía.',
      'Escribe entre las dos líneas «---» las claves del fichero: title: …',
      { file, line: 1 },
    );
    return { value: undefined, lineOf: () => 1, sourceOf: () => undefined, body, problems: [problem] };
  }
  return { ...parseYaml(head, file), body };
}
