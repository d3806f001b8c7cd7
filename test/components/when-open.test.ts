import { describe, expect, test } from 'vitest';
import WhenOpen from '../../src/components/directory/WhenOpen.astro';
import type { Resource } from '../../src/domain/directory/resource.schema.ts';
import { office, weekly, workDays } from '../domain/directory/clock-city-madrid.ts';
import { exampleCity, hostile, place } from '../domain/directory/example-place.ts';
import { render } from './render.ts';

const show = (change: Partial<Resource>, today = '2026-05-04') =>
  render(WhenOpen, { place: place(change), today });

describe('"When?"', () => {
  test('says that nothing is known when nothing is', async () => {
    expect((await show({})).text).toContain('No sabemos el horario. Llama antes de ir.');
  });

  test('is a table of the usual week, closed days too, with a mark for today', async () => {
    const { text, find } = await show({ hours: office() });
    expect(text).toContain('lunes – viernes hoy 9:00–14:00');
    expect(text).toContain('sábado – domingo hoy cerrado');
    expect(find('tr', 'data-days').map((row) => row.attributes.get('data-days'))).toEqual([
      'mo tu we th fr',
      'sa su',
    ]);
    expect(find('tr', 'data-today')).toEqual([]);
  });

  test('says the date of hours that nobody verified, and that holidays are closed', async () => {
    const { text } = await show({ hours: office() });
    expect(text).toContain('Horario de octubre de 2025. Nadie lo ha comprobado: llama antes.');
    expect(text).toContain('Los festivos está cerrado.');
  });

  test('says the day and year on which hours were verified', async () => {
    const { text } = await show({
      hours: office(),
      verified: { on: '2026-03-02', by: 'el equipo', how: 'visit' },
    });
    expect(text).toContain('Horario comprobado el 2 de marzo de 2026.');
    expect(text).not.toContain('Nadie lo ha comprobado');
  });

  test('has a table for each season, and marks spans by appointment', async () => {
    const summer = weekly(workDays, '08:00-15:00').map((span) => ({ ...span, appointment: true }));
    const { text, find } = await show({
      hours: office({ seasons: [{ from: '07-01', to: '08-31', weekly: summer }] }),
    });
    expect(text).toMatch(/Horario habitual .*8:00–15:00/);
    expect(find('table', 'data-timetable')).toHaveLength(1);
    expect(text).toContain('Del 1 de julio al 31 de agosto');
    expect(text).toContain('8:00–15:00 (con cita)');
  });

  test('names the holidays of the coming weeks', async () => {
    expect((await show({ hours: office() })).text).toMatch(
      /Días especiales .*15 de mayo (?=.*cerrado)(?=.*festivo)/,
    );
    expect((await show({ hours: office() }, '2026-06-01')).text).not.toContain('Días especiales');
  });

  test('tells that the holidays of a year are not published, when it comes near and when it has come', async () => {
    for (const today of ['2026-11-20', '2027-01-02'])
      expect((await show({ hours: office() }, today)).text).toContain(
        'Los festivos de 2027 no están publicados',
      );
    expect((await show({ hours: office() }, '2026-05-04')).text).not.toContain('no están publicados');
  });

  test('tells closures first', async () => {
    const { text } = await show({
      hours: office(),
      closures: [
        { from: '2026-05-10', to: '2026-05-20', reason: 'works' },
        { from: '2026-06-01', reason: 'strike' },
      ],
    });
    expect(text).toMatch(
      /^Cuándo abre Cerrado del .*10 de mayo.* al .*20 de mayo.*Hay obras\..*hasta nuevo aviso\. Hay huelga\./,
    );
  });

  test('gives prose as its source wrote it, in Spanish and as text', async () => {
    const { text, find } = await show({ hoursProse: { text: `De 9 a 14 ${hostile}`, asOf: '2025-10' } });
    expect(text).toContain('Horario tal como lo publica la fuente, en español (octubre de 2025): De 9 a 14');
    expect(find('blockquote')[0]?.attributes.get('lang')).toBe('es');
    expect(find('img')).toEqual([]);
  });

  test('names the stops to come of a place that moves, not those that are over', async () => {
    const stop = { from: '10:00', to: '12:00', address: { street: 'Plaza Uno' }, lat: 40.4, lon: -3.7 };
    const { text } = await show({
      stops: [
        { ...stop, date: '2026-05-01', address: { street: 'Plaza Vieja' } },
        { ...stop, date: '2026-05-06' },
      ],
    });
    expect(text).toContain('Plaza Uno');
    expect(text).not.toContain('Plaza Vieja');
  });
});

test('the city of the tests has holidays in one year alone', () => {
  expect(Object.keys(exampleCity.holidays)).toEqual(['2026']);
});
