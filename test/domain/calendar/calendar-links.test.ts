import { expect, test } from 'vitest';
import { toCalendarLinks, toSessionLinks } from '../../../src/domain/calendar/calendar-links.ts';
import { findSessions } from '../../../src/domain/calendar/find-sessions.ts';
import { city, toSingle } from './example-workshop.ts';

test('a feed can be added to every calendar by a plain link', () => {
  const feed = 'https://ciudad.example/es/calendar/all.ics';
  const links = toCalendarLinks(feed, 'Talleres & más');
  expect(links.https).toBe(feed);
  expect(links.webcal).toBe('webcal://ciudad.example/es/calendar/all.ics');
  expect(new URL(links.google).searchParams.get('cid')).toBe(links.webcal);
  expect(new URL(links.outlook).searchParams.get('url')).toBe(feed);
  expect(new URL(links.outlook).searchParams.get('name')).toBe('Talleres & más');
});

const text = {
  title: 'CV & más',
  details: 'https://x.example/',
  location: 'Sala, 1',
  timeZone: city.timeZone,
};
const linksOf = (schedule: Parameters<typeof toSingle>[0]) => {
  const [session] = findSessions(toSingle(schedule), city);
  if (!session) throw new Error('no session');
  const { google, outlook } = toSessionLinks(session, text);
  return { google: new URL(google).searchParams, outlook: new URL(outlook).searchParams };
};

test('a session can be written into Google’s and Outlook’s calendar by a plain link', () => {
  const { google, outlook } = linksOf({});
  expect(google.get('text')).toBe('CV & más');
  expect(google.get('dates')).toBe('20260914T080000Z/20260914T100000Z');
  expect(google.get('ctz')).toBe('Europe/Madrid');
  expect(outlook.get('subject')).toBe('CV & más');
  expect(outlook.get('startdt')).toBe('2026-09-14T08:00:00Z');
  expect(outlook.get('enddt')).toBe('2026-09-14T10:00:00Z');
  expect(outlook.get('allday')).toBe('false');
});

test('a session without an hour is written as days, the end the day after', () => {
  const { google, outlook } = linksOf({ start: '2026-09-14', end: '2026-09-15' });
  expect(google.get('dates')).toBe('20260914/20260916');
  expect([outlook.get('startdt'), outlook.get('enddt'), outlook.get('allday')]).toEqual([
    '2026-09-14',
    '2026-09-16',
    'true',
  ]);
});

test('a session of unknown end is given an hour, since a calendar wants one', () => {
  const start = '2026-09-14T10:00+02:00';
  const wall = { start: '2026-09-14T10:00', end: '2026-09-14T10:00' };
  const { google } = toSessionLinks({ start, end: start, wall }, text);
  expect(new URL(google).searchParams.get('dates')).toBe('20260914T080000Z/20260914T090000Z');
});
