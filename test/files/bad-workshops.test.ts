import { expect, test } from 'vitest';
import { problemsOf, soundFiles, warningsOf, type Changes } from './small-content.ts';

const sound = `topic: work
example: true
organizer: oficina
schedule:
  start: 2026-09-14T10:00
  end: 2026-09-14T12:00
  rule: FREQ=WEEKLY;UNTIL=2026-12-02
  holidays: skip
updated: 2026-06-01T09:00
`;
const words = '---\ntitle: Haz tu CV\nsummary: Escribe tu CV.\n---\n\nTrae lo que tengas.\n';
const workshop = (text: string, id = 'cv', inWords = words): Changes => ({
  [`city/calendar/${id}/workshop.yml`]: text,
  [`city/calendar/${id}/es.mdx`]: inWords,
});
const type = `topic: work
form: series
minutes: 90
order: 1
source:
  dataset: Memoria
  date: 2022-11
`;
const withType = (text: string): Changes => ({
  'common/workshop-types/haz-tu-cv/type.yml': text,
  'common/workshop-types/haz-tu-cv/es.mdx': words,
});

test('a sound workshop, with words of its own or of its type, has no problem', () => {
  expect(problemsOf(workshop(sound))).toBe('');
  const typed = {
    ...withType(type),
    'city/calendar/cv/workshop.yml': sound.replace('topic: work', 'type: haz-tu-cv'),
  };
  expect(problemsOf(typed)).toBe('');
});

test('everything wrong with a workshop is named at once, with its line and field', () => {
  const text = `topic: wrok
organizer: oficinas
place:
  resource: nadie
district: norte
capacity:
  places: 10
  free: 12
signUp:
  need: required
  by: [phone, email]
schedule:
  start: 2026-09-14T10:00
  end: 2026-09-14T09:00
updated: 2026-06-01T09:00
`;
  expect(problemsOf(workshop(text))).toMatchInlineSnapshot(`
    "city/calendar/cv/workshop.yml:1 · topic
      No existe la necesidad «wrok».
      → ¿Querías escribir «work»? Hay: work.
    city/calendar/cv/workshop.yml:2 · organizer
      No existe el recurso «oficinas».
      → ¿Querías escribir «oficina»? Hay: oficina.
    city/calendar/cv/workshop.yml:5 · district
      No existe el distrito «norte».
      → Hay: oeste, este.
    city/calendar/cv/workshop.yml:4 · place.resource
      No existe el recurso «nadie».
      → Hay: oficina.
    city/calendar/cv/workshop.yml:1 · sources
      No se dice de dónde sale este taller.
      → Escribe «sources:» con el documento y su fecha. Si no es una cita real, escribe «example: true».
    city/calendar/cv/workshop.yml:14 · schedule.end
      La sesión termina (2026-09-14T09:00) antes de empezar (2026-09-14T10:00), o a la vez.
      → Escribe un fin posterior. Si pasa de medianoche, es del día siguiente.
    city/calendar/cv/workshop.yml:8 · capacity.free
      Quedan más plazas (12) de las que hay (10).
      → Corrige una de las dos.
    city/calendar/cv/workshop.yml:8 · capacity.free
      No se dice qué día se contaron las plazas libres.
      → Escribe «asOf: 2026-10-01», o borra «free» si no se sabe.
    city/calendar/cv/workshop.yml:11 · signUp.by.0
      Hay que apuntarse por «phone» y no se dice cuál es.
      → Escribe «phone: …» en signUp, o quita «phone».
    city/calendar/cv/workshop.yml:11 · signUp.by.1
      Hay que apuntarse por «email» y no se dice cuál es.
      → Escribe «email: …» en signUp, o quita «email»."
  `);
});

test('a series that cannot be is refused in its line', () => {
  const bad = (rule: string) => problemsOf(workshop(sound.replace(/rule: .*/, `rule: ${rule}`)));
  expect(bad('FREQ=WEEKLY')).toMatchInlineSnapshot(`
    "city/calendar/cv/workshop.yml:7 · schedule.rule
      La serie no termina nunca.
      → Escribe en la regla su último día, UNTIL=2026-12-02, o cuántas veces es, COUNT=8."
  `);
  expect(bad('FREQ=SECONDLY;COUNT=9')).toMatchInlineSnapshot(`
    "city/calendar/cv/workshop.yml:7 · schedule.rule
      Un taller no puede repetirse cada hora, minuto o segundo: «FREQ=SECONDLY».
      → Escribe FREQ=DAILY, WEEKLY, MONTHLY o YEARLY."
  `);
  expect(bad('FREQ=DAILY;COUNT=5000')).toMatchInlineSnapshot(`
    "city/calendar/cv/workshop.yml:7 · schedule.rule
      La serie tiene más de 1000 sesiones.
      → Escribe un UNTIL anterior o un COUNT menor; un taller que sigue se vuelve a escribir cada curso."
  `);
});

test('02:30 on the night that the hour jumps is refused', () => {
  const text = sound
    .replace('2026-09-14T10:00', '2027-03-28T01:30')
    .replace('2026-09-14T12:00', '2027-03-28T04:30')
    .replace(/ {2}rule: .*\n/, '');
  expect(problemsOf(workshop(text))).toMatchInlineSnapshot(`
    "city/calendar/cv/workshop.yml:5 · schedule.start
      Esa hora no existe: domingo, 28 de marzo de 2027, 01:30. Esa noche el reloj se adelanta y se la salta.
      → Escribe una hora de antes o de después del cambio."
  `);
});

