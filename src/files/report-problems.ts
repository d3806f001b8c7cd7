import { Problem } from '../domain/shared/problem.ts';

/** Stops with every problem at once: one Problem whose message counts and lists them. Does nothing with an empty list. */
export function reportProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Problem(
    toReport(problems),
    'No se ha publicado nada. Corrige lo que dice cada línea «→» y vuelve a probar con: npm run check',
  );
}

/** All problems as an editor reads them: how many, then each with its place, what is wrong and what to write. */
export function toReport(problems: readonly Problem[]): string {
  const count =
    problems.length === 1
      ? 'Hay 1 problema en el contenido:'
      : `Hay ${problems.length} problemas en el contenido:`;
  const sorted = [...problems].sort(
    (a, b) =>
      (a.place.file ?? '').localeCompare(b.place.file ?? '') || (a.place.line ?? 0) - (b.place.line ?? 0),
  );
  return [count, ...sorted.map((problem) => problem.toText())].join('\n\n');
}
