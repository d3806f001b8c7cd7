import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Hours,
  type WeekDay,
  weekDays,
  type WeeklyInterval,
} from '../../src/domain/directory/hours.schema.ts';
import { cleanText } from '../../src/importers/clean-text.ts';
import { readHours } from '../../src/importers/prose-hours.ts';

const fixture = (name: string): readonly (readonly [string, string])[] =>
  readFileSync(new URL(`../fixtures/importers/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]);

/** How often a prose was seen, and the prose. */
const seen = fixture('hours-prose-seen.tsv');
/** What a person read in a prose, and the prose. */
const byHand = fixture('hours-read-by-hand.tsv');

const short = (day: WeekDay): string => day.charAt(0).toUpperCase() + day.charAt(1);

function toDays(days: readonly WeekDay[]): string {
  const [first, last] = [weekDays.indexOf(days[0] ?? 'mo'), weekDays.indexOf(days.at(-1) ?? 'mo')];
  const isRun = last - first === days.length - 1 && days.length > 1;
  return isRun
    ? [days[0], days.at(-1)].map((day) => short(day ?? 'mo')).join('-')
    : days.map(short).join(',');
}

function toWeek(weekly: readonly WeeklyInterval[]): string[] {
  const byDays = new Map<string, string[]>();
  for (const { days, from, to, appointment } of weekly) {
    const key = toDays(days);
    byDays.set(key, [...(byDays.get(key) ?? []), `${from}-${to}${appointment ? ' cita' : ''}`]);
  }
  return [...byDays].map(([days, spans]) => `${days} ${spans.join(',')}`);
}

/** Hours on one line, as the table by hand writes them. */
function toLine(hours: Hours | undefined): string {
  if (!hours) return 'prosa';
  const seasons = (hours.seasons ?? []).flatMap(({ from, to, weekly }) =>
    weekly.length === 0 ? [`${from}..${to} off`] : toWeek(weekly).map((week) => `${from}..${to} ${week}`),
  );
  const days = (hours.exceptions ?? []).map(
    ({ date, intervals }) => `${date} ${intervals.map(({ from, to }) => `${from}-${to}`).join(',') || 'off'}`,
  );
  const holidays = { closed: 'PH off', open: 'PH open', unknown: 'PH ?' }[hours.holidays];
  return [...toWeek(hours.weekly), ...seasons, ...days, holidays].join('; ');
}

const read = (prose: string): string => toLine(readHours(cleanText(prose), '2025-10'));

describe('los horarios en prosa de los datos abiertos', () => {
  it.each(byHand)('«%s» es lo que una persona lee en: %s', (expected, prose) => {
    expect(read(prose)).toBe(expected);
  });

  it('ninguno se lee sin que una persona lo haya leído antes', () => {
    const known = new Set(byHand.map(([, prose]) => prose));
    expect(seen.filter(([, prose]) => !known.has(prose) && read(prose) !== 'prosa')).toEqual([]);
    expect(seen).toHaveLength(300);
    expect(byHand).toHaveLength(59);
  });

  it.each([
    ' salvo puentes',
    ' Consultar en la web.',
    ' Sábados según programación.',
    ' (excepto julio)',
    ' ?',
    ' 5',
  ])('una palabra de más, «%s», deja la prosa como está', (more) => {
    for (const [, prose] of byHand) expect(read(`${prose.replace(/\.$/, '')}${more}`)).toBe('prosa');
  });

  it.each([
    ['un día con dos horarios', 'De lunes a sábado, de 9 a 22 horas. Sábados, de 10 a 14 horas.'],
    ['un día abierto y cerrado', 'De lunes a domingo, de 9 a 21 horas. Sábados y domingos cerrado.'],
    [
      'horas para festivos distintas de las de diario',
      'De lunes a viernes de 9 a 14 horas. Domingos y festivos de 10 a 14 horas.',
    ],
    [
      'un verano sin los sábados',
      'De lunes a sábado, de 9 a 21 horas. Julio: de lunes a viernes, de 9 a 14 horas.',
    ],
    [
      'un verano sin días, con días distintos en invierno',
      'Lunes de 9 a 14. Martes de 9 a 18. Julio: de 9 a 14 horas.',
    ],
    [
      'días que pueden ser de julio o de todo el año',
      'Lunes a viernes de 9 a 22. Julio: lunes a viernes de 9 a 15. Sábados de 10 a 14.',
    ],
    ['una hora que acaba antes de empezar', 'De lunes a viernes de 9 a 2 horas.'],
    ['una hora que no existe', 'Sábados de 16 a 21:60 horas.'],
    ['una hora de tres cifras', 'De lunes a jueves, de 10 a 143 horas.'],
    ['un rango de días al revés', 'De viernes a lunes de 9 a 14 horas.'],
    ['dos rangos que se pisan', 'De lunes a viernes de 9 a 14 y de 13 a 18 horas.'],
    ['un cierre de un solo año', 'De lunes a viernes de 9 a 21 horas. Cerrado: 17 y 18 de abril.'],
    [
      'un verano sin fechas',
      'De lunes a viernes de 9 a 21 horas. Verano: de lunes a viernes de 9 a 14 horas.',
    ],
    [
      'dos temporadas que se pisan',
      'Lunes a viernes de 9 a 21. Julio y agosto: lunes a viernes de 9 a 14. Agosto: lunes a viernes de 9 a 13.',
    ],
    [
      'un 24 de diciembre abierto que puede caer en domingo',
      'De lunes a viernes de 9 a 20. 24 de diciembre, de 9 a 14 horas.',
    ],
    ['un cierre de un día solo en un mes', 'De lunes a sábado de 9 a 21. Septiembre: sábados cerrado.'],
    ['horas sin días', 'Horario habitual de 8:30 a 14:30'],
    ['solo un cierre', 'Cerrado durante todo el mes de agosto.'],
    [
      'un horario de tarde en verano que puede sumarse al de la mañana',
      'Lunes a viernes de 9 a 14. Julio: lunes a viernes de 16 a 20.',
    ],
    ['nada', ''],
  ])('no se adivina: %s', (_, prose) => {
    expect(read(prose)).toBe('prosa');
  });

  it('el horario lleva la fecha de su fuente', () => {
    expect(readHours('De lunes a viernes de 9 a 14 horas.', '2025-10')?.asOf).toBe('2025-10');
  });
});
