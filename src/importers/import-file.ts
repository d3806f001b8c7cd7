import { join } from 'node:path';
import { resourceSchema } from '../domain/directory/resource.schema.ts';
import { Problem } from '../domain/shared/problem.ts';
import { detectSource, splitFileName } from './detect-source.ts';
import { createResourceFile, editResourceFile } from './edit-resource.ts';
import type { Content } from './import-content.ts';
import type { ImportResult } from './import-entry.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import type { FileToWrite } from './write-files.ts';

/** What is imported, and over what. */
export interface ImportRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly dataset?: string | undefined;
  readonly date?: string | undefined;
  /** The city's folder, in which the files to write are. */
  readonly folder: string;
  readonly content: Content;
}

/** What an import found and would write. Nothing is written here. */
export interface Import {
  readonly result: ImportResult;
  readonly plan: ImportPlan;
  readonly files: readonly FileToWrite[];
  readonly problems: readonly Problem[];
}

/** Reads a file of whatever source, compares it with the content and says what it would write. */
export function importFile(request: ImportRequest): Import {
  const { content, file, folder } = request;
  const named = splitFileName(file);
  const dataset = request.dataset ?? named.dataset;
  const date = request.date ?? named.date;
  const parse = detectSource(request.bytes);
  if (!parse) {
    throw new Problem(
      'No se reconoce este fichero',
      'Se leen los CSV, JSON y calendarios (.ics) que dice docs/importar.md.',
      { file },
    );
  }
  if (!date) throw new Problem('No se sabe de qué fecha son los datos', 'Añade --date 2025-10.', { file });
  const last = content.ledgers.find((ledger) => ledger.dataset === dataset);
  if (last && last.date > date) {
    const message = `Es más antiguo (${date}) que lo último importado de ${dataset} (${last.date})`;
    throw new Problem(message, 'Importa un fichero más nuevo.', { file });
  }
  const { city, districtAreas, barrioAreas, resources, ledgers, sensitiveKinds } = content;
  const result = parse(request.bytes, {
    file,
    dataset,
    date,
    cityName: city.name,
    districts: city.districts,
    districtAreas,
    barrioAreas,
  });
  const plan = planImport(result.entries, { resources, ledgers, sensitiveKinds, dataset, date });
  const { problems, refused } = checkPlan(plan, file);
  const written = plan.resources.filter(({ id }) => !refused.has(id));
  const files = written.flatMap(({ id, facts }): FileToWrite[] => {
    const before = content.texts.get(id);
    const text = before === undefined ? createResourceFile(facts) : editResourceFile(before, facts);
    return text === before ? [] : [{ path: join(folder, 'directory', id, 'resource.yml'), text }];
  });
  const records = Object.fromEntries(
    Object.entries(plan.ledger.records).filter(([, { id }]) => !refused.has(id)),
  );
  const ledger = `${JSON.stringify({ ...plan.ledger, records }, null, 2)}\n`;
  const ledgerText = last && `${JSON.stringify(last, null, 2)}\n`;
  if (Object.keys(records).length > 0 && ledger !== ledgerText) {
    files.push({ path: join(folder, 'imported', `${dataset}.json`), text: ledger });
  }
  return {
    result,
    plan: { ...plan, resources: written },
    files,
    problems: [...result.problems, ...problems],
  };
}

/** Resources that would not be valid are refused with the reason; the others go on. */
function checkPlan(
  plan: ImportPlan,
  file: string,
): { readonly problems: readonly Problem[]; readonly refused: ReadonlySet<string> } {
  const problems: Problem[] = [];
  const refused = new Set<string>();
  for (const { id, record, facts } of plan.resources) {
    const check = resourceSchema.safeParse(facts);
    if (check.success) continue;
    refused.add(id);
    const reasons = check.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    problems.push(
      new Problem(`No se importa ${id}: ${reasons}`, 'Corrige el valor en la fuente.', {
        file,
        field: `registro ${record}`,
      }),
    );
  }
  return { problems, refused };
}
