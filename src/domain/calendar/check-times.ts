import { isDay, isInCalendar } from './wall.ts';
import { toMistake, toWallText, type WorkshopMistake } from './workshop-mistake.ts';
import type { Workshop } from './workshop.ts';
import { getZone } from './zone.ts';

type Path = WorkshopMistake['path'];
/** A wall time of a workshop's file; `free` if nothing takes place then. */
interface Time {
  readonly path: Path;
  readonly wall: string;
  readonly free?: true;
}

/**
 * Times that cannot be: days that are in no calendar, hours that the clocks of the zone jump over, days and hours mixed,
 * an end before its start.
 */
export function checkTimes(workshop: Workshop, timeZone: string): readonly WorkshopMistake[] {
  const times = listTimes(workshop);
  const unreal = times.filter(({ wall }) => !isInCalendar(wall));
  if (unreal.length > 0) {
    return unreal.map(({ path, wall }) =>
      toMistake(path, `«${wall}» no existe.`, 'Escribe un día y una hora que existan: 2026-09-14T10:00.'),
    );
  }
  return [
    ...times.flatMap(({ path, wall, free }) => (free ? [] : checkShown(path, wall, timeZone))),
    ...checkMixed(workshop, times),
    ...checkOrder(workshop),
  ];
}

function listTimes({ schedule, updated }: Workshop): readonly Time[] {
  const { start, end, extra = [], except = [], moved = [], cancelled = [] } = schedule;
  return [
    { path: ['updated'], wall: updated },
    { path: ['schedule', 'start'], wall: start },
    ...(end === undefined ? [] : [{ path: ['schedule', 'end'], wall: end }]),
    ...extra.map((wall, index) => ({ path: ['schedule', 'extra', index], wall })),
    ...except.map((wall, index) => ({ path: ['schedule', 'except', index], wall, free: true as const })),
    ...moved.flatMap((each, index) => [
      { path: ['schedule', 'moved', index, 'from'], wall: each.from, free: true as const },
      { path: ['schedule', 'moved', index, 'start'], wall: each.start },
      ...(each.end === undefined ? [] : [{ path: ['schedule', 'moved', index, 'end'], wall: each.end }]),
    ]),
    ...cancelled.map((each, index) => ({
      path: ['schedule', 'cancelled', index, 'start'],
      wall: each.start,
      free: true as const,
    })),
  ];
}

/** The hour that the clocks leave out in spring, and the one they repeat in autumn: which of the two is meant, programs read differently. */
export function checkShown(path: Path, wall: string, timeZone: string): readonly WorkshopMistake[] {
  const shown = getZone(timeZone).countShown(wall);
  if (shown === 1) return [];
  const message =
    shown === 0
      ? `Esa hora no existe: ${toWallText(wall)}. Esa noche el reloj se adelanta y se la salta.`
      : `Esa hora pasa dos veces: ${toWallText(wall)}. Esa noche el reloj se atrasa.`;
  return [toMistake(path, message, 'Escribe una hora de antes o de después del cambio.')];
}

/** With an hour or without: all times of a schedule alike. */
function checkMixed({ schedule }: Workshop, times: readonly Time[]): readonly WorkshopMistake[] {
  const whole = isDay(schedule.start);
  return times
    .filter(({ path, wall }) => path[0] === 'schedule' && isDay(wall) !== whole)
    .map(({ path, wall }) =>
      toMistake(
        path,
        whole
          ? `«${wall}» lleva hora, y el comienzo del taller no.`
          : `A «${wall}» le falta la hora, y el comienzo del taller la lleva.`,
        whole ? `Escribe solo el día: ${wall.slice(0, 10)}.` : `Escribe también la hora: ${wall}T10:00.`,
      ),
    );
}

function checkOrder({ schedule }: Workshop): readonly WorkshopMistake[] {
  const spans = [
    { path: ['schedule', 'end'], start: schedule.start, end: schedule.end },
    ...(schedule.moved ?? []).map(({ start, end }, index) => ({
      path: ['schedule', 'moved', index, 'end'],
      start,
      end,
    })),
  ];
  return spans.flatMap(({ path, start, end }) => {
    if (end === undefined || isDay(start) !== isDay(end)) return [];
    if (isDay(start) ? end < start : end <= start) {
      return [
        toMistake(
          path,
          `La sesión termina (${end}) antes de empezar (${start}), o a la vez.`,
          'Escribe un fin posterior. Si pasa de medianoche, es del día siguiente.',
        ),
      ];
    }
    const nextDay = new Date(Date.parse(start.slice(0, 10)) + 864e5).toISOString().slice(0, 10);
    if (isDay(start) || end.slice(0, 10) <= nextDay) return [];
    return [
      toMistake(
        path,
        `La sesión dura varios días: de ${start} a ${end}.`,
        'Escribe el fin de la primera sesión, y en «rule» cómo se repite.',
      ),
    ];
  });
}
