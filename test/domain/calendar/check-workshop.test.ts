import { describe, expect, test } from 'vitest';
import { checkWorkshop } from '../../../src/domain/calendar/check-workshop.ts';
import type { Workshop } from '../../../src/domain/calendar/workshop.ts';
import { city, toSingle, toWorkshop, without } from './example-workshop.ts';

const read = (workshop: Workshop) =>
  checkWorkshop(workshop, city)
    .map(({ path, message, hint }) => `${path.join('.')}: ${message} → ${hint}`)
    .join('\n');

test('a sound workshop has no mistake', () => {
  expect(read(toWorkshop())).toBe('');
  expect(read(toSingle())).toBe('');
  expect(read(toSingle({ start: '2026-09-14', end: '2026-09-14' }))).toBe('');
});

describe('times', () => {
  test('a day that is in no calendar', () => {
    expect(read(toWorkshop({ start: '2026-02-30T10:00' }))).toBe(
      'schedule.start: «2026-02-30T10:00» no existe. → Escribe un día y una hora que existan: 2026-09-14T10:00.',
    );
    expect(read(toWorkshop({ except: ['2027-02-29T10:00'] }))).toContain(
      'schedule.except.0: «2027-02-29T10:00» no existe.',
    );
  });

  test('an end before its start', () => {
    expect(read(toSingle({ end: '2026-09-14T09:00' }))).toBe(
      'schedule.end: La sesión termina (2026-09-14T09:00) antes de empezar (2026-09-14T10:00), o a la vez. → Escribe un fin posterior. Si pasa de medianoche, es del día siguiente.',
    );
    const moved = [{ from: '2026-09-16T10:00', start: '2026-09-17T10:00', end: '2026-09-17T10:00' }];
    expect(read(toWorkshop({ moved }))).toContain('schedule.moved.0.end: La sesión termina');
  });

  test('a session of several days is a series that was not written as one', () => {
    expect(read(toSingle({ end: '2026-12-02T12:00' }))).toContain('schedule.end: La sesión dura varios días');
    expect(read(toSingle({ start: '2026-09-14T22:00', end: '2026-09-15T02:00' }))).toBe('');
  });

  test('02:30 on the night that the hour jumps', () => {
    expect(read(toSingle({ start: '2027-03-28T02:30', end: '2027-03-28T04:30' }))).toBe(
      'schedule.start: Esa hora no existe: domingo, 28 de marzo de 2027, 02:30. Esa noche el reloj se adelanta y se la salta. → Escribe una hora de antes o de después del cambio.',
    );
  });

  test('02:30 on the night that comes twice', () => {
    expect(read(toSingle({ start: '2026-10-25T02:30', end: '2026-10-25T04:30' }))).toContain(
      'schedule.start: Esa hora pasa dos veces: domingo, 25 de octubre de 2026, 02:30.',
    );
  });

  test('a series that comes upon the hour that is left out', () => {
    const nightly = { start: '2027-03-27T02:30', end: '2027-03-27T04:30', rule: 'FREQ=DAILY;COUNT=3' };
    expect(read(toWorkshop(nightly))).toContain(
      'schedule: Esa hora no existe: domingo, 28 de marzo de 2027, 02:30.',
    );
    expect(read(toWorkshop({ ...nightly, except: ['2027-03-28T02:30'] }))).toBe('');
  });

  test('days and hours mixed', () => {
    expect(read(toWorkshop({ except: ['2026-09-16'] }))).toContain(
      'schedule.except.0: A «2026-09-16» le falta la hora, y el comienzo del taller la lleva. → Escribe también la hora: 2026-09-16T10:00.',
    );
    expect(read(toSingle({ start: '2026-09-14', end: '2026-09-14T12:00' }))).toContain(
      'schedule.end: «2026-09-14T12:00» lleva hora, y el comienzo del taller no.',
    );
  });
});

describe('the rule', () => {
  test.each([
    [
      'FREQ=WEEKLY;BYDAY=MO',
      'La serie no termina nunca. → Escribe en la regla su último día, UNTIL=2026-12-02, o cuántas veces es, COUNT=8.',
    ],
    ['FREQ=SECONDLY;COUNT=5', 'Un taller no puede repetirse cada hora, minuto o segundo: «FREQ=SECONDLY».'],
    [
      'FREQ=WEEKLY;COUNT=5;UNTIL=2026-12-02',
      'La regla termina dos veces: con UNTIL y con «COUNT=5». → Deja UNTIL o COUNT, uno solo.',
    ],
    [
      'FREQ=WEEKLY;UNTIL=2026-11-31',
      'El último día de la regla no existe o no se entiende: «UNTIL=2026-11-31».',
    ],
    ['cada lunes', 'La regla no se entiende: «cada lunes».'],
    ['FREQ=WEEKLY;BYHOUR=10;COUNT=5', 'La regla no puede llevar «BYHOUR=10».'],
    ['FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=5', '«INTERVAL=7» no sirve con el resto de la regla.'],
    ['FREQ=DAILY;COUNT=1001', 'La serie tiene más de 1000 sesiones.'],
    ['FREQ=YEARLY;COUNT=30', 'La serie llega hasta 2046: no puede durar 20 años.'],
  ])('%s', (rule, mistake) => {
    expect(read(toWorkshop({ rule }))).toContain(`schedule.rule: ${mistake}`);
  });

  test('the first session must be one of it', () => {
    expect(read(toWorkshop({ rule: 'UNTIL=2026-12-02;FREQ=WEEKLY;BYDAY=TU' }))).toBe(
      'schedule.start: La primera sesión, lunes, 14 de septiembre de 2026, 10:00, no sigue la regla «UNTIL=2026-12-02;FREQ=WEEKLY;BYDAY=TU». → Escribe la primera de la regla: 2026-09-15T10:00, o corrige la regla.',
    );
    expect(read(toWorkshop({ rule: 'FREQ=DAILY;BYDAY=TU;COUNT=3' }))).toContain(
      'schedule.start: La primera sesión',
    );
  });

  test('a workshop of one session does not repeat', () => {
    expect(read(toWorkshop({}, { form: 'session' }))).toBe(
      'form: El taller es de una sola sesión (session) y se repite. → Escribe «form: series», o «form: course» si es un curso largo.',
    );
  });
});

