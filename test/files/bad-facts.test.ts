import { describe, expect, test } from 'vitest';
import { office, problemsOf, soundFiles } from './small-content.ts';

const at = (lat: number, lon: number) =>
  office({ replace: ['lat: 29.01\n  lon: -17.05', `lat: ${lat}\n  lon: ${lon}`] });

describe('a point', () => {
  test('with latitude and longitude swapped is told so', () => {
    expect(problemsOf(at(-17.05, 29.01))).toMatchInlineSnapshot(`
      "city/directory/oficina/resource.yml:6 · location
        El punto -17.05, 29.01 está fuera de Villa Prueba.
        → La latitud y la longitud están cambiadas: escribe lat: 29.01 y lon: -17.05."
    `);
  });
  test('at 0, 0 is refused', () => {
    expect(problemsOf(at(0, 0))).toMatchInlineSnapshot(`
      "city/directory/oficina/resource.yml:6 · location
        El punto 0, 0 está en medio del mar.
        → Si no sabes dónde está, escribe «precision: none» y borra lat y lon."
    `);
  });
  test('outside the city is refused, unless its file says another municipality', () => {
    expect(problemsOf(at(30, -17.05))).toMatchInlineSnapshot(`
      "city/directory/oficina/resource.yml:6 · location
        El punto 30, -17.05 está fuera de Villa Prueba.
        → Comprueba el punto. Si el sitio está en otro municipio, escríbelo en address.locality."
    `);
    const elsewhere = `address:\n  street: Calle 1\n  locality: Otra Villa\n`;
    expect(problemsOf(office({ replace: ['lat: 29.01', 'lat: 30'], add: elsewhere }))).toBe('');
  });
  test('outside its district by more than 300 metres is told the right one', () => {
    expect(problemsOf(at(29.01, -17.0295))).toBe('');
    expect(problemsOf(at(29.01, -17.02))).toMatchInlineSnapshot(`
      "city/directory/oficina/resource.yml:6 · location
        El punto está a 974 metros del distrito Oeste.
        → Comprueba el punto, o escribe district: este."
    `);
  });
  test('of a stop is held to the same', () => {
    const stop =
      "stops:\n  - date: 2026-01-01\n    from: '12:00'\n    to: '11:00'\n    address:\n      street: Plaza\n    lat: 0\n    lon: 0\n";
    expect(problemsOf(office({ add: stop }))).toMatchInlineSnapshot(`
      "city/directory/oficina/resource.yml:17 · stops.0
        El punto 0, 0 está en medio del mar.
        → Si no sabes dónde está, escribe «precision: none» y borra lat y lon.
      city/directory/oficina/resource.yml:14 · stops.0.to
        La parada termina (11:00) antes de empezar (12:00).
        → Escribe en «from» la hora de llegada y en «to» la de salida."
    `);
  });
});

test('a city without the outline of its districts is told so', () => {
  expect(problemsOf({ 'city/map/districts.geojson': undefined })).toMatch(/^city\/map\/districts\.geojson\n/);
  const renamed = soundFiles['city/map/districts.geojson'].replace('"02"', '"03"');
  expect(problemsOf({ 'city/map/districts.geojson': renamed })).toMatchInlineSnapshot(`
    "city/city.json:16 · districts.1.code
      El distrito Este (02) no está en map/districts.geojson.
      → Escribe el código que tiene en el mapa."
  `);
  const broken = soundFiles['city/map/districts.geojson'].replace('"02"', '2');
  expect(problemsOf({ 'city/map/districts.geojson': broken })).toContain('features.1.properties.code');
});

