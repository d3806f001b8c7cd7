import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findSessions } from '../../src/domain/calendar/find-sessions.ts';
import { toUid } from '../../src/domain/calendar/to-event-text.ts';
import { createWorkshops, isShown } from '../../src/domain/calendar/workshop.ts';
import { toClockCity } from '../../src/domain/directory/clock-city.ts';
import { contentFolders } from '../../src/files/folders.ts';
import { loadContent } from '../../src/files/read-content.ts';
import {
  expand,
  sort,
  toOccurrences,
  whyNoOracle,
  type Occurrence,
} from '../domain/calendar/oracle/expand.ts';
import { sites, type BuiltSite } from './built-site.ts';
import { listWithKhal, whyNoKhal } from './khal.ts';

const whyNot = [whyNoOracle(), whyNoKhal()].filter((why) => why !== undefined);
for (const why of whyNot) console.error(why);

/** The workshops of the content, by id, with their UID and sessions. */
function ourWorkshops({ content, city }: BuiltSite) {
  const { workshops, workshopTypes, ...all } = loadContent(contentFolders({ CONTENT: content }), new Date());
  const facts = workshops.map(({ id, data }) => ({ id, ...data }));
  const types = workshopTypes.map(({ id, data }) => ({ id, ...data }));
  const production = process.env['PORTAL_ENV'] === 'production';
  return createWorkshops(facts, types)
    .filter((workshop) => isShown(workshop, production))
    .map((workshop) => {
      const uid = toUid(workshop, new URL(city.url).host);
      const sessions = findSessions(workshop, toClockCity(all.city));
      return { id: workshop.id, uid, occurrences: sort(toOccurrences(sessions, uid)) };
    });
}

describe.skipIf(whyNot.length > 0).each(sites)('the feeds of %s', (_name, site) => {
  const feeds = [...site.files].filter((file) => file.endsWith('.ics'));
  const workshops = ourWorkshops(site);
  const ours = new Map(workshops.map(({ uid, occurrences }) => [uid, occurrences]));
  const uidOf = new Map(workshops.map(({ id, uid }) => [id, uid]));
  let theirs: Readonly<Record<string, readonly Occurrence[]>> = {};

  beforeAll(() => {
    theirs = expand(feeds.map((name) => ({ name, text: readFileSync(join(site.folder, name), 'utf8') })));
  });

  test('are there in every language, for everything and for parts', () => {
    for (const language of site.city.languages) expect(feeds).toContain(`${language}/calendar/all.ics`);
    expect(feeds.length).toBeGreaterThan(site.city.languages.length * (1 + ours.size));
  });

  test('hold, expanded by Debian’s libraries, every session that we find and no other', () => {
    for (const feed of feeds) {
      const byUid = Map.groupBy(theirs[feed] ?? [], ([uid]) => uid);
      for (const [uid, found] of byUid) expect(sort(found), `${uid} in ${feed}`).toEqual(ours.get(uid));
      if (feed.endsWith('/calendar/all.ics'))
        expect([...byUid.keys()].sort()).toEqual([...ours.keys()].sort());
    }
  });

  test('keep to the form: 75 octets, CRLF at every end, nothing but UTF-8', () => {
    for (const feed of feeds) {
      const bytes = readFileSync(join(site.folder, feed));
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const lines = text.split('\r\n');
      expect(lines.at(-1), feed).toBe('');
      expect(
        lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)),
        feed,
      ).toBe(true);
    }
  });

  test.each(site.city.languages)(
    'are imported by khal, which lists what the calendar lists (%s)',
    (language) => {
      const read = (name: string) => readFileSync(join(site.folder, language, 'calendar', name), 'utf8');
      const coming = JSON.parse(read('coming.json')) as {
        sessions: { workshop: string; start: string; wall: { start: string } }[];
      };
      const json = JSON.parse(read('calendar.json')) as { timeZone: string };
      const [first] = coming.sessions;
      if (!first) throw new Error('nothing is coming: build with an earlier PORTAL_NOW');
      const page = coming.sessions
        .map(({ workshop, wall }) => `${uidOf.get(workshop) ?? ''} ${wall.start}`)
        .filter((line, index, all) => all.indexOf(line) === index)
        .sort();
      const from = first.wall.start.slice(0, 10);
      const listed = listWithKhal(join(site.folder, language, 'calendar/all.ics'), json.timeZone, {
        from,
        days: 800,
      });
      expect(listed.filter((line) => (line.split(' ')[1] ?? '') >= first.wall.start)).toEqual(page);
    },
  );
});
