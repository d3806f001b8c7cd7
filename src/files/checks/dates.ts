import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { FactsFile } from '../content.ts';
import type { Path } from '../parsed.ts';

/** Dates and times that go forwards, and nothing verified tomorrow. */
export const checkDates: Check = ({ city, cityFile, resources, workshops }, { now }) => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: toZone(city.timeZone) }).format(now);
  const facts = resources.flatMap((entry) => {
    const { data } = entry;
    return [
      ...(data.closures ?? []).flatMap(({ from, to }, index) =>
        to !== undefined && to < from
          ? [
              at(
                entry,
                ['closures', index, 'to'],
                `El cierre termina (${to}) antes de empezar (${from}).`,
                'Cambia las dos fechas de orden, o borra «to» si no se sabe cuándo abre.',
              ),
            ]
          : [],
      ),
      ...(data.stops ?? []).flatMap(({ from, to }, index) => [
        ...[from, to]
          .filter((time) => !isTime(time))
          .map((time) =>
            at(entry, ['stops', index], `«${time}» no es una hora.`, 'Escribe una hora del día: 09:30.'),
          ),
        ...(to <= from
          ? [
              at(
                entry,
                ['stops', index, 'to'],
                `La parada termina (${to}) antes de empezar (${from}).`,
                'Escribe en «from» la hora de llegada y en «to» la de salida.',
              ),
            ]
          : []),
      ]),
      ...(data.verified && data.verified.on > today
        ? [
            at(
              entry,
              ['verified', 'on'],
              `La fecha de comprobación (${data.verified.on}) aún no ha llegado.`,
              `Escribe el día en que se comprobó. Hoy es ${today}.`,
            ),
          ]
        : []),
    ];
  });
  const sources = [...resources, ...workshops].flatMap((entry) =>
    (entry.data.sources ?? []).flatMap(({ date }, index) =>
      isDate(date)
        ? []
        : [
            at(
              entry,
              ['sources', index, 'date'],
              `«${date}» no es una fecha que exista.`,
              'Escribe 2022, 2025-10 o 2025-10-04.',
            ),
          ],
    ),
  );
  const holidays = Object.entries(city.holidays).flatMap(([year, { days }]) =>
    days.flatMap((day, index) =>
      day.startsWith(`${year}-`)
        ? []
        : [
            at(
              cityFile,
              ['holidays', year, 'days', index],
              `El festivo ${day} no es de ${year}.`,
              `Pásalo a la lista de su año.`,
            ),
          ],
    ),
  );
  const notice =
    city.notice && city.notice.to < city.notice.from
      ? [
          at(
            cityFile,
            ['notice', 'to'],
            'El aviso termina antes de empezar.',
            'Cambia las dos fechas de orden.',
          ),
        ]
      : [];
  return [...facts, ...sources, ...holidays, ...notice];
};

function at(entry: FactsFile<unknown>, path: Path, message: string, hint: string): Problem {
  return new Problem(message, hint, { file: entry.file, line: entry.lineOf(path), field: path.join('.') });
}

const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** Whether a date that may lack its day or month exists. */
function isDate(text: string): boolean {
  const full = `${text}${'-01-01'.slice(text.length - 4)}`;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

/** The zone itself is checked with city.json; a wrong one must not stop the other checks. */
function toZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('es', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
