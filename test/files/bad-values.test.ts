import { expect, test } from 'vitest';
import { office, problemsOf, soundFiles } from './small-content.ts';

const cityWith = (from: string, to: string) => ({
  'city/city.json': soundFiles['city/city.json'].replace(from, to),
});

test('an unknown key gets the nearest that exists', () => {
  expect(problemsOf(office({ add: 'Phone:\n  - x\ntelefono: x\n' }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:11 · Phone
      La clave «Phone» no existe aquí.
      → ¿Querías escribir «phones»? Aquí puede haber: name, short, kind, organization, needs, address, barrio, district, location, phones, email, web, appointment, hours, hoursProse, closures, stops, languages, cost, papers, audience, accessibility, sources, verified, formerIds, closed.
    city/directory/oficina/resource.yml:13 · telefono
      La clave «telefono» no existe aquí.
      → Aquí puede haber: name, short, kind, organization, needs, address, barrio, district, location, phones, email, web, appointment, hours, hoursProse, closures, stops, languages, cost, papers, audience, accessibility, sources, verified, formerIds, closed."
  `);
});

test('a missing field is named with what belongs there', () => {
  expect(problemsOf(office({ replace: ['kind: office\n', ''] }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:1 · kind
      Falta «kind».
      → Añade «kind: …». Clase de sitio: una carpeta de kinds/."
  `);
});

test('a number where text belongs is shown as it was written, in quotes', () => {
  const phones = 'phones:\n  - number: 010\n    type: short\n    asOf: 2026-01\n';
  expect(problemsOf(office({ add: phones }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:12 · phones.0.number
      «number» tiene que ser un texto, y es «010».
      → Ponlo entre comillas: '010'. Solo cifras, sin espacios: 917113596."
  `);
});

test('text where a number belongs is named', () => {
  expect(problemsOf(office({ replace: ['lat: 29.01', 'lat: 29,01'] }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:6 · location.lat
      «lat» tiene que ser un número, y es «29,01».
      → Escribe los decimales con punto: 29.01"
  `);
});

test('text where a list belongs is named', () => {
  expect(problemsOf(office({ add: 'needs: work\n' }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:11 · needs
      «needs» tiene que ser una lista: una línea «- …» por elemento, y es «work».
      → Necesidades que atiende además de las de su clase."
  `);
});

test('a field without a value is named', () => {
  expect(problemsOf(office({ add: 'barrio:\nshort: ""\n' }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:12 · short
      «short» está vacío.
      → Nombre corto para tarjetas y mapa.
    city/directory/oficina/resource.yml:11 · barrio
      «barrio» está vacío.
      → Escribe su valor o borra la línea."
  `);
});

test('a word that is none of the choices gets the list and the nearest', () => {
  expect(problemsOf(office({ add: 'cost: gratis\npapers: idenity\n' }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:11 · cost
      «cost» no puede ser «gratis».
      → Escribe uno de estos: free, paid.
    city/directory/oficina/resource.yml:12 · papers
      «papers» no puede ser «idenity».
      → ¿Querías escribir «identity»? Escribe uno de estos: none, identity, nie, work-permit, dni. Qué piden: none nada, identity cualquier documento de identidad, nie, work-permit permiso de trabajo, dni."
  `);
});

test('an unknown precision gets the list', () => {
  expect(problemsOf(office({ replace: ['precision: exact', 'precision: exacta'] }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:5 · location.precision
      «precision» no puede ser «exacta».
      → ¿Querías escribir «exact»? Escribe uno de estos: exact, street, barrio, district, none."
  `);
});

test('a point with precision but without coordinates is named', () => {
  expect(problemsOf(office({ replace: ['  lat: 29.01\n  lon: -17.05\n', ''] }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:4 · location.lat
      Falta «lat».
      → Añade «lat: …».
    city/directory/oficina/resource.yml:4 · location.lon
      Falta «lon».
      → Añade «lon: …»."
  `);
});

test('a day that does not exist is named', () => {
  expect(problemsOf(office({ add: 'verified:\n  on: 2026-02-30\n  by: Ana\n  how: phone\n' })))
    .toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:12 · verified.on
      «on» no está bien escrito: «2026-02-30».
      → Escribe una fecha que exista, con el año delante: 2026-12-24."
  `);
});

test('bad e-mail, web, postcode and hour are each named', () => {
  const hours =
    "hours:\n  asOf: 2026-01\n  weekly:\n    - days: [lu]\n      from: '25:00'\n      to: 14:00\n  holidays: closed\n";
  const add = `email: hola\nweb: javascript:alert(1)\naddress:\n  street: Calle 1\n  postcode: 2801\n${hours}`;
  expect(problemsOf(office({ add }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:15 · address.postcode
      «postcode» tiene que ser un texto, y es «2801».
      → Ponlo entre comillas: '2801'. Código postal.
    city/directory/oficina/resource.yml:11 · email
      «email» no está bien escrito: «hola».
      → Escribe un correo: nombre@ejemplo.es.
    city/directory/oficina/resource.yml:12 · web
      «web» no está bien escrito: «javascript:alert(1)».
      → Escribe la dirección entera: https://… Dirección web completa: https://…
    city/directory/oficina/resource.yml:20 · hours.weekly.0.from
      «from» no está bien escrito: «25:00».
      → Hora local de la ciudad: "09:00".
    city/directory/oficina/resource.yml:19 · hours.weekly.0.days.0
      «days» no puede ser «lu».
      → Escribe uno de estos: mo, tu, we, th, fr, sa, su."
  `);
});

test('a number out of its limits is named', () => {
  expect(problemsOf(office({ replace: ['lat: 29.01', 'lat: 290.1'] }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:6 · location.lat
      «lat» es 290.1 y como máximo puede ser 90.
      → Escribe un valor dentro de los límites."
  `);
});

test('an unknown key deep in city.json has its line', () => {
  expect(problemsOf(cityWith('"zoom": 13', '"zoom": 13, "zom": 1'))).toMatchInlineSnapshot(`
    "city/city.json:27 · map.zom
      La clave «zom» no existe aquí.
      → ¿Querías escribir «zoom»? Aquí puede haber: center, zoom, bounds, tiles."
  `);
});

test('city.json that contradicts itself is told where', () => {
  const changes = {
    'city/city.json': soundFiles['city/city.json']
      .replace('Atlantic/Canary', 'Madrid')
      .replace('https://villa.invalid', 'https://villa.invalid/')
      .replace('"02"', '"01"')
      .replace('"2026-01-01"', '"2025-01-01"')
      .replace('"en"', '"xxx"'),
  };
  expect(problemsOf(changes)).toMatchInlineSnapshot(`
    "city/city.json:4 · timeZone
      «Madrid» no es una zona horaria.
      → Escribe el nombre de la IANA, como Europe/Madrid o Atlantic/Canary.
    city/city.json:3 · url
      La dirección del sitio termina en barra.
      → Escribe https://villa.invalid
    city/city.json:16 · districts.1
      «01» está dos veces.
      → Deja uno solo.
    city/city.json:8 · languages.1
      «xxx» no es el código de ningún idioma.
      → Escribe su código: es, en, fr, ar, zh, uk…
    city/city.json:38 · holidays.2026.days.0
      El festivo 2025-01-01 no es de 2026.
      → Pásalo a la lista de su año."
  `);
});

test('limits of the map in the wrong order are named', () => {
  expect(problemsOf(cityWith('28.9,\n      -17.1', '-17.1,\n      28.9'))).toContain(
    'Los límites del mapa están al revés.',
  );
});
