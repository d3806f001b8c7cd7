import { readFileSync, statSync } from 'node:fs';
import { Problem } from '../domain/shared/problem.ts';

/** Longest content file, in bytes: the longest real one has a tenth of it. */
export const maxBytes = 512 * 1024;

/** A file as text, or what keeps it from being read as text; tabs, CRLF and BOM are named but do not hide other mistakes. */
export interface TextReading {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a content file: UTF-8, no BOM, LF line ends, not empty, not huge, not binary. */
export function readText(file: string): TextReading {
  const size = statSync(file).size;
  if (size > maxBytes) {
    const kilobytes = Math.round(size / 1024);
    return refuse(
      file,
      `El fichero ocupa ${kilobytes} KB: es demasiado grande.`,
      `Un fichero de contenido tiene como mucho ${maxBytes / 1024} KB. Comprueba que no es una imagen o una copia.`,
    );
  }
  return checkText(readFileSync(file), file);
}

/** The same over bytes that are already there. */
export function checkText(bytes: Uint8Array, file: string): TextReading {
  if (bytes.includes(0))
    return refuse(
      file,
      'El fichero no es de texto: contiene datos binarios.',
      'Guárdalo como texto sin formato (UTF-8).',
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(
      file,
      'El fichero no está guardado en UTF-8.',
      'Guárdalo otra vez y elige la codificación «UTF-8».',
    );
  }
  if (text.trim() === '' || text === '\uFEFF')
    return refuse(file, 'El fichero está vacío.', 'Escribe su contenido o borra el fichero.');
  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push(
      new Problem(
        'El fichero empieza con una marca invisible (BOM).',
        'Guárdalo como «UTF-8», no como «UTF-8 con BOM».',
        { file, line: 1 },
      ),
    );
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length;
    problems.push(
      new Problem(
        'El fichero tiene finales de línea de Windows (CRLF).',
        'Guárdalo con finales de línea «LF».',
        { file, line },
      ),
    );
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, problems };
}

function refuse(file: string, message: string, hint: string): TextReading {
  return { text: undefined, problems: [new Problem(message, hint, { file })] };
}