describe('hours', () => {
  const hours = (second: string) =>
    `hours:\n  asOf: 2026-01\n  weekly:\n    - days: [mo, tu]\n      from: '09:00'\n      to: '14:00'\n    - days: [tu]\n      ${second}\n  holidays: closed\n`;
  test.each([
    ['overlap', "from: '13:00'\n      to: '17:00'", 'hours.weekly.1'],
    ['end before they start', "from: '16:00'\n      to: '15:00'", 'hours.weekly.1'],
  ])('that %s are named with their line', (_what, second, field) => {
    expect(problemsOf(office({ add: hours(second) }))).toMatch(
      new RegExp(`^city/directory/oficina/resource\\.yml:17 · ${field}\\n  \\S.*\\n  → \\S`),
    );
  });
  test('on a day that does not exist are named with its line', () => {
    const add = hours(
      "from: '16:00'\n      to: '18:00'\n  exceptions:\n    - date: 02-30\n      intervals: []",
    );
    expect(problemsOf(office({ add }))).toContain('resource.yml:21 · hours.exceptions.0.date');
  });
  test('that are sound pass', () => {
    expect(problemsOf(office({ add: hours("from: '16:00'\n      to: '18:00'") }))).toBe('');
  });
});

test('a closure that ends before it starts is named', () => {
  expect(
    problemsOf(
      office({ add: 'closures:\n  - from: 2026-08-31\n    to: 2026-08-01\n    reason: holidays\n' }),
    ),
  ).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:13 · closures.0.to
      El cierre termina (2026-08-01) antes de empezar (2026-08-31).
      → Cambia las dos fechas de orden, o borra «to» si no se sabe cuándo abre."
  `);
});

test('nothing is verified tomorrow, in the zone of the city', () => {
  const verified = office({ add: 'verified:\n  on: 2026-06-16\n  by: Ana\n  how: phone\n' });
  expect(problemsOf(verified, new Date('2026-06-15T22:30:00Z'))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:12 · verified.on
      La fecha de comprobación (2026-06-16) aún no ha llegado.
      → Escribe el día en que se comprobó. Hoy es 2026-06-15."
  `);
  expect(problemsOf(verified, new Date('2026-06-15T23:30:00Z'))).toBe('');
});

test('the date of a source exists', () => {
  expect(problemsOf(office({ replace: ['date: 2026-01', 'date: 2026-13'] }))).toMatchInlineSnapshot(`
    "city/directory/oficina/resource.yml:10 · sources.0.date
      «2026-13» no es una fecha que exista.
      → Escribe 2022, 2025-10 o 2025-10-04."
  `);
});

describe('a phone in prose', () => {
  const words = (text: string) => ({
    'common/needs/work/es.mdx': `${soundFiles['common/needs/work/es.mdx']}\n${text}\n`,
  });
  test('is named with its line', () => {
    expect(problemsOf(words('Primera línea\nllama al 914 800 010.'))).toMatchInlineSnapshot(`
      "common/needs/work/es.mdx:10
        Hay un teléfono escrito en el texto: 914 800 010.
        → Los teléfonos se escriben una vez, en los datos (phones o city.json). En el texto usa <Number … />, o quita el número."
    `);
  });
  test.each([
    '914800010',
    '914-80-00-10',
    '914.800.010',
    '+34 914 800 010',
    '0034914800010',
    '٩١٤ ٨٠٠ ٠١٠',
    '**612 345 678**',
    'llama al 112',
    'el 016',
    '010',
  ])('is found as %s', (phone) => {
    expect(problemsOf(words(`Llama: ${phone}`))).toContain('Hay un teléfono escrito en el texto');
  });
  test.each([
    'El año 2026',
    'En 112.000 casos',
    'Ley 4/2000',
    'Tel. 1234',
    '28 0 10',
    '<Number id="emergencies" />',
    '1.112 personas',
    'art. 3.112',
  ])('is not seen in: %s', (text) => {
    expect(problemsOf(words(text))).toBe('');
  });
  test('is found in names, addresses, hours and interface words, and not in phones or record numbers', () => {
    const add =
      "short: Centro 914 800 010\nhoursProse:\n  text: Llamando al 914800010\n  asOf: 2026-01\nphones:\n  - number: '914800010'\n    type: land\n    asOf: 2026-01\n";
    const changes = {
      ...office({ replace: ['date: 2026-01', "date: 2026-01\n    record: '914800010'"], add }),
      'common/i18n/es.json': '{\n  "call": "Llama al 112"\n}\n',
    };
    expect(problemsOf(changes)).toMatchInlineSnapshot(`
      "city/directory/oficina/resource.yml:12 · short
        Hay un teléfono escrito en el texto: 914 800 010.
        → Los teléfonos se escriben una vez, en los datos (phones o city.json). En el texto usa <Number … />, o quita el número.
      city/directory/oficina/resource.yml:14 · hoursProse.text
        Hay un teléfono escrito en el texto: 914800010.
        → Los teléfonos se escriben una vez, en los datos (phones o city.json). En el texto usa <Number … />, o quita el número.
      common/i18n/es.json:2 · call
        Hay un teléfono escrito en el texto: 112.
        → Los teléfonos se escriben una vez, en los datos (phones o city.json). En el texto usa <Number … />, o quita el número."
    `);
  });
});

