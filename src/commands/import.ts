import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem } from '../domain/shared/problem.ts';
import { contentFolders } from '../files/folders.ts';
import { getNow } from '../files/now.ts';
import { decodeFeed } from '../importers/decode-feed.ts';
import { describeCalendar } from '../importers/describe-calendar.ts';
import { describeImport } from '../importers/describe-import.ts';
import { detectCalendar } from '../importers/detect-calendar.ts';
import { importCalendar } from '../importers/import-calendar.ts';
import { importFile } from '../importers/import-file.ts';
import { type FileToWrite, writeFiles } from '../importers/write-files.ts';
import { readImportContent } from './read-import-content.ts';

/** Biggest file that is read, in megabytes: the city's whole agenda has one and a half. */
const maxMegabytes = 20;

/**
 * `npm run import -- <file> [--dataset name] [--date 2025-10] [--write]`, for events also `[--types a,b] [--topic need]
 * [--past] [--list]`: prints what would change; writes it if asked.
 */
function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dataset: { type: 'string' },
      date: { type: 'string' },
      types: { type: 'string' },
      topic: { type: 'string' },
      past: { type: 'boolean' },
      list: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (!file) throw new Problem('Falta el fichero que importar', 'npm run import -- fichero.csv');
  const { report, files } = readFile(file, values);
  console.log(report);
  if (!values.write) {
    console.log('No se ha escrito nada. Añade --write para escribirlo.');
    return;
  }
  writeFiles(files);
  console.log(`Ficheros escritos: ${files.length}.`);
}

interface Options {
  readonly dataset?: string;
  readonly date?: string;
  readonly types?: string;
  readonly topic?: string;
  readonly past?: boolean;
  readonly list?: boolean;
}

/** Places or events, told by the file itself. */
function readFile(
  file: string,
  options: Options,
): { readonly report: string; readonly files: readonly FileToWrite[] } {
  const folders = contentFolders();
  const bytes = readBytes(file);
  const feed = decodeFeed(bytes);
  if (!feed)
    throw new Problem('El fichero no es de texto', 'Se leen CSV, JSON e iCalendar (.ics).', { file });
  const content = readImportContent(folders);
  const source = detectCalendar(feed.text);
  const { dataset, date, topic, past } = options;
  if (!source) {
    const done = importFile({ file, bytes, dataset, date, folder: folders.city, content });
    return { report: describeImport(done), files: done.files };
  }
  const types = options.types?.split(',').map((type) => type.trim());
  const done = importCalendar({
    file,
    feed,
    source,
    dataset,
    date,
    types,
    topic,
    past,
    now: getNow(),
    folder: folders.city,
    content,
  });
  return { report: describeCalendar(done, options.list), files: done.files };
}

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).size > maxMegabytes * 1_000_000)
      throw new Problem(`El fichero ocupa más de ${maxMegabytes} MB`, 'Descarga solo los próximos meses.', {
        file,
      });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('No se puede leer el fichero', 'Comprueba su nombre y su carpeta.', { file });
  }
}

try {
  run();
} catch (error) {
  console.error(error instanceof Problem ? error.toText() : error);
  process.exitCode = 1;
}
