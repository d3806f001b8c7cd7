import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { only, readEvent, readSample } from './calendar-sample.ts';

/** Real calendars: events read, left out and refused. */
const samples = [
  ['icaljs-blank_description', 1, 0, 0],
  ['icaljs-blank_line_end', 0, 0, 0],
  ['icaljs-blank_line_mid', 0, 0, 0],
  ['icaljs-daily_recur', 0, 0, 1],
  ['icaljs-day_long_recur_yearly', 0, 0, 1],
  ['icaljs-duration_instead_of_dtend', 1, 0, 0],
  ['icaljs-forced_types', 1, 0, 0],
  ['icaljs-google_birthday', 1, 0, 3],
  ['icaljs-minimal', 1, 0, 0],
  ['icaljs-multiple_rrules', 0, 0, 1],
  ['icaljs-only_dtstart_date', 1, 0, 0],
  ['icaljs-only_dtstart_time', 1, 0, 0],
  ['icaljs-parserv2', 0, 0, 1],
  ['icaljs-rdate_exdate', 0, 0, 1],
  ['icaljs-recur_instances', 0, 1, 1],
  ['icaljs-recur_instances_finite', 1, 0, 0],
  ['icaljs-timezone_from_file', 1, 0, 0],
  ['icaljs-utc_negative_zero', 1, 0, 0],
  ['nodeical-Office-2012-owa', 4, 0, 0],
  ['nodeical-attendee-with-url', 0, 0, 1],
  ['nodeical-badRRULE', 0, 0, 3],
  ['nodeical-bad_custom_ms_tz', 0, 2, 1],
  ['nodeical-bad_custom_ms_tz2', 0, 2, 1],
  ['nodeical-bad_ms_tz', 1, 0, 0],
  ['nodeical-biweekly-exdate-until', 1, 0, 1],
  ['nodeical-dst-transition-rules', 1, 0, 0],
  ['nodeical-duplicate-rrule-sequence', 1, 1, 0],
  ['nodeical-event-organizer-cn', 1, 0, 0],
  ['nodeical-event-with-category', 0, 0, 5],
  ['nodeical-event-with-valarm', 1, 0, 0],
  ['nodeical-exchange-custom-tz', 1, 0, 0],
  ['nodeical-exchange_whole_day_moved_recurrence_offset_tz', 1, 0, 0],
  ['nodeical-floating-dtstart-custom-vtimezone', 1, 0, 0],
  ['nodeical-germany_at_end_of_day_repeating', 0, 0, 1],
  ['nodeical-google-calendar-kiev-tz', 1, 0, 0],
  ['nodeical-google-recurrence-order', 1, 0, 0],
  ['nodeical-meetup-timed-tz', 1, 0, 0],
  ['nodeical-multi-era-vtimezone', 2, 0, 0],
  ['nodeical-multi-event-basic', 7, 0, 2],
  ['nodeical-non-utc-until-ny', 1, 0, 0],
  ['nodeical-non-utc-until', 1, 0, 0],
  ['nodeical-recurrence-sequence', 1, 0, 0],
  ['nodeical-tentative-apple-calendar', 3, 1, 0],
  ['nodeical-test_daily_recurring', 1, 0, 0],
  ['nodeical-test_date_duration', 0, 0, 1],
  ['nodeical-test_date_time_duration', 1, 0, 0],
  ['nodeical-test_with_forward_TZ', 0, 0, 1],
  ['nodeical-test_with_int_tzid', 2, 0, 0],
  ['nodeical-test_with_multiple_tzids_in_vtimezone', 1, 0, 0],
  ['nodeical-test_with_tz_list', 0, 0, 1],
  ['nodeical-tripit-location-escaping', 4, 0, 0],
  ['nodeical-tv-show-episode', 4, 0, 2],
  ['nodeical-utf8-french-calendar', 0, 2, 0],
  ['nodeical-vfreebusy-zimbra', 0, 1, 0],
  ['nodeical-vtimezone-year-0001-dtstart', 1, 0, 0],
  ['nodeical-vtodo-vfreebusy', 3, 3, 0],
  ['nodeical-yearly-party', 0, 0, 2],
] as const;

describe('calendarios reales', () => {
  it('están todos en la tabla', () => {
    const files = readdirSync(new URL('../fixtures/importers/ics/', import.meta.url));
    expect(files.sort()).toEqual(samples.map(([name]) => `${name}.ics`).sort());
  });

  it.each(samples)('%s: %i se leen, %i quedan fuera y %i se rechazan', (name, read, left, refused) => {
    const result = readSample(name);
    expect([result.events.length, result.leftOut.length, result.refused.length]).toEqual([
      read,
      left,
      refused,
    ]);
    expect(result.records).toBe(read + left + refused);
    for (const problem of result.refused) {
      expect(problem.place.file).toBe(`${name}.ics`);
      expect(problem.place.line).toBeGreaterThan(0);
      expect(problem.hint).not.toBe('');
    }
  });
});

