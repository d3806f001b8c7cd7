import type { Problem } from '../domain/shared/problem.ts';
import { toBlock, toLine, toText } from './describe-import.ts';
import type { CalendarImport } from './import-calendar.ts';
import type { LeftOut } from './import-entry.ts';

const shown = 5;

/** The report of an import of events in Spanish: what it adds, changes, keeps, leaves out and refuses, and why. */
export function describeCalendar(
  { result, plan, leftOut, refused, notices, gone, files }: CalendarImport,
  isWhole = false,
): string {
  const added = plan.workshops.filter(({ isNew }) => isNew);
  const changed = plan.workshops.filter(({ isNew, changes }) => !isNew && changes.length > 0);
  const kept = plan.workshops.filter((workshop) => workshop.kept.length > 0);
  const toLines = (problems: readonly Problem[]): readonly string[] =>
    problems.map((problem) => problem.toText().replace(/^/gm, '  '));
  return [
    `Registros: ${result.records}. Talleres: ${plan.workshops.length}. Fuera: ${leftOut.length}. Rechazados: ${refused.length}.`,
    ...toBlock(
      `Se añaden (${added.length}):`,
      added.map(
        ({ id, facts, words }) =>
          `  + ${id} · ${toText(words['title'])} · ${toText(facts['topic'])} · ${toWhen(facts['schedule'])}`,
      ),
    ),
    ...toBlock(
      `Cambian (${changed.length}):`,
      changed.flatMap(({ id, changes }) => [`  ~ ${id}`, ...changes.map(toLine)]),
    ),
    ...toBlock(
      `Se mantiene lo que ya hay, aunque la fuente dice otra cosa (${kept.length}):`,
      kept.flatMap((workshop) => [`  = ${workshop.id}`, ...workshop.kept.map(toLine)]),
    ),
    ...toBlock(`Ya no están en la fuente, no se borran (${gone.length}):`, [
      ...gone.map(({ record, id }) => `  ? ${id} · registro ${record}`),
      ...(gone.length > 0 ? ['  → Si se han anulado, escribe «cancelled:» en su fichero.'] : []),
    ]),
    ...toBlock(`Fuera del calendario (${leftOut.length}):`, describeLeftOut(leftOut, isWhole)),
    ...toBlock(`Rechazados (${refused.length}):`, toLines(refused)),
    ...toBlock(`Avisos (${notices.length}):`, toLines(notices)),
    '',
    files.length === 0
      ? 'No cambia ningún taller.'
      : `En total: ${added.length} talleres nuevos y ${changed.length} que cambian.`,
  ].join('\n');
}

/** How many were left out for each reason, and which: the first few, or all. */
function describeLeftOut(leftOut: readonly LeftOut[], isWhole: boolean): readonly string[] {
  const groups = [...Map.groupBy(leftOut, ({ reason }) => reason)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return groups.flatMap(([reason, all]) => {
    const some = isWhole ? all : all.slice(0, shown);
    const rest = all.length - some.length;
    return [
      `  ${all.length} · ${reason}`,
      ...some.map(({ name, record }) => `      ${name} (${record})`),
      ...(rest > 0 ? [`      … y ${rest} más: con --list se ven todos`] : []),
    ];
  });
}

function toWhen(schedule: unknown): string {
  const { start = '', rule = '' } = (schedule ?? {}) as { readonly start?: string; readonly rule?: string };
  return [start.replace('T', ' '), rule].filter(Boolean).join(' · ');
}
