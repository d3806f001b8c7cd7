import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { findSessions } from '../../../src/domain/calendar/find-sessions.ts';
import { toEventText, type FeedWorkshop } from '../../../src/domain/calendar/to-event-text.ts';
import { toICalendar } from '../../../src/domain/calendar/to-icalendar.ts';
import type { Workshop } from '../../../src/domain/calendar/workshop.ts';
import { exampleContext, exampleFeed } from './example-feed.ts';
import { city, toSingle, toWorkshop, without } from './example-workshop.ts';

const write = (workshop: Workshop, words: Partial<FeedWorkshop> = {}, context = exampleContext) =>
  toICalendar(exampleFeed, [
    toEventText(
      {
        workshop,
        sessions: findSessions(workshop, city),
        title: 'Haz tu CV',
        textLanguage: 'es',
        url: 'https://ciudad.example/es/calendar/haz-tu-cv/',
        categories: ['CV'],
        ...words,
      },
      context,
    ),
  ]);
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const linesOf = (text: string) => unfold(text).split('\r\n');
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents('vevent');

describe('the file', () => {
  const long = 'Trae tu DNI, tu NIE; o «\\» · سيرة ذاتية 简历 👩‍👩‍👧‍👦 履歴\n'.repeat(40);

  test('has lines of at most 75 octets, all ended by CRLF, the last one too', () => {
    const text = write(toWorkshop(), { description: long, title: '简历'.repeat(60) });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBe(75);
  });

  test('folds no character in two and gives every text back as it was', () => {
    const text = write(toWorkshop(), { description: long });
    for (const line of text.split('\r\n')) expect(line).toBe(line.toWellFormed());
    expect(events(text)[0]?.getFirstPropertyValue('description')).toBe(long);
  });

  test('escapes backslash, semicolon, comma and line end, and drops what no calendar can hold', () => {
    const text = write(toWorkshop(), { description: 'a\\b;c,d\ne\r\nf\u0000g\u0007' });
    expect(linesOf(text)).toContain('DESCRIPTION;LANGUAGE=es:a\\\\b\\;c\\,d\\ne\\nf g ');
  });

  test('cannot be made to hold another event by a text', () => {
    const evil = 'X\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil';
    expect(
      events(write(toWorkshop(), { title: evil, categories: [evil], description: evil, contact: evil })),
    ).toHaveLength(1);
  });

  test('is the same bytes when it is written again', () => {
    expect(write(toWorkshop(), { description: long })).toBe(write(toWorkshop(), { description: long }));
  });

  test('says its name, its address, how often to ask again and its zone', () => {
    const lines = linesOf(write(toWorkshop()));
    for (const line of [
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'NAME;LANGUAGE=es:Talleres',
      'X-WR-CALNAME:Talleres',
      'URL:https://ciudad.example/es/calendar/',
      'SOURCE;VALUE=URI:https://ciudad.example/es/calendar/all.ics',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Madrid',
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
  });

  test('is a calendar even without a workshop', () => {
    const empty = toICalendar(exampleFeed, []);
    expect(events(empty)).toHaveLength(0);
    expect(empty).toContain('BEGIN:VTIMEZONE');
  });
});

describe('an event', () => {
  test('keeps its UID through every change, and its SEQUENCE grows with it', () => {
    const of = (updated: string) => {
      const [event] = events(write(toWorkshop({ rule: 'FREQ=DAILY;COUNT=3' }, { updated })));
      return [event?.getFirstPropertyValue('uid'), Number(event?.getFirstPropertyValue('sequence'))] as const;
    };
    const [before, after] = [of('2026-09-01T09:00'), of('2026-09-01T09:01')];
    expect(before[0]).toBe('haz-tu-cv@ciudad.example');
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1] + 1);
  });

  test('keeps the UID it was imported with', () => {
    expect(linesOf(write(toWorkshop({}, { uid: '123@agenda.example' })))).toContain('UID:123@agenda.example');
  });

  test('is stamped in UTC with the day of its content, never with the clock', () => {
    const lines = linesOf(write(toWorkshop()));
    expect(lines).toContain('DTSTAMP:20260901T070000Z');
    expect(lines).toContain('LAST-MODIFIED:20260901T070000Z');
  });

  test('is in wall time of its zone, and its rule ends in UTC', () => {
    const lines = linesOf(write(toWorkshop()));
    expect(lines).toContain('DTSTART;TZID=Europe/Madrid:20260914T100000');
    expect(lines).toContain('DTEND;TZID=Europe/Madrid:20260914T120000');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261202T210000Z');
  });

  test('without an hour is of days, the end the day after', () => {
    const lines = linesOf(write(toSingle({ start: '2026-09-14', end: '2026-09-15' })));
    expect(lines).toContain('DTSTART;VALUE=DATE:20260914');
    expect(lines).toContain('DTEND;VALUE=DATE:20260916');
  });

  test('of unknown end has none', () => {
    const schedule = without(toSingle().schedule, 'end');
    expect(write({ ...toSingle(), schedule })).not.toContain('DTEND');
  });

  test('leaves out holidays and excepted days, and adds the extra ones', () => {
    const lines = linesOf(
      write(toWorkshop({ holidays: 'skip', except: ['2026-09-16T10:00'], extra: ['2026-12-09T10:00'] })),
    );
    expect(lines).toContain('EXDATE;TZID=Europe/Madrid:20260916T100000,20261012T100000,20261109T100000');
    expect(lines).toContain('RDATE;TZID=Europe/Madrid:20261209T100000');
  });

  test('says that it is an example in the reader’s language', () => {
    expect(linesOf(write(toWorkshop()))).toContain('SUMMARY;LANGUAGE=es:EJEMPLO · Haz tu CV');
    const real = without(toWorkshop(), 'example');
    expect(linesOf(write(real))).toContain('SUMMARY;LANGUAGE=es:Haz tu CV');
  });

  test('says where it is, in words, on the map and online', () => {
    const place = {
      name: 'Sala, 2',
      address: 'Calle Mayor 1',
      postcode: '28001',
      lat: 40.5,
      lon: -3.25,
      online: 'https://ver.example/',
    };
    const lines = linesOf(write(toWorkshop({}, { place }), { contact: 'Oficina, 010' }));
    expect(lines).toContain('LOCATION;LANGUAGE=es:Sala\\, 2\\, Calle Mayor 1\\, 28001 Ciudad');
    expect(lines).toContain('GEO:40.5;-3.25');
    expect(lines).toContain('CONFERENCE;FEATURE=VIDEO;VALUE=URI:https://ver.example/');
    expect(lines).toContain('CONTACT;LANGUAGE=es:Oficina\\, 010');
    expect(lines).toContain('CATEGORIES;LANGUAGE=es:CV');
  });

  test('in another language says in which its title really is', () => {
    const arabic = { ...exampleContext, language: 'ar' };
    const lines = linesOf(write(toWorkshop(), { categories: ['سيرة'] }, arabic));
    expect(lines).toContain('SUMMARY;LANGUAGE=es:EJEMPLO · Haz tu CV');
    expect(lines).toContain('CATEGORIES;LANGUAGE=ar:سيرة');
  });
});

