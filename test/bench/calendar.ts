/**
 * How long the calendar's rules and feeds take for many workshops, in one language and in six:
 * `node_modules/.bin/node test/bench/calendar.ts [workshops]`. It writes no file and asserts no time.
 */
import { findSessions } from '../../src/domain/calendar/find-sessions.ts';
import { toCalendarJson } from '../../src/domain/calendar/calendar-json.ts';
import { checkWorkshop } from '../../src/domain/calendar/check-workshop.ts';
import { toEventText } from '../../src/domain/calendar/to-event-text.ts';
import { toICalendar } from '../../src/domain/calendar/to-icalendar.ts';
import { exampleContext, exampleFeed } from '../domain/calendar/example-feed.ts';
import { generateSeries } from '../domain/calendar/oracle/generated-series.ts';

const count = Number(process.argv[2] ?? 5000);
const languages = ['es', 'en', 'fr', 'ar', 'zh', 'uk'];
const { city } = exampleContext;

/** Runs a step and says how much processor time it took, which other work on the machine does not change. */
function measure<T>(name: string, run: () => T): T {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  console.log(`${name.padEnd(44)} ${Math.round((user + system) / 1e3)} ms`);
  return result;
}

const kinds = generateSeries(200, 1, city).map(({ workshop }) => workshop);
const workshops = Array.from({ length: count }, (_, index) => {
  const kind = kinds[index % kinds.length];
  if (!kind) throw new Error('no series');
  return { ...kind, id: `taller-${index}`, schedule: { ...kind.schedule } };
});

measure('checks', () => workshops.map((workshop) => checkWorkshop(workshop, city)));
const sessions = measure('findSessions', () => workshops.map((workshop) => findSessions(workshop, city)));
console.log(`${workshops.length} workshops, ${sessions.flat().length} sessions`);
const entries = workshops.map((workshop, index) => ({
  workshop,
  sessions: sessions[index] ?? [],
  title: `Haz tu CV ${index}`,
  description: 'Escribe tu CV en una página. سيرة ذاتية 简历. '.repeat(5),
  textLanguage: 'es',
  url: `https://ciudad.example/es/calendar/taller-${index}/`,
  categories: ['CV'],
}));
const texts = measure('events of one language', () =>
  entries.map((entry) => toEventText(entry, exampleContext)),
);
const feed = measure('feed of everything', () => toICalendar(exampleFeed, texts));
measure('a feed for each workshop', () => texts.map((text) => toICalendar(exampleFeed, [text])));
const json = measure('JSON feed', () => toCalendarJson(exampleFeed, entries, exampleContext));
measure(`events of ${languages.length} languages`, () =>
  languages.map((language) => entries.map((entry) => toEventText(entry, { ...exampleContext, language }))),
);
console.log(`feed ${Math.round(feed.length / 1e3)} KB, JSON ${Math.round(json.length / 1e3)} KB`);