describe('changes of sessions', () => {
  test('of a session that is not there', () => {
    expect(read(toWorkshop({ cancelled: [{ start: '2026-09-15T10:00' }] }))).toBe(
      'schedule.cancelled.0.start: No hay ninguna sesión el martes, 15 de septiembre de 2026, 10:00. → Escribe el comienzo de una que esté en la serie: 2026-09-14T10:00.',
    );
    expect(read(toWorkshop({ except: ['2026-09-14T11:00'] }))).toContain(
      '→ La de ese día es: 2026-09-14T10:00.',
    );
  });

  test('of a holiday that is skipped anyway', () => {
    const moved = [{ from: '2026-10-12T10:00', start: '2026-10-13T10:00' }];
    expect(read(toWorkshop({ holidays: 'skip', moved }))).toBe(
      'schedule.moved.0.from: Ese día es festivo y ya no hay sesión: lunes, 12 de octubre de 2026, 10:00. → Borra esta línea, o escribe «holidays: keep».',
    );
  });

  test('two of the same session', () => {
    const twice = { except: ['2026-09-16T10:00'], cancelled: [{ start: '2026-09-16T10:00' }] };
    expect(read(toWorkshop(twice))).toBe(
      'schedule.cancelled.0.start: De la misma sesión se dicen dos cosas: miércoles, 16 de septiembre de 2026, 10:00. → Deja una: en «except», en «moved» o en «cancelled».',
    );
  });

  test('an extra session that is already there', () => {
    expect(read(toWorkshop({ extra: ['2026-09-16T10:00'] }))).toBe(
      'schedule.extra.0: Esa sesión ya está: miércoles, 16 de septiembre de 2026, 10:00. → Borra esta línea.',
    );
  });

  test('a session moved onto another', () => {
    const moved = [{ from: '2026-09-16T10:00', start: '2026-09-21T11:00' }];
    expect(read(toWorkshop({ moved }))).toBe(
      'schedule.moved.0.start: Dos sesiones se pisan: lunes, 21 de septiembre de 2026, 10:00 y lunes, 21 de septiembre de 2026, 11:00. → Cambia una de las dos.',
    );
  });

  test('a session moved to where it was', () => {
    const moved = [{ from: '2026-09-16T10:00', start: '2026-09-16T10:00' }];
    expect(read(toWorkshop({ moved }))).toContain('schedule.moved.0.start: La sesión no cambia');
    expect(
      read(toWorkshop({ moved: [{ ...moved[0], place: { online: 'https://x.example/' } }] as never })),
    ).toBe('');
  });

  test('all sessions taken away', () => {
    expect(read(toWorkshop({ rule: 'FREQ=WEEKLY;COUNT=1', except: ['2026-09-14T10:00'] }))).toContain(
      'schedule: No queda ninguna sesión',
    );
  });
});

describe('the rest of the file', () => {
  test('a workshop that is no example names its source', () => {
    const real = without(toWorkshop(), 'example');
    expect(read(real)).toBe(
      'sources: No se dice de dónde sale este taller. → Escribe «sources:» con el documento y su fecha. Si no es una cita real, escribe «example: true».',
    );
    expect(read({ ...real, sources: [{ dataset: 'Agenda', date: '2026-09' }] })).toBe('');
  });

  test('a place is a resource, an address or a link', () => {
    expect(read(toWorkshop({}, { place: { district: 'centro' } }))).toContain(
      'place: No se dice qué sitio es.',
    );
    expect(read(toWorkshop({}, { place: { resource: 'oficina', name: 'Sala' } }))).toContain(
      'place: El sitio es del directorio y además lleva nombre o dirección propios.',
    );
    expect(read(toWorkshop({}, { place: { name: 'Sala', lat: 40 } }))).toContain(
      'place: Falta media coordenada.',
    );
    expect(read(toWorkshop({}, { place: { resource: 'oficina', online: 'https://x.example/' } }))).toBe('');
  });

  test('places, ages and the last day to sign up can be', () => {
    expect(read(toWorkshop({}, { capacity: { places: 10, free: 11, asOf: '2026-09-01' } }))).toContain(
      'capacity.free: Quedan más plazas (11) de las que hay (10).',
    );
    expect(read(toWorkshop({}, { capacity: { places: 10, free: 1 } }))).toContain(
      'capacity.free: No se dice qué día se contaron las plazas libres.',
    );
    expect(read(toWorkshop({}, { audience: { ages: { from: 30, to: 16 } } }))).toContain(
      'audience.ages: La edad máxima (16) es menor que la mínima (30).',
    );
    expect(read(toWorkshop({}, { signUp: { need: 'required', until: '2026-12-03' } }))).toContain(
      'signUp.until: El plazo (2026-12-03) acaba después de la última sesión (2026-12-02).',
    );
  });
});
