import { addMonths } from '../domain/calendar/days.ts';
import { addDays } from '../domain/directory/local-date.ts';
import { isOver } from '../domain/calendar/is-over.ts';
import type { ArchiveView, MonthView } from '../domain/calendar/month-view.ts';
import { toMonth } from '../domain/calendar/month.ts';
import { formatMonth } from '../domain/i18n/month.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { getArchiveYears, getComing } from './calendar-lists.ts';
import { getMonthPages } from './calendar-paths.ts';
import { getAllSessions } from './calendar.ts';
import { now, today } from './city.ts';
import { getTranslator } from './i18n.ts';

/** A month's page: what is still to come in it. */
export async function getMonthView(language: string, month: string): Promise<MonthView> {
  const [data, pages, t] = [await getComing(language), await getMonthPages(), getTranslator(language)];
  const isIn = (day: string) => day.startsWith(month);
  const sessions = data.sessions.filter(({ wall, was }) => isIn(wall.start) || isIn(was?.start ?? ''));
  const linkTo = (other: string) =>
    pages.includes(other)
      ? { href: toPath(language, 'calendar', 'month', other), label: formatMonth(other, language) }
      : undefined;
  const year = month.slice(0, 4);
  const name = formatMonth(month, language);
  const passed = (await getAllSessions(language)).sessions.filter(
    (session) => isIn(session.wall.start) && isOver(session, +now),
  );
  return {
    month,
    name,
    title: t('calendar.inMonth', { month: name }),
    weeks: toMonth(month, sessions),
    workshops: data.workshops,
    topics: data.topics,
    count: sessions.length,
    hasExamples: sessions.some(({ workshop }) => data.workshops[workshop]?.example),
    passed: month < today.slice(0, 7),
    previous: linkTo(addMonths(month, -1)),
    next: linkTo(addMonths(month, 1)),
    archive:
      passed.length > 0
        ? { href: `${toPath(language, 'calendar', 'archive', year)}#m${month.slice(5)}`, label: year }
        : undefined,
    until: addDays(`${addMonths(month, 1)}-01`, -1),
    today,
  };
}

/** What has passed in a year. */
export async function getArchiveView(language: string, year: string): Promise<ArchiveView> {
  const { sessions, workshops } = await getAllSessions(language);
  const past = sessions.filter((session) => session.wall.start.startsWith(year) && isOver(session, +now));
  const months = Map.groupBy(past, ({ wall }) => wall.start.slice(0, 7));
  return {
    year,
    title: getTranslator(language)('calendar.archiveYear', { year }),
    months: [...months]
      .map(([month, held]) => ({
        id: `m${month.slice(5)}`,
        name: formatMonth(month, language),
        sessions: held.toReversed(),
      }))
      .reverse(),
    workshops,
    years: (await getArchiveYears()).map((each) => ({
      href: toPath(language, 'calendar', 'archive', each),
      label: each,
    })),
  };
}
