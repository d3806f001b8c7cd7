import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from './html.ts';
import {
  citySite,
  inventedSite,
  isSensitive,
  isUnlisted,
  languageOf,
  sites,
  titleOf,
  typeOf,
} from './built-site.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

interface JsonSession {
  readonly id: string;
  readonly uid: string;
  readonly example?: true;
  readonly title: string;
  readonly url: string;
  readonly start: string;
  readonly end?: string;
  readonly status: string;
}

/** Words of the calendar in a language. */
const wordsOf = (language: string) =>
  (
    JSON.parse(readFileSync(`content/common/i18n/${language}.json`, 'utf8')) as {
      calendar: Readonly<Record<string, string>>;
    }
  ).calendar;
const read = ({ folder }: BuiltSite, file: string) => readFileSync(join(folder, file), 'utf8');
const sessionsOf = (site: BuiltSite, language: string) =>
  (JSON.parse(read(site, `${language}/calendar/calendar.json`)) as { sessions: JsonSession[] }).sessions;
/** A calendar without the folds of its lines. */
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const ends = (page: BuiltPage) =>
  page.tags.filter((tag) => !tag.isTemplate).flatMap(({ attributes }) => attributes.get('data-end') ?? []);
const hrefs = (page: BuiltPage) => page.tags.flatMap(({ attributes }) => attributes.get('href') ?? []);

