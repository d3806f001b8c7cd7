import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem } from '../domain/shared/problem.ts';
import { contentFolders } from '../files/folders.ts';
import { describeImport } from '../importers/describe-import.ts';
import { importFile } from '../importers/import-file.ts';
import { readContent } from '../importers/read-content.ts';
import { writeFiles } from '../importers/write-files.ts';

/** `npm run import -- <file> [--dataset name] [--date 2025-10] [--write]`: prints what would change; writes it if asked. */
function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dataset: { type: 'string' }, date: { type: 'string' }, write: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (!file) throw new Problem('Falta el fichero que importar', 'npm run import -- fichero.csv');
  const { city: folder, common } = contentFolders();
  const content = readContent(folder, common);
  const { dataset, date } = values;
  const done = importFile({ file, bytes: readBytes(file), dataset, date, folder, content });
  console.log(describeImport(done));
  if (!values.write) {
    console.log('No se ha escrito nada. Añade --write para escribirlo.');
    return;
  }
  writeFiles(done.files);
  console.log(`Ficheros escritos: ${done.files.length}.`);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Problem('No se puede leer el fichero', 'Comprueba su nombre y su carpeta.', { file });
  }
}

try {
  run();
} catch (error) {
  console.error(error instanceof Problem ? error.toText() : error);
  process.exitCode = 1;
}
