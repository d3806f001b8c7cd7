import { findSessions } from '../../domain/calendar/find-sessions.ts';
import { createWorkshops } from '../../domain/calendar/workshop.ts';
import { toClockCity } from '../../domain/directory/clock-city.ts';
import { findHoliday } from '../../domain/directory/holiday.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { FactsFile } from '../content.ts';
import { getToday } from '../today.ts';

/**
 * What somebody should look at in workshops: sessions on official holidays that nobody decided on, sessions in a year
 * whose holidays are not published, free places counted long ago, a last change that has not come yet.
 */
export const checkWorkshopAttention: Check = ({ city, workshops, workshopTypes }, { now }) => {
  const clock = toClockCity(city);
  const today = getToday(city.timeZone, now);
  const types = workshopTypes.map(({ id, data }) => ({ id, ...data }));
  return workshops.flatMap((file) => {
    const [workshop] = createWorkshops([{ id: file.id, ...file.data }], types);
    if (!workshop) return [];
    const coming = findSessions(workshop, { ...clock, from: today });
    const { holidays, rule } = workshop.schedule;
    const on = coming.find(({ wall }) => findHoliday(wall.start.slice(0, 10), clock) === 'yes');
    const perhaps = coming.filter(({ perhapsHoliday }) => perhapsHoliday);
    const first = perhaps[0]?.wall.start;
    return [
      ...(on && rule !== undefined && holidays === undefined
        ? [
            at(
              file,
              ['schedule', 'rule'],
              `Hay sesión en un festivo oficial: ${on.wall.start.slice(0, 10)}.`,
              'Escribe «holidays: skip» si ese día no hay, o «holidays: keep» si lo hay.',
            ),
          ]
        : []),
      ...(first
        ? [
            at(
              file,
              ['schedule', 'holidays'],
              `No se han publicado los festivos de ${first.slice(0, 4)}: quizá caiga en uno la sesión del ${first.slice(0, 10)}${perhaps.length > 1 ? ` y ${perhaps.length - 1} más` : ''}. No se quita ninguna, y se dice.`,
              'Añade los festivos de ese año a city.json cuando se publiquen.',
            ),
          ]
        : []),
      ...(file.data.updated.slice(0, 10) > today
        ? [
            at(
              file,
              ['updated'],
              `El último cambio (${file.data.updated}) aún no ha llegado.`,
              `Escribe cuándo cambiaste este fichero. Hoy es ${today}.`,
            ),
          ]
        : []),
    ];
  });
};

function at(file: FactsFile<unknown>, path: readonly string[], message: string, hint: string): Problem {
  return new Problem(message, hint, { file: file.file, line: file.lineOf(path), field: path.join('.') });
}
