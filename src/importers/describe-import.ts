import type { Import } from './import-file.ts';
import type { FieldChange } from './merge-values.ts';

/** A value as an editor reads it, on one line. */
export function toText(value: unknown): string {
  if (value === undefined) return '(nada)';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A change of one field as a line of the report. */
export const toLine = ({ field, before, after }: FieldChange): string =>
  `    ${field}: ${toText(before)} → ${toText(after)}`;

/** A part of a report: its title and its lines, or nothing if it has none. */
export const toBlock = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

function count(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value, n]) => `  ${n} · ${value}`);
}

/** The report of an import in Spanish: what it adds, changes, keeps, misses and refuses, and why. */
export function describeImport({ result, plan, problems }: Import): string {
  const added = plan.resources.filter(({ isNew }) => isNew);
  const changed = plan.resources.filter(
    ({ isNew, changes, isResourced }) => !isNew && (changes.length > 0 || isResourced),
  );
  const kept = plan.resources.filter((resource) => resource.kept.length > 0);
  const { entries, leftOut, records } = result;
  const hours = entries.filter(({ values }) => values.hours).length;
  const prose = entries.filter(({ values }) => values.hoursProse).length;
  return [
    `Registros: ${records}. Lugares del directorio: ${entries.length}. Fuera: ${leftOut.length}.`,
    `Horario estructurado: ${hours}. Horario en prosa: ${prose}. Sin horario: ${entries.length - hours - prose}.`,
    ...toBlock(
      `Se añaden (${added.length}):`,
      added.map(({ id, facts }) => `  + ${id} · ${toText(facts['name'])}`),
    ),
    ...toBlock(
      `Cambian (${changed.length}):`,
      changed.flatMap(({ id, changes }) => [
        `  ~ ${id}${changes.length === 0 ? ': solo la lista de sus fuentes' : ''}`,
        ...changes.map(toLine),
      ]),
    ),
    ...toBlock(
      `Se mantiene lo que ya hay, aunque la fuente dice otra cosa (${kept.length}):`,
      kept.flatMap((resource) => [`  = ${resource.id}`, ...resource.kept.map(toLine)]),
    ),
    ...toBlock(
      `Ya no están en la fuente, no se borran (${plan.gone.length}):`,
      plan.gone.map(({ record, id }) => `  ? ${id} · registro ${record}`),
    ),
    ...toBlock(`Fuera del directorio (${leftOut.length}):`, count(leftOut.map(({ reason }) => reason))),
    ...toBlock(
      `Avisos y rechazos (${problems.length}):`,
      problems.map((problem) => problem.toText().replace(/^/gm, '  ')),
    ),
    '',
    added.length + changed.length === 0
      ? 'No cambia ningún recurso.'
      : `En total: ${added.length} recursos nuevos y ${changed.length} que cambian.`,
  ].join('\n');
}
