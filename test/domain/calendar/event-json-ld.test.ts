import { describe, expect, test } from 'vitest';
import { toCalendarJson } from '../../../src/domain/calendar/calendar-json.ts';
import { toEventJsonLd } from '../../../src/domain/calendar/event-json-ld.ts';
import { findSessions } from '../../../src/domain/calendar/find-sessions.ts';
import type { FeedWorkshop } from '../../../src/domain/calendar/to-event-text.ts';
import type { Workshop } from '../../../src/domain/calendar/workshop.ts';
import { toJsonLd } from '../../../src/domain/shared/json-ld.ts';
import { exampleContext, exampleFeed } from './example-feed.ts';
import { city, toSingle, toWorkshop } from './example-workshop.ts';

const toFeed = (workshop: Workshop, title = 'Haz tu CV'): FeedWorkshop => ({
  workshop,
  sessions: findSessions(workshop, city),
  title,
  description: 'Escribe tu CV.',
  textLanguage: 'es',
  url: 'https://ciudad.example/es/calendar/haz-tu-cv/',
  categories: ['CV'],
});
const context = {
  city: { ...city, name: 'Ciudad', region: 'Región' },
  resources: new Map(),
  organizer: { name: 'Oficina', url: 'https://ciudad.example/es/directory/oficina/' },
  from: '2026-10-01',
};
const describeWorkshop = (workshop: Workshop) => toEventJsonLd(toFeed(workshop), context);
const changes = {
  moved: [{ from: '2026-10-14T10:00', start: '2026-10-15T17:00' }],
  cancelled: [{ start: '2026-10-21T10:00' }],
  holidays: 'skip' as const,
};

describe('for search engines', () => {
  test('one session is an EducationEvent with all that is known', () => {
    const facts = {
      place: { name: 'Sala', address: 'Calle Mayor 1', lat: 40.5, lon: -3.5, online: 'https://ver.example/' },
      languages: [{ code: 'es' }, { code: 'ar' }],
      cost: 'free' as const,
    };
    expect(describeWorkshop(toSingle({}, facts))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'EducationEvent',
      name: 'Haz tu CV',
      description: 'Escribe tu CV.',
      url: 'https://ciudad.example/es/calendar/haz-tu-cv/',
      startDate: '2026-09-14T10:00+02:00',
      endDate: '2026-09-14T12:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      inLanguage: ['es', 'ar'],
      isAccessibleForFree: true,
      location: [
        {
          '@type': 'Place',
          name: 'Sala',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Calle Mayor 1',
            addressLocality: 'Ciudad',
            addressRegion: 'Región',
            addressCountry: 'ES',
          },
          geo: { '@type': 'GeoCoordinates', latitude: 40.5, longitude: -3.5 },
        },
        { '@type': 'VirtualLocation', url: 'https://ver.example/' },
      ],
      organizer: {
        '@type': 'Organization',
        name: 'Oficina',
        url: 'https://ciudad.example/es/directory/oficina/',
      },
    });
  });

  test('several are an EventSeries with its schedule and the sessions to come', () => {
    const series = describeWorkshop(toWorkshop(changes));
    expect(series).toMatchObject({
      '@type': 'EventSeries',
      startDate: '2026-09-14T10:00+02:00',
      endDate: '2026-12-02T12:00+01:00',
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2026-09-14',
        endDate: '2026-12-02',
        startTime: '10:00:00',
        endTime: '12:00:00',
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Monday', 'https://schema.org/Wednesday'],
        exceptDate: ['2026-10-12T10:00', '2026-10-14T10:00', '2026-10-21T10:00', '2026-11-09T10:00'],
        scheduleTimezone: 'Europe/Madrid',
      },
    });
    const events = (series as unknown as { subEvent: { startDate: string }[] }).subEvent;
    expect(events[0]?.startDate).toBe('2026-10-05T10:00+02:00');
  });

  test('a moved session says when it was, a cancelled one that it is', () => {
    const { subEvent } = describeWorkshop(toWorkshop(changes)) as unknown as {
      subEvent: Record<string, unknown>[];
    };
    expect(subEvent.filter(({ previousStartDate }) => previousStartDate)).toMatchObject([
      {
        startDate: '2026-10-15T17:00+02:00',
        previousStartDate: '2026-10-14T10:00+02:00',
        eventStatus: 'https://schema.org/EventRescheduled',
      },
    ]);
    expect(
      subEvent.filter(({ eventStatus }) => eventStatus === 'https://schema.org/EventCancelled'),
    ).toHaveLength(1);
  });

  test('sessions without a rule are listed one by one, without a schedule', () => {
    const series = describeWorkshop(toSingle({ extra: ['2026-10-20T10:00'] }));
    expect(series).toMatchObject({
      '@type': 'EventSeries',
      subEvent: [{ startDate: '2026-10-20T10:00+02:00' }],
    });
    expect(series).not.toHaveProperty('eventSchedule');
  });

  test('no title can end the script it stands in', () => {
    const evil = toEventJsonLd(toFeed(toSingle(), '</script><script>alert(1)</script>'), context);
    if (!evil) throw new Error('nothing described');
    expect(toJsonLd(evil)).not.toContain('<');
  });
});

test('the JSON feed lists every session of all workshops by start, cancelled ones too', () => {
  const later = toSingle({ start: '2026-10-15T09:00', end: '2026-10-15T11:00' }, { id: 'otro' });
  const text = toCalendarJson(exampleFeed, [toFeed(toWorkshop(changes)), toFeed(later)], exampleContext);
  const { sessions, timeZone, feed } = JSON.parse(text) as {
    sessions: { id: string; start: string; status: string; was?: string; example?: boolean }[];
    timeZone: string;
    feed: string;
  };
  expect([timeZone, feed]).toEqual(['Europe/Madrid', exampleFeed.source]);
  expect(sessions).toHaveLength(23);
  expect(sessions.map(({ start }) => Date.parse(start))).toEqual(
    sessions.map(({ start }) => Date.parse(start)).sort((a, b) => a - b),
  );
  expect(
    sessions
      .filter(({ status }) => status !== 'confirmed')
      .map(({ start, status, was }) => [start, status, was]),
  ).toEqual([
    ['2026-10-15T17:00+02:00', 'moved', '2026-10-14T10:00'],
    ['2026-10-21T10:00+02:00', 'cancelled', undefined],
  ]);
  expect(sessions.every(({ example }) => example)).toBe(true);
  expect(new Set(sessions.map(({ id }) => id)).size).toBe(23);
});
