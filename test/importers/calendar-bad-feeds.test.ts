import { describe, expect, it } from 'vitest';
import { parse } from '../../src/importers/calendar-ics.ts';
import { decodeFeed } from '../../src/importers/decode-feed.ts';
import { toWorkshop } from '../../src/importers/to-workshop.ts';
import { only, readEvent, readLines, zone } from './calendar-sample.ts';
import { contextFor } from './city-context.ts';

describe('un evento que no puede ser se rechaza, con su línea, su campo y qué escribir', () => {
  it.each([
    ['un día que no existe', ['DTSTART:20260230T100000'], 5, 'DTSTART', 'Escribe día y hora'],
    ['una hora que no existe', ['DTSTART:20260228T250000'], 5, 'DTSTART', 'Escribe día y hora'],
    [
      'el final antes del comienzo',
      ['DTSTART:20260228T100000', 'DTEND:20260228T090000'],
      6,
      'DTEND',
      'Corrige',
    ],
    [
      'las 02:30 del día en que se adelanta la hora',
      ['DTSTART:20270328T023000'],
      5,
      'DTSTART',
      'la hora que marcan los relojes',
    ],
    [
      'una serie con una sesión a esa hora',
      ['DTSTART:20270321T023000', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      6,
      'RRULE',
      'Cambia la hora',
    ],
    ['una serie sin fin', ['DTSTART:20260228T100000', 'RRULE:FREQ=WEEKLY'], 6, 'RRULE', 'UNTIL='],
    [
      'una regla de cada segundo',
      ['DTSTART:20260228T100000', 'RRULE:FREQ=SECONDLY;COUNT=9'],
      6,
      'RRULE',
      'FREQ=WEEKLY',
    ],
    [
      'una regla con horas',
      ['DTSTART:20260228T100000', 'RRULE:FREQ=DAILY;BYHOUR=1,2;COUNT=9'],
      6,
      'RRULE',
      'FREQ=WEEKLY',
    ],
    [
      'un 30 de febrero cada año',
      ['DTSTART:20260228T100000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'],
      6,
      'RRULE',
      'RDATE',
    ],
    ['demasiadas sesiones', ['DTSTART:20260228T100000', 'RRULE:FREQ=DAILY;COUNT=5000'], 6, 'RRULE', 'UNTIL'],
    ['un título vacío', ['SUMMARY:', 'DTSTART:20260228T100000'], 2, '', ''],
  ])('%s', (_, lines, line, field, hint) => {
    const { events, refused } = field
      ? readEvent(...lines)
      : readLines('BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT');
    expect(events).toEqual([]);
    const [problem] = refused;
    expect(problem?.place).toMatchObject({ file: 'x.ics', ...(field ? { line: line + 1, field } : {}) });
    expect(problem?.hint).toContain(hint);
  });

  it('dos eventos distintos con un UID', () => {
    const event = (...lines: readonly string[]) => [
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:x',
      ...lines,
      'END:VEVENT',
    ];
    const { events, refused } = readLines(
      ...event('DTSTART:20261109T100000'),
      ...event('DTSTART:20261110T100000'),
    );
    expect(events).toEqual([]);
    expect(refused.map(({ place }) => [place.line, place.field])).toEqual([
      [4, 'UID'],
      [9, 'UID'],
    ]);
  });

  it('el mismo evento dos veces es uno', () => {
    const event = ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:x', 'DTSTART:20261109T100000', 'END:VEVENT'];
    const result = readLines(...event, ...event);
    expect([result.events.length, result.leftOut.length]).toEqual([1, 1]);
  });

  it('un fichero cortado a la mitad no da un evento a medias', () => {
    const text = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\nDTSTART:20261109T100000\r\n';
    const { events, refused } = parse(text, { file: 'x.ics', zone });
    expect(events).toEqual([]);
    expect(refused[0]?.toText()).toContain('El fichero se corta');
  });

  it('lo privado y lo que no está confirmado queda fuera', () => {
    expect(readEvent('DTSTART:20261109T100000', 'CLASS:PRIVATE').leftOut[0]?.reason).toContain('privado');
    expect(readEvent('DTSTART:20261109T100000', 'STATUS:TENTATIVE').leftOut[0]?.reason).toContain(
      'confirmado',
    );
  });
});

describe('un fichero que miente sobre sus letras', () => {
  const text = 'BEGIN:VCALENDAR\r\nX:Español básico\r\nEND:VCALENDAR\r\n';
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = Uint8Array.from(
    Array.from(`\uFEFF${text}`).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  );
  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'UTF-8'],
    ['UTF-8 con marca', new TextEncoder().encode(`\uFEFF${text}`), 'UTF-8'],
    ['latín que dice UTF-8', latin, 'Windows-1252'],
    ['UTF-16', utf16, 'UTF-16'],
  ])('se lee por sus bytes: %s', (_, bytes, encoding) => {
    expect(decodeFeed(bytes)).toEqual({ text, encoding });
  });

  it('si no es texto no se lee', () => {
    expect(decodeFeed(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBeUndefined();
  });
});

