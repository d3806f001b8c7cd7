import { describe, expect, test } from 'vitest';
import { checkHours } from '../../../src/domain/directory/check-hours.ts';
import { toHoursMistakeText } from '../../../src/domain/directory/hours-mistake-text.ts';
import type { Hours } from '../../../src/domain/directory/hours.schema.ts';
import { allDays, office, spans, weekly, workDays } from './clock-city-madrid.ts';

/** Mistakes as an editor reads them: path, sentence, what to write. */
function tell(change: Partial<Hours>): string[] {
  return checkHours(office(change)).map((mistake) => {
    const { message, hint } = toHoursMistakeText(mistake);
    return `${mistake.path.join('.')}: ${message} → ${hint}`;
  });
}
const season = (from: string, to: string) => ({ from, to, weekly: weekly(workDays, '09:00-13:00') });
const exception = (date: string, to?: string) => ({ date, ...(to && { to }), intervals: [] });

describe('sound hours', () => {
  test.each<[string, Partial<Hours>]>([
    ['an office', {}],
    ['a lunch break', { weekly: weekly(workDays, '09:00-14:00', '16:00-20:00') }],
    ['spans that touch', { weekly: weekly(workDays, '09:00-14:00', '14:00-20:00') }],
    ['all day, every day', { weekly: weekly(allDays, '00:00-24:00') }],
    ['every night', { weekly: weekly(allDays, '20:00-09:00', '10:00-12:00') }],
    ['until midnight, written as 00:00', { weekly: weekly(allDays, '07:00-00:00') }],
    [
      'with and without appointment at once',
      {
        weekly: [
          ...weekly(workDays, '09:00-14:00'),
          { days: ['mo'], from: '09:00', to: '18:00', appointment: true },
        ],
      },
    ],
    ['a school year over New Year', { seasons: [season('09-15', '06-15')] }],
    [
      'a short season before the long one around it',
      { seasons: [season('08-01', '08-15'), season('07-01', '08-31')] },
    ],
    ['seasons that cross', { seasons: [season('07-01', '08-15'), season('08-01', '09-15')] }],
    ['this year before every year', { exceptions: [exception('2026-12-24'), exception('12-24')] }],
    ['Christmas over New Year', { exceptions: [exception('12-24', '01-06')] }],
    ['29 February', { exceptions: [exception('02-29')] }],
    ['a source of a month', { asOf: '2026-02' }],
  ])('%s has no mistake', (_, change) => {
    expect(tell(change)).toEqual([]);
  });
});