describe('a session that changed', () => {
  const changes = {
    moved: [
      {
        from: '2026-10-14T10:00',
        start: '2026-10-15T17:00',
        reason: 'room' as const,
        place: { name: 'Otra sala' },
      },
    ],
    cancelled: [{ start: '2026-10-21T10:00', reason: 'illness' as const }],
  };

  test('is an event of its own under the name it has in the series', () => {
    const [series, moved, cancelled] = events(write(toWorkshop(changes)));
    expect(series?.hasProperty('recurrence-id')).toBe(false);
    const say = (event: typeof series, name: string) => String(event?.getFirstPropertyValue(name));
    expect(say(moved, 'recurrence-id')).toBe('2026-10-14T10:00:00');
    expect(say(moved, 'dtstart')).toBe('2026-10-15T17:00:00');
    expect(say(moved, 'status')).toBe('CONFIRMED');
    expect(say(moved, 'summary')).toBe('EJEMPLO · CAMBIA · Haz tu CV');
    expect(say(moved, 'location')).toBe('Otra sala, Ciudad');
    expect(say(moved, 'comment')).toBe('motivo: room');
    expect(say(cancelled, 'recurrence-id')).toBe('2026-10-21T10:00:00');
    expect(say(cancelled, 'status')).toBe('CANCELLED');
    expect(say(cancelled, 'uid')).toBe(say(series, 'uid'));
  });

  test('in length, because the clocks change in its night, is an event of its own', () => {
    const nights = { start: '2026-10-23T23:00', end: '2026-10-24T05:00', rule: 'FREQ=DAILY;COUNT=3' };
    const all = events(write(toWorkshop(nights)));
    expect(all.map((event) => event.getFirstPropertyValue('recurrence-id')?.toString())).toEqual([
      undefined,
      '2026-10-24T23:00:00',
    ]);
    expect(String(all[1]?.getFirstPropertyValue('dtend'))).toBe('2026-10-25T05:00:00');
  });

  test('is kept when it is cancelled, and not among the days left out', () => {
    expect(write(toWorkshop(changes))).not.toContain('EXDATE');
  });

  test('of a workshop of one session is that session', () => {
    const [event, ...more] = events(write(toSingle({ cancelled: [{ start: '2026-09-14T10:00' }] })));
    expect(more).toHaveLength(0);
    expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event?.hasProperty('recurrence-id')).toBe(false);
  });

  test('is each one of a workshop that is cancelled whole', () => {
    const all = events(write(toWorkshop(changes, { cancelled: { on: '2026-09-01', reason: 'staff' } })));
    expect(new Set(all.map((event) => event.getFirstPropertyValue('status')))).toEqual(
      new Set(['CANCELLED']),
    );
    expect(all).toHaveLength(2);
  });

  test('is each one after the end of a workshop cancelled half-way', () => {
    const all = events(write(toWorkshop({}, { cancelled: { on: '2026-11-23' } })));
    expect(all.map((event) => event.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      ...Array<string>(4).fill('CANCELLED'),
    ]);
  });
});