describe('a character that is not seen', () => {
  test('is refused in a name', () => {
    expect(problemsOf(office({ replace: ['name: Oficina', 'name: Oficina \u202Egpj'] })))
      .toMatchInlineSnapshot(`
      "city/directory/oficina/resource.yml:1 · name
        Hay un carácter invisible (U+202E) que cambia cómo se lee el texto.
        → Borra el texto y escríbelo a mano, sin copiarlo de otro sitio."
    `);
  });
  test.each(['\u200B', '\u2066', '\u200F', '\uFEFF', '\u0085'])('is refused in a name (%j)', (character) => {
    expect(problemsOf(office({ replace: ['name: Oficina', `name: Ofi${character}cina`] }))).toContain(
      'carácter invisible',
    );
  });
  test('that writes backwards is refused in prose; marks of Arabic are not', () => {
    const prose = soundFiles['common/needs/work/es.mdx'];
    expect(problemsOf({ 'common/needs/work/es.mdx': `${prose}\nHola \u202Eadios\n` })).toMatchInlineSnapshot(`
      "common/needs/work/es.mdx:9
        Hay un carácter invisible (U+202E) que cambia cómo se lee el texto.
        → Borra el texto y escríbelo a mano, sin copiarlo de otro sitio."
    `);
    expect(problemsOf({ 'common/needs/work/es.mdx': `${prose}\nHola \u200Fadios\n` })).toBe('');
  });
});

describe('an address of a page', () => {
  test.each([
    ['letras cirílicas que imitan', 'https://www.mаdrid.es/'],
    ['punycode', 'https://xn--mdrid-3we.es/'],
    ['un usuario delante', 'https://www.madrid.es@malo.invalid/'],
  ])('is refused with %s', (_what, url) => {
    expect(problemsOf(office({ add: `web: '${url}'\n` }))).toContain('resource.yml:11 · web');
  });
  test('may carry the letters of Spanish names', () => {
    expect(problemsOf(office({ add: 'web: https://españa.es/\n' }))).toBe('');
  });
  test('in city.json must be a web address', () => {
    const city = soundFiles['city/city.json'].replace(
      '"attribution": []',
      '"attribution": [{ "name": "X", "url": "javascript:alert(1)", "licence": "X", "what": "X" }]',
    );
    expect(problemsOf({ 'city/city.json': city })).toMatchInlineSnapshot(`
      "city/city.json:53 · attribution.0.url
        «javascript:alert(1)» no es una dirección web.
        → Escribe la dirección entera: https://…"
    `);
  });
});

test('HTML in a name is only text', () => {
  expect(
    problemsOf(office({ replace: ['name: Oficina', `name: '"><img src=x onerror=alert(1)></script>'`] })),
  ).toBe('');
});
