import type { ClockCity } from '../directory/clock-city.ts';
import { checkShown } from './check-times.ts';
import { findSessions, isSkipped } from './find-sessions.ts';
import { findStarts, maxYears } from './find-starts.ts';
import { maxSessions, parseRule } from './rule.ts';
import { toRuleMistakeText } from './rule-mistake-text.ts';
import { toMistake, toWallText, type WorkshopMistake } from './workshop-mistake.ts';
import type { Workshop } from './workshop.ts';

const ruleField = ['schedule', 'rule'] as const;

/** What a schedule says of its own sessions: a rule that can be read and ends, and changes of sessions that are there, once each. */
export function checkSeries(workshop: Workshop, city: ClockCity): readonly WorkshopMistake[] {
  const { schedule } = workshop;
  const parsed = schedule.rule === undefined ? undefined : parseRule(schedule.rule, schedule.start);
  if (parsed && 'mistake' in parsed) {
    const { message, hint } = toRuleMistakeText(parsed.mistake);
    return [toMistake(ruleField, message, hint)];
  }
  const starts = findStarts(schedule);
  if (starts.length > maxSessions) {
    return [
      toMistake(
        ruleField,
        `La serie tiene más de ${maxSessions} sesiones.`,
        'Escribe un UNTIL anterior o un COUNT menor; un taller que sigue se vuelve a escribir cada curso.',
      ),
    ];
  }
  const walls = new Set(starts.map(({ wall }) => wall));
  return [
    ...checkFirst(workshop),
    ...checkEnd(workshop, starts.at(-1)?.wall ?? schedule.start),
    ...checkNamed(workshop, walls, city),
    ...checkTwice(workshop),
    ...checkMoved(workshop),
    ...checkSessions(workshop, city),
  ];
}

/** RFC 5545 (3.8.5.3) leaves open what a start means that its own rule does not have. */
function checkFirst({ schedule }: Workshop): readonly WorkshopMistake[] {
  const { start, rule } = schedule;
  if (rule === undefined) return [];
  const bare = rule.split(';').filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  const byRule = findStarts({ start, rule: [...bare, 'COUNT=1'].join(';') });
  if (byRule.length === 1) return [];
  const next = byRule.find(({ wall }) => wall !== start)?.wall;
  return [
    toMistake(
      ['schedule', 'start'],
      `La primera sesión, ${toWallText(start)}, no sigue la regla «${rule}».`,
      next ? `Escribe la primera de la regla: ${next}, o corrige la regla.` : 'Corrige la regla.',
    ),
  ];
}

function checkEnd({ schedule }: Workshop, last: string): readonly WorkshopMistake[] {
  if (Number(last.slice(0, 4)) < Number(schedule.start.slice(0, 4)) + maxYears) return [];
  return [
    toMistake(
      ruleField,
      `La serie llega hasta ${last.slice(0, 4)}: no puede durar ${maxYears} años.`,
      'Escribe un UNTIL anterior o un COUNT menor.',
    ),
  ];
}

interface Named {
  readonly path: WorkshopMistake['path'];
  readonly wall: string;
}

/** The sessions that a schedule names to except, move or cancel them. */
function listNamed({ schedule }: Workshop): readonly Named[] {
  return [
    ...(schedule.except ?? []).map((wall, index) => ({ path: ['schedule', 'except', index], wall })),
    ...(schedule.moved ?? []).map(({ from }, index) => ({
      path: ['schedule', 'moved', index, 'from'],
      wall: from,
    })),
    ...(schedule.cancelled ?? []).map(({ start }, index) => ({
      path: ['schedule', 'cancelled', index, 'start'],
      wall: start,
    })),
  ];
}