test('a mistyped key, a date that is no date and an unknown reason are named', () => {
  const text = sound.replace(
    'holidays: skip',
    'holiday: skip\n  cancelled:\n    - start: 14/09/2026\n      reason: resfriado',
  );
  expect(problemsOf(workshop(text))).toMatchInlineSnapshot(`
    "city/calendar/cv/workshop.yml:10 · schedule.cancelled.0.start
      «start» no está bien escrito: «14/09/2026».
      → Comienzo que tenía: 2026-10-21T10:00.
    city/calendar/cv/workshop.yml:11 · schedule.cancelled.0.reason
      «reason» no puede ser «resfriado».
      → Escribe uno de estos: illness, room, staff, few-people, holiday, works, strike, weather, other. illness enfermedad, room sala, staff personal, few-people poca gente, holiday festivo, works obras, strike huelga, weather tiempo, other otra causa.
    city/calendar/cv/workshop.yml:8 · schedule.holiday
      La clave «holiday» no existe aquí.
      → ¿Querías escribir «holidays»? Aquí puede haber: start, end, rule, extra, except, holidays, moved, cancelled."
  `);
});

test('two workshops cannot share a UID, nor an address', () => {
  const changes = {
    ...workshop(`${sound}uid: 1@agenda\nformerIds: [viejo]\n`),
    ...workshop(`${sound}uid: 1@agenda\nformerIds: [viejo]\n`, 'otro'),
  };
  expect(problemsOf(changes)).toMatchInlineSnapshot(`
    "city/calendar/otro/workshop.yml:11 · formerIds.0
      «viejo» ya está en uso, aunque cambien mayúsculas o acentos: city/calendar/cv/workshop.yml
      → Elige otro nombre: cada dirección es de un solo sitio, para siempre.
    city/calendar/otro/workshop.yml:10 · uid
      El UID «1@agenda» ya es de otro taller: city/calendar/cv/workshop.yml.
      → Borra una de las dos carpetas si son el mismo taller. Si no lo son, borra esta línea."
  `);
});

test('a workshop on something sensitive has a neutral address', () => {
  const need = 'common/needs/work/need.yml';
  const sensitive = { [need]: `${soundFiles[need].replace('code: work', 'code: n11')}sensitive: true\n` };
  expect(problemsOf({ ...sensitive, ...workshop(sound, 'grupo-de-apoyo') })).toMatchInlineSnapshot(`
    "city/calendar/grupo-de-apoyo/workshop.yml:1 · topic
      El taller es de un tema delicado y su dirección lo dice: «grupo-de-apoyo».
      → Llámalo «taller-» y un número que no use otro: taller-12."
  `);
  expect(problemsOf({ ...sensitive, ...workshop(sound, 'taller-3') })).toBe('');
});

test('a workshop has words, and a price if it costs something', () => {
  const changes = { 'city/calendar/cv/workshop.yml': `${sound}cost: paid\n` };
  expect(problemsOf(changes)).toMatchInlineSnapshot(`
    "city/calendar/cv/workshop.yml
      El taller no tiene título ni resumen, y no sigue ninguna plantilla.
      → Escribe «title» y «summary» en la cabecera de es.mdx, en esta carpeta, o «type:» aquí.
    city/calendar/cv/workshop.yml:10 · cost
      El taller es de pago y no se dice cuánto cuesta.
      → Escribe «price: 20 € al mes» en la cabecera de es.mdx, en esta carpeta."
  `);
  const priced = words.replace('summary:', 'price: 20 € al mes\nsummary:');
  expect(problemsOf(workshop(`${sound}cost: paid\n`, 'cv', priced))).toBe('');
});

test('a place of its own lies in the city and in its district', () => {
  const place = 'place:\n  name: Sala\n  district: oeste\n  lat: 40.4\n  lon: -3.7\n';
  expect(problemsOf(workshop(sound + place))).toContain('El punto 40.4, -3.7 está fuera de Villa Prueba.');
  expect(problemsOf(workshop(sound + place.replace('40.4', '29.01').replace('-3.7', '-17.05')))).toBe('');
});

test('phones, look-alike links and invisible characters do not stand in workshops either', () => {
  expect(problemsOf(workshop(sound, 'cv', words.replace('Trae', 'Llama al 914 800 010 y trae')))).toContain(
    'Hay un teléfono escrito en el texto: 914 800 010.',
  );
  expect(problemsOf(workshop(`${sound}web: https://ciud\u0430d.example/\n`))).toContain('web');
  expect(problemsOf(workshop(`${sound}place:\n  name: "Sala\\u202E"\n`))).toContain('U+202E');
});

test('holidays that nobody decided on and years that are not published ask for attention', () => {
  const undecided = sound
    .replace('  holidays: skip\n', '')
    .replaceAll('2026-09-14', '2026-12-03')
    .replace('UNTIL=2026-12-02', 'UNTIL=2027-01-21');
  const city = soundFiles['city/city.json'].replace('"2026-01-01"', '"2026-12-31"');
  const warnings = warningsOf({ 'city/city.json': city, ...workshop(undecided) });
  expect(warnings).toContain('Hay sesión en un festivo oficial: 2026-12-31.');
  const unknown = undecided.replace('UNTIL=2027-01-21', 'UNTIL=2027-12-31\n  holidays: skip');
  expect(warningsOf({ 'city/city.json': city, ...workshop(unknown) })).toContain(
    'No se han publicado los festivos de 2027: quizá caiga en uno la sesión del 2027-03-25 y 4 más. No se quita ninguna, y se dice.',
  );
});

test('a last change that has not come yet asks for attention', () => {
  expect(warningsOf(workshop(sound.replace('2026-06-01', '2026-07-01')))).toContain(
    'El último cambio (2026-07-01T09:00) aún no ha llegado.',
  );
  expect(warningsOf(workshop(sound))).not.toContain('último cambio');
});