describe('un fichero enorme se acaba de leer', () => {
  const wrap = (...lines: readonly string[]): string =>
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:x',
      'DTSTART:20261109T100000',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
  const event = (n: number): string =>
    `BEGIN:VEVENT\r\nUID:${n}\r\nSUMMARY:Taller ${n}\r\nDTSTART;TZID=America/New_York:20261109T100000\r\nRRULE:FREQ=DAILY;COUNT=900\r\nDESCRIPTION:${'hola '.repeat(50)}\r\nEND:VEVENT`;
  it.each([
    ['una línea de 5 MB', wrap(`DESCRIPTION:${'x'.repeat(5e6)}`), 0, 1],
    ['una línea doblada un millón de veces', wrap(`DESCRIPTION:${'x\r\n '.repeat(1e6)}`), 0, 1],
    ['un millón de parámetros', wrap(`X-A${';A=b'.repeat(1e6)}:x`), 1, 0],
    ['cien mil bloques sin cerrar', `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(1e5)}`, 0, 1],
    [
      '5 MB de series de 900 sesiones',
      `BEGIN:VCALENDAR\r\n${Array.from({ length: 14_000 }, (_, n) => event(n)).join('\r\n')}\r\nEND:VCALENDAR`,
      112,
      13_888,
    ],
  ])(
    '%s',
    (_, text, read, refused) => {
      const before = performance.now();
      const result = parse(text, { file: 'x.ics', zone });
      expect([result.events.length, result.refused.length]).toEqual([read, refused]);
      expect(performance.now() - before).toBeLessThan(60_000);
    },
    60_000,
  );
});

describe('texto hostil', () => {
  const context = { ...contextFor('x.ics', 'x', '2026-11'), findVenue: () => 'biblioteca-aluche' };
  const read = (...lines: readonly string[]) =>
    toWorkshop(
      only(readEvent('DTSTART:20261109T100000', 'LOCATION:Biblioteca Aluche', ...lines)),
      'computer',
      context,
    );
  const title = (summary: string) =>
    toWorkshop(
      only(
        readLines(
          'BEGIN:VEVENT',
          'UID:a',
          `SUMMARY:${summary}`,
          'DTSTART:20261109T100000',
          'LOCATION:x',
          'END:VEVENT',
        ),
      ),
      'computer',
      context,
    );

  it.each([
    '</script><script>alert(1)</script>',
    '=HYPERLINK("http://malo.example")',
    'Taller <img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'Llama al 915 555 555',
    'x'.repeat(300),
  ])('el título «%s» se rechaza', (summary) => {
    expect(title(summary).values).toBeUndefined();
    expect(title(summary).problems[0]?.place).toMatchObject({ file: 'x.ics', line: 3, field: 'título' });
  });

  it('los caracteres que giran el texto se quitan', () => {
    expect(title('Haz\u202E tu CV').values?.title).toBe('Haz tu CV');
  });

  it('una página que no es una dirección web no se importa, y el resto sí', () => {
    const { values, problems } = read('URL:javascript:alert(1)');
    expect(values).not.toHaveProperty('web');
    expect(problems.map(({ place }) => place.field)).toContain('página');
    expect(read('URL:https://persona:clave@x.example/').values).not.toHaveProperty('web');
    expect(read('URL:https://x.example/a').values?.web).toBe('https://x.example/a');
  });

  it('una descripción con código no se importa, y una con HTML sencillo queda en texto', () => {
    expect(read('DESCRIPTION:Hola <script>alert(1)</script>').values).not.toHaveProperty('text');
    expect(
      read('DESCRIPTION:<p>Aprende a usar <b>el ordenador</b> desde cero.</p><p>Gratis</p>').values,
    ).toMatchObject({
      summary: 'Aprende a usar el ordenador desde cero.',
      text: 'Aprende a usar el ordenador desde cero.\n\nGratis',
    });
  });

  it('un sitio fuera de la ciudad se rechaza', () => {
    const { values, problems } = read('GEO:37.65;-122.40');
    expect(values).toBeUndefined();
    expect(problems.at(-1)?.message).toContain('fuera de la ciudad');
  });
});