function checkNamed(
  workshop: Workshop,
  walls: ReadonlySet<string>,
  city: ClockCity,
): readonly WorkshopMistake[] {
  const { schedule } = workshop;
  const starts = findStarts(schedule);
  return listNamed(workshop).flatMap(({ path, wall }) => {
    const start = starts.find((each) => each.wall === wall);
    if (start && path[1] !== 'except' && isSkipped(start, schedule, city)) {
      return [
        toMistake(
          path,
          `Ese día es festivo y ya no hay sesión: ${toWallText(wall)}.`,
          'Borra esta línea, o escribe «holidays: keep».',
        ),
      ];
    }
    if (walls.has(wall)) return [];
    const near = starts.find((each) => each.wall.slice(0, 10) === wall.slice(0, 10))?.wall;
    return [
      toMistake(
        path,
        `No hay ninguna sesión el ${toWallText(wall)}.`,
        near
          ? `La de ese día es: ${near}.`
          : `Escribe el comienzo de una que esté en la serie: ${nearest(wall, walls)}.`,
      ),
    ];
  });
}

function nearest(wall: string, walls: ReadonlySet<string>): string {
  const distance = (other: string) =>
    Math.abs(Date.parse(other.slice(0, 10)) - Date.parse(wall.slice(0, 10)));
  return [...walls].reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

/** A session is excepted, moved or cancelled, one of the three and once; and an extra one is new. */
function checkTwice(workshop: Workshop): readonly WorkshopMistake[] {
  const { extra = [], rule, start } = workshop.schedule;
  const named = listNamed(workshop).flatMap(({ path, wall }, index, all) =>
    all.findIndex((other) => other.wall === wall) < index
      ? [
          toMistake(
            path,
            `De la misma sesión se dicen dos cosas: ${toWallText(wall)}.`,
            'Deja una: en «except», en «moved» o en «cancelled».',
          ),
        ]
      : [],
  );
  const known = new Set(extra.length === 0 ? [] : findStarts({ start, rule }).map(({ wall }) => wall));
  const again = extra.flatMap((wall, index) =>
    known.has(wall) || extra.indexOf(wall) < index
      ? [
          toMistake(
            ['schedule', 'extra', index],
            `Esa sesión ya está: ${toWallText(wall)}.`,
            'Borra esta línea.',
          ),
        ]
      : [],
  );
  return [...named, ...again];
}

/** A moved session has another time or another place. */
function checkMoved({ schedule }: Workshop): readonly WorkshopMistake[] {
  return (schedule.moved ?? []).flatMap(({ from, start, end, place }, index) =>
    from === start && end === undefined && place === undefined
      ? [
          toMistake(
            ['schedule', 'moved', index, 'start'],
            'La sesión no cambia: el comienzo nuevo es el que tenía.',
            'Escribe su hora nueva o su sitio nuevo, o borra este cambio.',
          ),
        ]
      : [],
  );
}

/** At least one session, none at an hour that does not exist or comes twice, none that begins before another ends. */
function checkSessions(workshop: Workshop, city: ClockCity): readonly WorkshopMistake[] {
  const sessions = findSessions(workshop, city);
  if (sessions.length === 0) {
    return [
      toMistake(
        ['schedule'],
        'No queda ninguna sesión: todas están quitadas o caen en festivo.',
        'Corrige las fechas, o borra la carpeta si el taller no se hizo nunca. Si se anula, escríbelo en «cancelled».',
      ),
    ];
  }
  const { moved = [] } = workshop.schedule;
  const hours = sessions.flatMap(({ recurrence, wall }) => {
    const change = moved.findIndex(({ from }) => from === recurrence);
    const path = change < 0 ? ['schedule'] : ['schedule', 'moved', change];
    return [wall.start, wall.end].flatMap((time) => checkShown(path, time, city.timeZone));
  });
  const held = sessions.filter(({ status }) => status !== 'cancelled');
  const clashes = held.flatMap((session, index) => {
    const before = held[index - 1];
    if (!before || Date.parse(session.start) >= Date.parse(before.end)) return [];
    const change = moved.findIndex(({ from }) => [session.recurrence, before.recurrence].includes(from));
    return [
      toMistake(
        change < 0 ? ['schedule'] : ['schedule', 'moved', change, 'start'],
        `Dos sesiones se pisan: ${toWallText(before.wall.start)} y ${toWallText(session.wall.start)}.`,
        'Cambia una de las dos.',
      ),
    ];
  });
  return [...hours, ...clashes];
}