describe('zonas horarias', () => {
  it.each([
    ['nodeical-Office-2012-owa', '2020-10-28T03:30', 'los nombres que enseña Windows'],
    ['nodeical-vtimezone-year-0001-dtstart', '2024-06-01T10:00', 'los nombres de Windows'],
    ['nodeical-exchange-custom-tz', '2019-04-30T04:00', 'la que explica el propio fichero'],
    ['icaljs-timezone_from_file', '2023-03-06T22:23', 'una inventada, si el fichero la explica'],
    ['nodeical-floating-dtstart-custom-vtimezone', '2025-06-10T14:00', 'sin zona: la hora de la ciudad'],
    ['icaljs-minimal', '2012-06-30T15:00', 'otra zona: a la hora de la ciudad'],
    ['nodeical-multi-era-vtimezone', '2025-06-10T20:00', 'una que cambió de reglas'],
  ])('%s empieza a las %s: %s', (name, start) => {
    expect(readSample(name).events[0]?.schedule.start).toBe(start);
  });

  it.each([
    ['Romance Standard Time', '2026-11-09T10:00'],
    ['GMT Standard Time', '2026-11-09T11:00'],
    ['Central Standard Time (Mexico)', '2026-11-09T17:00'],
    ['"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', '2026-11-09T10:00'],
    ['/mozilla.org/20050126_1/Europe/London', '2026-11-09T11:00'],
    ['UTC-03:00', undefined],
    ['UTC-3', '2026-11-09T14:00'],
    ['Europe/Madird', undefined],
    ['constructor', undefined],
  ])('TZID=%s a las 10 son las %s', (tzid, start) => {
    const result = readEvent(`DTSTART;TZID=${tzid}:20261109T100000`);
    expect(result.events[0]?.schedule.start).toBe(start);
  });

  it('una zona que no existe se rechaza y se dice cuál escribir', () => {
    const [problem] = readSample('nodeical-germany_at_end_of_day_repeating').refused;
    expect(problem?.toText()).toContain('La zona horaria «Europe/Germany» no existe');
    expect(problem?.place).toMatchObject({ line: 3, field: 'DTSTART' });
  });
});

describe('cuándo es', () => {
  it('la duración vale como el final', () => {
    expect(only(readSample('nodeical-test_date_time_duration')).schedule).toEqual({
      start: '2024-02-15T10:00',
      end: '2024-02-15T11:15',
    });
  });

  it('un día entero acaba el último día, no el siguiente', () => {
    expect(only(readSample('icaljs-forced_types')).schedule).toEqual({ start: '2012-09-04' });
    expect(only(readEvent('DTSTART;VALUE=DATE:20261109', 'DTEND;VALUE=DATE:20261112')).schedule).toEqual({
      start: '2026-11-09',
      end: '2026-11-11',
    });
  });

  it('sin final, no se inventa', () => {
    expect(only(readSample('icaljs-only_dtstart_time')).schedule).toEqual({ start: '2012-06-30T15:00' });
  });

  it('una serie de la misma zona guarda su regla, hasta el último día', () => {
    const event = only(
      readEvent(
        'DTSTART;TZID=Europe/Paris:20261005T100000',
        'DURATION:PT2H',
        'RRULE:FREQ=WEEKLY;WKST=SU;UNTIL=20261202T085959Z;BYDAY=MO,WE',
      ),
    );
    // UNTIL falls a minute before the session of 2 December.
    expect(event.schedule.rule).toBe('FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=2026-11-30');
    expect(event.sessions).toBe(17);
    expect(event.lastDay).toBe('2026-11-30');
  });

  it('una serie de otra zona que cambia la hora otro día se escribe fecha a fecha', () => {
    const event = only(
      readEvent('DTSTART;TZID=America/New_York:20261019T040000', 'RRULE:FREQ=WEEKLY;COUNT=4'),
    );
    expect(event.schedule).toEqual({
      start: '2026-10-19T10:00',
      extra: ['2026-10-26T09:00', '2026-11-02T10:00', '2026-11-09T10:00'],
      holidays: 'keep',
    });
  });

  it('las fechas quitadas y añadidas son de la serie, también si se dice solo el día', () => {
    const event = only(
      readEvent(
        'DTSTART:20261005T100000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;VALUE=DATE:20261012',
        'RDATE:20261015T100000,20261016T170000',
      ),
    );
    expect(event.schedule).toMatchObject({
      rule: 'FREQ=WEEKLY;COUNT=4',
      except: ['2026-10-12T10:00'],
      extra: ['2026-10-15T10:00', '2026-10-16T17:00'],
    });
    expect(event.sessions).toBe(5);
  });

  it('de dos cambios de una sesión vale el último, y se dice', () => {
    const result = readSample('nodeical-recurrence-sequence');
    expect(only(result).schedule.moved).toEqual([
      { from: '2024-01-02T11:00', start: '2024-01-02T15:00' },
      { from: '2024-01-03T11:00', start: '2024-01-03T16:00' },
    ]);
    expect(
      only(result)
        .notices.map(({ message }) => message)
        .join(),
    ).toMatch(/otro cambio más nuevo.*no está en la serie/);
  });

  it('una sesión anulada queda anulada, y un evento anulado también', () => {
    const lines = [
      'BEGIN:VEVENT',
      'UID:uno@example.org',
      'SUMMARY:x',
      'RECURRENCE-ID:20261012T100000',
      'DTSTART:20261012T100000',
      'STATUS:CANCELLED',
    ];
    const event = only(
      readEvent('DTSTART:20261005T100000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'END:VEVENT', ...lines),
    );
    expect(event.schedule.cancelled).toEqual([{ start: '2026-10-12T10:00' }]);
    const whole = readSample('nodeical-tentative-apple-calendar').events.find(({ cancelled }) => cancelled);
    expect([whole?.title, whole?.cancelled]).toEqual(['Cancelled', { on: '2022-07-06' }]);
  });

  it('una serie de días enteros con un día movido se lee', () => {
    expect(only(readSample('nodeical-exchange_whole_day_moved_recurrence_offset_tz')).schedule).toMatchObject(
      {
        start: '2026-02-19',
        rule: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=2026-08-18',
        moved: [{ from: '2026-02-26', start: '2026-02-27' }],
      },
    );
  });
});
