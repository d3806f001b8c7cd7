import { describe, expect, it } from 'vitest';
import { chooseTopic } from '../../src/importers/choose-topic.ts';
import { decodeFeed } from '../../src/importers/decode-feed.ts';
import { detectCalendar } from '../../src/importers/detect-calendar.ts';
import { parse } from '../../src/importers/datos-madrid-agenda.ts';
import type { CalendarResult, RawEvent } from '../../src/importers/calendar-entry.ts';
import { zone } from './calendar-sample.ts';
import { sample } from './city-context.ts';

/** Reads an agenda as `npm run import` does: its importer is told by its beginning. */
function read(file: string): CalendarResult {
  const text = decodeFeed(sample(file))?.text ?? '';
  const source = detectCalendar(text);
  if (!source) throw new Error(`${file} was not recognised`);
  return source.parse(text, { file, zone });
}
const agenda = read('300107-agenda-actividades-eventos-2024-10.csv');
const find = ({ events }: CalendarResult, record: string): RawEvent | undefined =>
  events.find((event) => event.record === record);

const header = ' ID-EVENTO;TITULO;PRECIO;GRATUITO;DIAS-SEMANA;DIAS-EXCLUIDOS;FECHA;FECHA-FIN;HORA\n';
const readRow = (row: string): CalendarResult => parse(`${header}${row}\n`, { file: 'agenda.csv', zone });
const row = (change: Readonly<Record<string, string>>): string =>
  Object.values({
    id: '1',
    title: 'Ofimática',
    price: '',
    free: '1',
    days: '',
    out: '',
    from: '2026-11-09 00:00:00.0',
    to: '2026-11-09 23:59:00.0',
    hour: '18:00',
    ...change,
  })
    .map((cell) => `"${cell}"`)
    .join(';');