describe.each(sites)('the calendar of %s', (_name, site) => {
  const { city, files, pages } = site;
  const ofType = (type: string) => pages.filter(({ path }) => typeOf(path) === type);
  const feeds = [...files].filter((file) => file.endsWith('.ics'));
  /** Something is still to come: the programme of a city ends some day, and these tests outlive it. */
  const isComing = sessionsOf(site, city.languages[0] ?? '').some(
    ({ start }) => Date.parse(start) > Date.now() + 864e5,
  );
  // The moment of this build is no later than now.
  const builtBefore = Date.now() / 1000;

  test('has a list, months, topics, districts and a page of subscriptions in every language', () => {
    for (const language of city.languages) {
      const own = pages.map(({ path }) => path).filter((path) => path.startsWith(`/${language}/calendar/`));
      for (const part of ['', 'subscribe/', 'topic/', 'district/', 'month/'])
        expect(
          own.filter((path) => path.startsWith(`/${language}/calendar/${part}`)),
          part,
        ).not.toEqual([]);
    }
  });

  test('is in the menu of every page that has one', () => {
    const menus = pages.filter(({ path, html }) => languageOf(path) && html.includes('aria-label'));
    const without = menus.filter(
      (page) =>
        typeOf(page.path) !== 'poster' && !hrefs(page).includes(`/${languageOf(page.path)}/calendar/`),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('shows nothing in lists and months that was over a day before the site was built', () => {
    const shown = [...ofType('calendar'), ...ofType('month'), ...ofType('home')];
    expect(!isComing || shown.some((page) => ends(page).length > 0)).toBe(true);
    const old = shown.filter((page) => ends(page).some((end) => Number(end) < builtBefore - 7 * 86_400));
    expect(old.map(({ path }) => path)).toEqual([]);
  });

  test('every workshop has a page, a QR code, a poster and a feed in every language', () => {
    for (const language of city.languages) {
      const urls = [...new Set(sessionsOf(site, language).map(({ url }) => url.slice(city.url.length + 1)))];
      expect(urls.length).toBeGreaterThan(0);
      const missing = urls.flatMap((url) =>
        [`${url}index.html`, `${url}qr.svg`, `${url}poster/index.html`, `${url.slice(0, -1)}.ics`].filter(
          (file) => !files.has(file),
        ),
      );
      expect(missing).toEqual([]);
    }
  });

  test('a workshop that was moved or cancelled shows its old date struck out, with words for those who listen', () => {
    const changed = sessionsOf(site, 'es').filter(({ status }) => status !== 'confirmed');
    for (const { url, status } of changed) {
      const page = pages.find(({ path }) => city.url + path === url);
      expect(page?.html, url).toMatch(/<del\b/);
      expect(page?.html, url).toContain(wordsOf('es')[status]);
    }
  });

  test('every example says so in the language of the reader: on its page, its poster, its cards and in its feed', () => {
    for (const language of city.languages) {
      const word = wordsOf(language)['example'] ?? '';
      expect(word).not.toBe('');
      const examples = sessionsOf(site, language).filter(({ example }) => example);
      for (const { url } of examples) {
        const path = url.slice(city.url.length);
        const [page, poster] = [path, `${path}poster/`].map((each) =>
          pages.find((candidate) => candidate.path === each),
        );
        expect(page && titleOf(page), path).toContain(word);
        expect(poster?.html, path).toContain(`${word}. `);
        const feed = unfold(read(site, `${path.slice(1, -1)}.ics`));
        const summaries = [...feed.matchAll(/^SUMMARY[^:]*:(.*)$/gm)].map(([, text = '']) => text);
        expect(summaries.length).toBeGreaterThan(0);
        expect(summaries.filter((text) => !text.startsWith(word))).toEqual([]);
      }
    }
  });

  test('feeds are there for everything, each district, each language of the site, topics and places', () => {
    for (const language of city.languages) {
      const own = feeds.filter((file) => file.startsWith(`${language}/calendar/`));
      expect(own).toContain(`${language}/calendar/all.ics`);
      for (const { id } of city.districts) expect(own).toContain(`${language}/calendar/district/${id}.ics`);
      for (const code of city.languages) expect(own).toContain(`${language}/calendar/language/${code}.ics`);
      for (const part of ['topic', 'place'])
        expect(own.filter((file) => file.startsWith(`${language}/calendar/${part}/`))).not.toEqual([]);
    }
  });

  test('every feed is linked from a page, as webcal, for Google and Outlook, and to download', () => {
    const linked = new Set(pages.flatMap(hrefs));
    const missing = feeds.flatMap((file) => {
      const https = `${city.url}/${file}`;
      const webcal = https.replace(/^https?:/, 'webcal:');
      const by = [`/${file}`, webcal].filter((href) => !linked.has(href));
      const others = ['calendar.google.com', 'outlook.live.com'].filter(
        (host) =>
          ![...linked].some(
            (href) =>
              href.includes(host) &&
              (href.includes(encodeURIComponent(https)) || href.includes(encodeURIComponent(webcal))),
          ),
      );
      return [...by, ...others].map((what) => `${file}: ${what}`);
    });
    // Workshops that are over keep their feed, so that phones learn of it; nobody needs a link to it.
    const over = new Set(
      ofType('workshop')
        .filter(isUnlisted)
        .map(({ path }) => `${path.slice(1, -1)}.ics`),
    );
    expect(missing.filter((line) => !over.has(line.split(': ')[0] ?? ''))).toEqual([]);
  });

  test('feeds keep to 75 octets a line, end in CRLF, and use one UID for a workshop in all languages', () => {
    const uids = new Map<string, Set<string>>();
    for (const file of feeds) {
      const text = read(site, file);
      expect(text.endsWith('END:VCALENDAR\r\n'), file).toBe(true);
      expect(/[^\r]\n/.test(text), file).toBe(false);
      expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line))), file).toBeLessThan(76);
      const name = file.replace(/^[a-z]+\//, '');
      const own = [...unfold(text).matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid);
      const key = [...new Set(own)].sort().join(' ');
      uids.set(name, (uids.get(name) ?? new Set()).add(key));
    }
    expect([...uids].filter(([, all]) => all.size > 1).map(([name]) => name)).toEqual([]);
  });

  test('workshops describe themselves to search engines with their dates; examples by their name too', () => {
    const coming = ofType('workshop').filter((page) => !isUnlisted(page) && !isSensitive(page));
    expect(!isComing || coming.length > 0).toBe(true);
    for (const { path, tags, html } of coming) {
      const data = tags.find(({ attributes }) => attributes.get('type') === 'application/ld+json')?.text;
      const thing = JSON.parse(data ?? '{}') as Record<string, unknown>;
      expect(['EducationEvent', 'EventSeries'], path).toContain(thing['@type']);
      expect(thing['startDate'], path).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
      expect(thing['eventStatus'], path).toMatch(/^https:\/\/schema\.org\/Event/);
      const word = wordsOf(languageOf(path))['exampleWhy'] ?? '';
      if (decode(html).includes(word))
        expect(thing['name'], path).toContain(wordsOf(languageOf(path))['example']);
    }
  });

  test('a sensitive workshop has a neutral title in the history and in calendars, and describes itself to nobody', () => {
    for (const page of ofType('workshop').filter(isSensitive)) {
      const heading = decode(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page.html)?.[1] ?? '')
        .replace(/<[^>]+>/g, '')
        .trim();
      expect(heading.length, page.path).toBeGreaterThan(3);
      expect(titleOf(page), page.path).not.toContain(heading);
      expect(unfold(read(site, `${page.path.slice(1, -1)}.ics`)), page.path).not.toContain(heading);
      expect(page.html, page.path).not.toContain('application/ld+json');
    }
  });

  test('what has passed is kept by year, and a month that is over leads there', () => {
    const archive = ofType('archive');
    expect(archive.length).toBeGreaterThan(0);
    expect(archive.every(({ html }) => html.includes('/calendar/'))).toBe(true);
    for (const page of ofType('month').filter(isUnlisted)) {
      expect(ends(page), page.path).toEqual([]);
      expect(page.html, page.path).toContain(wordsOf(languageOf(page.path))['monthPassed']);
    }
  });

  test('a month is a table with a caption and a heading for each of its seven days', () => {
    const months = ofType('month').filter(({ html }) => html.includes('<table'));
    expect(!isComing || months.length > 0).toBe(true);
    for (const { path, tags, html } of months) {
      expect(
        tags.filter(({ name }) => name === 'caption'),
        path,
      ).toHaveLength(1);
      const heads = tags.filter(({ name, attributes }) => name === 'th' && attributes.get('scope') === 'col');
      expect(heads, path).toHaveLength(7);
      const body = /<tbody>([\s\S]*)<\/tbody>/.exec(html)?.[1] ?? '';
      const rows = body.split('</tr>').slice(0, -1);
      expect(rows.length, path).toBeGreaterThan(3);
      expect(rows.filter((row) => row.split('<td').length !== 8)).toEqual([]);
    }
  });
});

test('the city has sessions that were moved and sessions that were cancelled', () => {
  const statuses = new Set(sessionsOf(citySite, 'es').map(({ status }) => status));
  expect([...statuses].sort()).toEqual(['cancelled', 'confirmed', 'moved']);
});

test('where nothing has a date the page says so, shows what is usually given, whom to call and the feed', () => {
  const empty = inventedSite.pages.filter(
    (page) => typeOf(page.path) === 'calendar' && ends(page).length === 0 && !isSensitive(page),
  );
  expect(empty.length).toBeGreaterThan(0);
  for (const { path, html } of empty) {
    const words = wordsOf(languageOf(path));
    expect(html, path).toMatch(/<section[^>]* data-none(?![^>]* hidden)/);
    expect(decode(html), path).toContain(words['none']);
    expect(html, path).toContain('href="tel:900000010"');
    expect(html, path).toContain('.ics"');
  }
  const district = empty.find(({ path }) => path.includes('/district/'));
  expect(decode(district?.html ?? '')).toContain(wordsOf(languageOf(district?.path ?? ''))['usual']);
});
