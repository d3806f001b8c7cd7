import { getCollection } from 'astro:content';
import type { CalendarData } from '../domain/calendar/calendar-entry.ts';
import type { CalendarChoices, CalendarListView, UsualWorkshop } from '../domain/calendar/calendar-view.ts';
import { isOver } from '../domain/calendar/is-over.ts';
import { listMonths } from '../domain/calendar/month.ts';
import { toCardGroups } from '../domain/calendar/session-cards.ts';
import { getLanguageName, signLanguage } from '../domain/i18n/language.ts';
import { formatMonth } from '../domain/i18n/month.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { pictograms } from '../domain/shared/pictograms.ts';
import { getAllSessions, getTopics, getWorkshops } from './calendar.ts';
import { city, isProduction, now, sourceLanguage, today } from './city.ts';
import { getNeeds } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { getText } from './words.ts';

/** What a list is about: everything, a topic or a district. */
interface Own {
  readonly topic?: string;
  readonly district?: string;
}

/** All that is coming in a language, narrowed to a topic or a district. */
export async function getComing(language: string, { topic, district }: Own = {}): Promise<CalendarData> {
  const data = await getAllSessions(language);
  const sessions = data.sessions.filter(
    (session) =>
      !isOver(session, +now) &&
      (!topic || session.topic === topic) &&
      (!district || session.district === district),
  );
  const ids = new Set(sessions.map(({ workshop }) => workshop));
  const codes = new Set(sessions.map((session) => session.topic));
  return {
    sessions,
    workshops: Object.fromEntries(Object.entries(data.workshops).filter(([id]) => ids.has(id))),
    topics: Object.fromEntries(Object.entries(data.topics).filter(([code]) => codes.has(code))),
  };
}

/** What the filters fetch: all that is coming, with the pictures of its topics. */
export async function getCalendarData(language: string) {
  const data = await getComing(language);
  const pictures: Record<string, string> = pictograms;
  const drawn = Object.values(data.topics).map(({ code, pictogram }) => [code, pictures[pictogram] ?? '']);
  return { ...data, pictograms: Object.fromEntries(drawn) as Record<string, string> };
}

/** Choices of the filters in a language, and what the page itself stands for. */
export async function getCalendarChoices(language: string, own: Own = {}): Promise<CalendarChoices> {
  const [{ sessions }, topics, t] = [
    await getComing(language),
    await getTopics(language),
    getTranslator(language),
  ];
  const used = new Set(sessions.flatMap(({ topic, district }) => [`t ${topic}`, `d ${district ?? ''}`]));
  return {
    base: toPath(language, 'calendar'),
    data: `/${language}/calendar/coming.json`,
    today,
    topics: [...topics.values()]
      .filter(({ code }) => used.has(`t ${code}`))
      .map(({ code, title }) => ({ code, label: title })),
    sensitive: (await getCollection('needs')).flatMap(({ data }) => (data.sensitive ? [data.code] : [])),
    districts: city.districts
      .filter(({ id }) => used.has(`d ${id}`))
      .map(({ id, name }) => ({ code: id, label: name })),
    languages: [...new Set(sessions.flatMap(({ languages }) => languages))].map((code) => ({
      code,
      label: code === signLanguage ? t('accessibility.4') : getLanguageName(code, language),
    })),
    months: listMonths(sessions, today).map(({ month }) => ({
      code: month,
      label: formatMonth(month, language),
    })),
    ...own,
  };
}

/** Kinds of workshop that are usually given, for when none has a date. */
async function getUsual(language: string, own: string | undefined): Promise<UsualWorkshop[]> {
  const [topics, needs] = [await getTopics(language), await getCollection('needs')];
  const codes = new Map(needs.map(({ id, data }) => [id, data.code]));
  const types = (await getCollection('workshopTypes')).sort((a, b) => a.data.order - b.data.order);
  const usual: UsualWorkshop[] = [];
  for (const { id, data } of types) {
    const code = codes.get(data.topic) ?? '';
    const [text, topic] = [await getText('workshopTypeWords', id, language), topics.get(code)];
    const isHeldBack = data.sensitive === true || (data.needsLawyer === true && isProduction);
    if (!text || !topic || isHeldBack || (own && code !== own)) continue;
    const { title, summary } = text.entry.data;
    usual.push({ title, summary, titleLanguage: text.textLanguage, topic });
  }
  return usual;
}

async function toList(
  language: string,
  own: Own,
  words: { title: string; path: string; neutral?: string | undefined },
): Promise<CalendarListView> {
  const [data, t] = [await getComing(language, own), getTranslator(language)];
  const { topic = '' } = own;
  const count = Object.keys(data.workshops).length;
  const { title, path, neutral } = words;
  const pageTitle = neutral === undefined ? title : t('calendar.neutralTitle', { code: neutral });
  return {
    title,
    pageTitle,
    lead: t('calendar.lead'),
    sensitive: neutral !== undefined,
    look: (await getTopics(language)).get(topic),
    groups: toCardGroups(data, +now, today),
    count,
    hasExamples: Object.values(data.workshops).some(({ example }) => example),
    filters: await getCalendarChoices(language, own),
    feed: { name: pageTitle, path: `/${language}/calendar/${path}.ics` },
    usual: count > 0 ? [] : await getUsual(language, own.topic),
    months: (await getCalendarChoices(language)).months.map(({ code, label }) => ({
      href: toPath(language, 'calendar', 'month', code),
      label,
    })),
    archive: (await getArchiveYears()).map((year) => ({
      href: toPath(language, 'calendar', 'archive', year),
      label: year,
    })),
  };
}

/** Years (YYYY) in which something has passed. */
export async function getArchiveYears(): Promise<string[]> {
  const years = (await getWorkshops()).flatMap(({ sessions }) =>
    sessions.filter((session) => isOver(session, +now)).map(({ wall }) => wall.start.slice(0, 4)),
  );
  return [...new Set(years)].sort();
}

/** The list of all that is coming. */
export async function getCalendarList(language: string): Promise<CalendarListView> {
  return toList(language, {}, { title: getTranslator(language)('calendar.title'), path: 'all' });
}

/** The list of what is coming on a topic, by its code. */
export async function getTopicList(language: string, code: string): Promise<CalendarListView> {
  const needs = await getCollection('needs');
  const isSensitive = needs.some(({ data }) => data.code === code && data.sensitive);
  const topic = (await getTopics(language)).get(code)?.title ?? code;
  const title = getTranslator(language)('calendar.onTopic', { topic });
  const neutral = isSensitive ? code : undefined;
  return toList(language, { topic: code }, { title, path: `topic/${code}`, neutral });
}

/** The list of what is coming in a district. */
export async function getDistrictList(language: string, id: string): Promise<CalendarListView> {
  const district = city.districts.find((each) => each.id === id)?.name ?? id;
  const title = getTranslator(language)('calendar.inDistrict', { district });
  return toList(language, { district: id }, { title, path: `district/${id}` });
}

/** Codes of the topics that have a page: those of workshops and of their kinds. */
export async function getTopicCodes(): Promise<string[]> {
  const used = new Set([
    ...(await getCollection('workshopTypes')).map(({ data }) => data.topic),
    ...(await getWorkshops()).map(({ workshop }) => workshop.topic),
  ]);
  const shown = new Set((await getNeeds(sourceLanguage)).map(({ need }) => need.id));
  const needs = await getCollection('needs');
  return needs.filter(({ id }) => used.has(id) && shown.has(id)).map(({ data }) => data.code);
}