describe('la agenda de la ciudad', () => {
  it('se reconoce en CSV, con un espacio en la cabecera o un «;» al final, y en JSON-LD', () => {
    expect(agenda.records).toBe(16);
    expect(read('206717-agenda-bibliotecas-2021-10.csv').records).toBe(4);
    expect(read('agenda-jsonld-sample-2021-11.json').records).toBe(4);
  });

  it('ningún registro se pierde: se lee, queda fuera o se rechaza', () => {
    const { events, leftOut, refused, records } = agenda;
    expect([events.length, leftOut.length, refused.length]).toEqual([13, 2, 1]);
    expect(events.length + leftOut.length + refused.length).toBe(records);
    expect(refused[0]?.toText()).toMatch(/12548497 · DIAS-SEMANA[\s\S]*no dice qué días/);
  });

  it('X es miércoles, y la serie acaba el último día', () => {
    expect(find(agenda, '12544419')?.schedule).toEqual({
      start: '2024-10-09T10:30',
      rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=2024-10-23',
      holidays: 'keep',
    });
  });

  it('los días excluidos, sin cero delante, no tienen sesión', () => {
    expect(find(agenda, '12214766')?.schedule.except).toEqual(['2024-10-15T10:30']);
    expect(find(agenda, '12214766')?.sessions).toBe(2);
    expect(find(agenda, '12424282')?.schedule.except).toEqual(
      expect.arrayContaining(['2024-10-02', '2024-10-09']),
    );
  });

  it('la primera sesión es el primer día de los suyos, aunque FECHA sea otro', () => {
    // 15 January 2025 is a Wednesday, and it is given on Fridays.
    expect(find(agenda, '12544230')?.schedule).toEqual({ start: '2025-01-17T17:00' });
  });

  it('sin hora se lee el día solo y se avisa; un programa de todos los días sin hora no es una cita', () => {
    const event = find(agenda, '12424282');
    expect(event?.schedule.start).toBe('2024-09-19');
    expect(event?.notices.map(({ message }) => message).join()).toContain('No dice la hora');
    expect(agenda.leftOut.map(({ record }) => record)).toEqual(['12513834', '12271790']);
  });

  it.each([
    [{ free: '1', price: '' }, 'free', undefined],
    [{ free: '1', price: 'Entrada libre hasta completar aforo' }, 'free', undefined],
    [{ free: '0', price: '14 euros' }, 'paid', '14 euros'],
    [{ free: '0', price: '' }, undefined, undefined],
    [{ free: '1', price: '3 euros por persona' }, undefined, undefined],
  ])('el precio de %j es %s', (change, cost, price) => {
    const [event] = readRow(row(change)).events;
    expect([event?.cost, event?.price]).toEqual([cost, price]);
  });

  it.each([
    [{ hour: 'por la tarde' }, 'HORA', 'Se escribe 18:30'],
    [{ hour: '25:00' }, 'HORA', 'Se escribe 18:30'],
    [{ from: '2026-02-30 00:00:00.0' }, 'FECHA', 'Se escribe 2026-11-09'],
    [{ to: '2026-11-08 23:59:00.0' }, 'FECHA-FIN', 'Corrígelo'],
    [{ days: 'L,Z' }, 'DIAS-SEMANA', 'L,M,X,J,V,S,D'],
    [{ days: 'D', to: '2026-11-10 23:59:00.0' }, 'DIAS-SEMANA', 'Corrígelo'],
    [{ days: 'L', to: '2026-12-10 23:59:00.0', out: '31/11/2026;' }, 'DIAS-EXCLUIDOS', '21/10/2026'],
    [{ from: '2027-03-28 00:00:00.0', to: '2027-03-28 23:59:00.0', hour: '02:30' }, 'HORA', 'Corrige HORA'],
    [{ title: '' }, 'TITULO', 'Corrígelo'],
  ])('%j se rechaza: dice el campo %s y qué escribir', (change, field, hint) => {
    const { events, refused } = readRow(row(change));
    expect(events).toEqual([]);
    expect(refused[0]?.place.field).toBe(`registro 1 · ${field}`);
    expect(refused[0]?.hint).toContain(hint);
  });

  it('un número repetido se rechaza', () => {
    expect(readRow(`${row({})}\n${row({ title: 'Otra' })}`).refused[0]?.place.field).toBe(
      'registro 1 · ID-EVENTO',
    );
  });

  it('en JSON-LD los días, las exclusiones y el distrito dicen lo mismo que en CSV', () => {
    const events = read('agenda-jsonld-sample-2021-11.json').events;
    const series = events.find(({ schedule }) => schedule.except);
    expect(series?.schedule.rule).toMatch(/^FREQ=WEEKLY;BYDAY=[A-Z,]+;UNTIL=\d{4}-\d{2}-\d{2}$/);
    expect(find({ ...agenda, events }, '11508453')).toMatchObject({
      schedule: { start: '2021-11-24T17:00' },
      venue: { district: 'Vicalvaro', street: 'Avenida Real 14', postcode: '28032' },
    });
  });
});

describe('el tema se sabe por el título', () => {
  const needs = new Set(['work', 'cv', 'computer', 'spanish', 'self-employment', 'money', 'roof']);
  it.each([
    ['Busca empleo utilizando internet', [], 'work'],
    ['Preparamos tu carta de presentación', [], 'cv'],
    ['¡Quiero usar mi móvil!', [], 'computer'],
    ['Alta trabajadora autónoma', [], 'self-employment'],
    ['Clases de español para principiantes', [], 'spanish'],
    ['Píldoras para familias', ['CapacitacionDigital'], 'computer'],
    ['Aprende a identificar las mariposas', ['CursosTalleres'], undefined],
    ['Danza española', [], undefined],
    ['Ganchillo en autonomía', [], undefined],
    ['Trabajos forzados', [], undefined],
  ])('%s', (title, types, topic) => {
    expect(chooseTopic(title, types, needs)).toBe(topic);
  });
});
