import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';

/** Holidays are published late in the year before: from 1 November somebody should write those of the next. */
export const checkHolidays: Check = ({ city, cityFile }, { now }) => {
  const year = now.getUTCFullYear();
  const wanted = now.getUTCMonth() >= 10 ? [year, year + 1] : [year];
  return wanted
    .filter((each) => city.holidays[each] === undefined)
    .map(
      (each) =>
        new Problem(
          `Faltan los festivos de ${each}: en los días que puedan serlo se dirá «no se sabe».`,
          'Añádelos cuando se publique el calendario laboral, con su fuente. No los calcules.',
          { file: cityFile.file, line: cityFile.lineOf(['holidays']), field: `holidays.${each}` },
        ),
    );
};