describe('hours that contradict themselves are told where they stand, with what to write', () => {
  test('spans that cross on a day', () => {
    const overlap = [...weekly(workDays, '09:00-14:00'), ...weekly(['fr', 'sa'], '13:30-15:00')];
    expect(tell({ weekly: overlap })).toMatchInlineSnapshot(`
      [
        "weekly.1: De 13:30 a 15:00 se cruza con de 09:00 a 14:00 (viernes) → Cambia las horas para que un rato termine antes de que empiece el otro, o une los dos en uno",
      ]
    `);
    expect(tell({ seasons: [{ ...season('07-01', '08-31'), weekly: overlap }] })[0]).toContain(
      'seasons.0.weekly.1: ',
    );
  });

  test('a night that runs into the next morning, from Sunday to Monday too', () => {
    const night = [...weekly(['su'], '22:00-06:00'), ...weekly(['mo'], '05:00-08:00')];
    expect(tell({ weekly: night })).toMatchInlineSnapshot(`
      [
        "weekly.1: De 05:00 a 08:00 se cruza con de 22:00 a 06:00 (lunes) → Cambia las horas para que un rato termine antes de que empiece el otro, o une los dos en uno",
      ]
    `);
    expect(tell({ weekly: night.reverse() })).toHaveLength(1);
  });

  test('an exception that crosses itself', () => {
    const crossing = { date: '12-24', intervals: spans('09:00-12:00', '11:00-13:00') };
    expect(tell({ exceptions: [crossing] })).toMatchInlineSnapshot(`
      [
        "exceptions.0.intervals.1: De 11:00 a 13:00 se cruza con de 09:00 a 12:00 → Cambia las horas para que un rato termine antes de que empiece el otro, o une los dos en uno",
      ]
    `);
    const nights = { date: '12-24', to: '12-31', intervals: spans('22:00-06:00', '05:00-07:00') };
    expect(tell({ exceptions: [nights] })).toHaveLength(1);
    expect(tell({ exceptions: [{ ...nights, to: '12-24' }] })).toEqual([]);
  });

  test('a span that opens and closes at the same time, one that begins at 24:00, one the wrong way round', () => {
    expect(tell({ weekly: weekly(['mo'], '09:00-09:00') })).toMatchInlineSnapshot(`
      [
        "weekly.0: Abre y cierra a la misma hora: 09:00 → Para todo el día escribe from: "00:00" y to: "24:00"; si ese día cierra, quita la línea",
      ]
    `);
    expect(tell({ weekly: weekly(['mo'], '24:00-02:00') })).toMatchInlineSnapshot(`
      [
        "weekly.0: Un rato no puede empezar a las 24:00 → Escribe from: "00:00" en el día siguiente",
      ]
    `);
    expect(tell({ weekly: weekly(['mo'], '14:00-09:00') })).toMatchInlineSnapshot(`
      [
        "weekly.0: Cierra a las 09:00, antes de abrir a las 14:00 → Si las horas están cambiadas, escribe from: "09:00" y to: "14:00". Una noche de más de 16 horas no se admite",
      ]
    `);
  });

  test('a day written twice', () => {
    expect(tell({ weekly: weekly(['mo', 'tu', 'mo'], '09:00-14:00') })).toMatchInlineSnapshot(`
      [
        "weekly.0.days: El lunes está dos veces → Escribe cada día una sola vez",
      ]
    `);
  });

  test('dates that do not exist', () => {
    expect(tell({ seasons: [season('02-30', '03-15')] })).toMatchInlineSnapshot(`
      [
        "seasons.0.from: La fecha 02-30 no existe → Escribe un día que exista: "2026-12-24", o "12-24" si es de todos los años",
      ]
    `);
    expect(
      tell({ exceptions: [exception('2026-02-29'), exception('13-01')] }).map((each) => each.split(' →')[0]),
    ).toMatchInlineSnapshot(`
      [
        "exceptions.0.date: La fecha 2026-02-29 no existe",
        "exceptions.1.date: La fecha 13-01 no existe",
      ]
    `);
    expect(tell({ asOf: '2025-13' })[0]).toContain('asOf: La fecha 2025-13 no existe');
  });

  test('dates of which one has a year and the other has not', () => {
    expect(tell({ seasons: [season('2026-07-01', '08-31')] })).toMatchInlineSnapshot(`
      [
        "seasons.0: Una fecha lleva año y la otra no: 2026-07-01 y 08-31 → Escribe las dos con año ("2026-07-01") o las dos sin año ("07-01")",
      ]
    `);
  });

  test('a season or an exception that ends before it starts', () => {
    expect(tell({ seasons: [season('2026-08-31', '2026-07-01')] })).toMatchInlineSnapshot(`
      [
        "seasons.0: Termina el 2026-07-01, antes de empezar el 2026-08-31 → Escribe primero la fecha más temprana: 2026-07-01, y después 2026-08-31",
      ]
    `);
    expect(tell({ exceptions: [exception('2026-12-31', '2026-12-24')] })[0]).toContain('exceptions.0: ');
    expect(tell({ exceptions: [exception('12-31', '12-24')] })[0]).toContain('exceptions.0: ');
  });

  test('a season that never applies, since earlier ones take all its days', () => {
    expect(tell({ seasons: [season('07-01', '08-31'), season('08-01', '08-31')] })).toMatchInlineSnapshot(`
      [
        "seasons.1: La temporada del 08-01 al 08-31 no vale ningún día: otra anterior ocupa todos los suyos → Vale la primera de la lista: pon antes la temporada más corta, o quita la que sobra",
      ]
    `);
    const halves = [season('12-01', '12-31'), season('01-01', '01-31')];
    expect(tell({ seasons: [...halves, season('12-20', '01-10')] })).toHaveLength(1);
    expect(tell({ seasons: [season('07-01', '08-31'), season('2026-08-01', '2026-08-31')] })).toHaveLength(1);
    expect(tell({ seasons: [season('2024-07-01', '2024-08-31'), season('08-01', '08-31')] })).toEqual([]);
  });

  test('a day in two exceptions, and one hidden behind that of every year', () => {
    expect(tell({ exceptions: [exception('12-24', '12-26'), exception('12-26')] })).toMatchInlineSnapshot(`
      [
        "exceptions.1: El día 12-26 ya está en otra excepción → Deja cada día en una sola excepción, con todas sus horas",
      ]
    `);
    expect(tell({ exceptions: [exception('12-24'), exception('2026-12-24')] })).toMatchInlineSnapshot(`
      [
        "exceptions.1: La excepción del 2026-12-24 no vale ningún día: otra anterior la tapa → Vale la primera de la lista: pon antes la que lleva año",
      ]
    `);
  });

  test('all mistakes are told at once', () => {
    const codes = checkHours(
      office({
        weekly: weekly(['mo', 'mo'], '09:00-09:00', '24:00-02:00'),
        exceptions: [exception('02-30')],
      }),
    ).map(({ code }) => code);
    expect(codes).toEqual([
      'empty-interval',
      'starts-at-24',
      'day-repeated',
      'day-repeated',
      'impossible-date',
    ]);
  });
});
