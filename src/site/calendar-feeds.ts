import { toCalendarJson } from '../domain/calendar/calendar-json.ts';
import type { FeedLink } from '../domain/calendar/calendar-view.ts';
import type { ListedWorkshop } from '../domain/calendar/listed-workshop.ts';
import { toEventText, type EventContext, type FeedWorkshop } from '../domain/calendar/to-event-text.ts';
import { toICalendar, type Feed } from '../domain/calendar/to-icalendar.ts';
import { toClockCity } from '../domain/directory/clock-city.ts';
import { getName } from '../domain/directory/place.ts';
import { getLanguageName, signLanguage } from '../domain/i18n/language.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { formatPhone } from '../domain/shared/phone.ts';
import { getTopicCodes } from './calendar-lists.ts';
import { getTopics, getWorkshops } from './calendar.ts';
import { getWorkshopText } from './calendar-words.ts';
import { city, sourceLanguage } from './city.ts';
import { getAllPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';

/** A feed of a language: its group on the page of subscriptions, its name and path, and what is in it. */
export interface NamedFeed extends FeedLink {
  readonly group: 'all' | 'topic' | 'district' | 'language' | 'place' | 'workshop';
  /** Path of the page that shows the same. */
  readonly page: string;
  readonly workshops: readonly ListedWorkshop[];
}

/** Every feed of a language. Districts, topics and the site's languages have theirs even while they are empty: who subscribed waits for more. */
export async function getFeeds(language: string): Promise<NamedFeed[]> {
  const [all, topics, codes] = [await getWorkshops(), await getTopics(language), await getTopicCodes()];
  const t = getTranslator(language);
  const list = toPath(language, 'calendar');
  const feed = (
    group: NamedFeed['group'],
    id: string,
    name: string,
    page: string,
    has: (listed: ListedWorkshop) => boolean = () => true,
  ): NamedFeed => ({
    group,
    name,
    page,
    path: `${list}${group === 'all' || group === 'workshop' ? '' : `${group}/`}${id}.ics`,
    workshops: all.filter(has),
  });
  const spoken = new Set([
    ...city.languages,
    ...all.flatMap(({ workshop }) => workshop.languages?.map(({ code }) => code) ?? []),
  ]);
  const places = new Map(all.flatMap(({ venue: { place } }) => (place ? [[place.resource.id, place]] : [])));
  const sensitive = new Set(all.flatMap(({ need }) => (need.sensitive ? [need.code] : [])));
  return [
    feed('all', 'all', t('calendar.all'), list),
    ...codes.map((code) =>
      feed(
        'topic',
        code,
        sensitive.has(code)
          ? t('calendar.neutralTitle', { code })
          : t('calendar.onTopic', { topic: topics.get(code)?.title ?? code }),
        `${list}topic/${code}/`,
        ({ need }) => need.code === code,
      ),
    ),
    ...city.districts.map(({ id, name }) =>
      feed(
        'district',
        id,
        t('calendar.inDistrict', { district: name }),
        `${list}district/${id}/`,
        ({ venue }) => venue.district?.id === id,
      ),
    ),
    ...[...spoken].map((code) =>
      feed(
        'language',
        code,
        t('calendar.inLanguage', {
          name: code === signLanguage ? t('accessibility.4') : getLanguageName(code, language),
        }),
        list,
        ({ workshop }) => workshop.languages?.some((each) => each.code === code) ?? false,
      ),
    ),
    ...[...places].map(([id, place]) =>
      feed(
        'place',
        id,
        t('calendar.atPlace', { name: getName(place) }),
        toPath(language, 'directory', id),
        ({ venue }) => venue.place?.resource.id === id,
      ),
    ),
    ...(await getWorkshopFeeds(all, language)),
  ];
}

async function getWorkshopFeeds(all: readonly ListedWorkshop[], language: string): Promise<NamedFeed[]> {
  const feeds: NamedFeed[] = [];
  for (const listed of all) {
    const page = toPath(language, 'calendar', listed.workshop.id);
    feeds.push({
      group: 'workshop',
      name: await getOuterTitle(listed, language),
      page,
      path: `${page.slice(0, -1)}.ics`,
      workshops: [listed],
    });
  }
  return feeds;
}

/** Title of a workshop outside its page, as in the history and in calendars: neutral where it is sensitive. */
export async function getOuterTitle(listed: ListedWorkshop, language: string): Promise<string> {
  const { sensitive, workshop, need } = listed;
  if (!sensitive) return (await getWorkshopText(listed, language)).title.value;
  const code = workshop.id.replace(/\D+/g, '') || need.code;
  return getTranslator(language)('calendar.neutralTitle', { code });
}

/** A workshop as feeds tell it: nothing but day, place and a neutral title if it is sensitive. */
export async function toFeedWorkshop(listed: ListedWorkshop, language: string): Promise<FeedWorkshop> {
  const { workshop, sessions, need, organizer, sensitive } = listed;
  const { title, summary } = await getWorkshopText(listed, language);
  const page = { url: new URL(toPath(language, 'calendar', workshop.id), city.url).href };
  const bare = { workshop, sessions, title: await getOuterTitle(listed, language), ...page };
  if (sensitive) return { ...bare, textLanguage: language, categories: [] };
  const phone = organizer?.resource.phones?.find(({ type }) => type !== 'whatsapp');
  const number = workshop.signUp?.phone ?? phone?.number;
  const contact = [organizer && getName(organizer), number && formatPhone(number)].filter(Boolean).join(', ');
  const topic = (await getTopics(language)).get(need.code)?.title;
  return {
    ...bare,
    ...(summary && { description: `${summary.value}\n${page.url}` }),
    textLanguage: title.language,
    categories: topic ? [topic] : [],
    ...(contact && { contact }),
  };
}

async function getContext(language: string): Promise<EventContext> {
  const t = getTranslator(language);
  return {
    language,
    sourceLanguage,
    city: { ...toClockCity(city), name: city.name },
    host: new URL(city.url).host,
    resources: new Map((await getAllPlaces()).map(({ resource }) => [resource.id, resource])),
    words: {
      example: t('calendar.example'),
      cancelled: t('calendar.cancelled'),
      moved: t('calendar.moved'),
      reason: (reason) => t(`calendar.reason.${reason}`),
    },
  };
}

const events = new Map<string, Promise<string>>();

/** The events of a workshop, written once a language for all feeds that hold it. */
function getEventText(listed: ListedWorkshop, language: string): Promise<string> {
  const write = async () => toEventText(await toFeedWorkshop(listed, language), await getContext(language));
  const key = `${language} ${listed.workshop.id}`;
  const text = import.meta.env.DEV ? write() : (events.get(key) ?? write());
  events.set(key, text);
  return text;
}

const toFeed = ({ name, path, page }: NamedFeed, language: string, source = path): Feed => ({
  name: `${name} · ${getTranslator(language)('site.name')}`,
  language,
  url: new URL(page, city.url).href,
  source: new URL(source, city.url).href,
  timeZone: city.timeZone,
});

/** A feed as iCalendar. */
export async function toFeedText(feed: NamedFeed, language: string): Promise<string> {
  const texts: string[] = [];
  for (const listed of feed.workshops) texts.push(await getEventText(listed, language));
  return toICalendar(toFeed(feed, language), texts);
}

/** All sessions of a language as JSON. */
export async function getCalendarJson(language: string): Promise<string> {
  const [all] = await getFeeds(language);
  if (!all) throw new Error('no feed of everything');
  const workshops: FeedWorkshop[] = [];
  for (const listed of all.workshops) workshops.push(await toFeedWorkshop(listed, language));
  const source = `/${language}/calendar/calendar.json`;
  return toCalendarJson(toFeed(all, language, source), workshops, await getContext(language));
}

/** Static paths of the feeds of all languages: `feed` is the path without its ending. */
export async function feedPaths() {
  const paths = [];
  for (const lang of city.languages)
    for (const feed of await getFeeds(lang)) {
      const name = feed.path.slice(toPath(lang, 'calendar').length, -'.ics'.length);
      paths.push({ params: { lang, feed: name }, props: { feed } });
    }
  return paths;
}

/** The page of subscriptions: every calendar but those of single workshops, which stand on their own pages. */
export async function getSubscribeView(language: string) {
  const [t, [all, ...feeds]] = [getTranslator(language), await getFeeds(language)];
  if (!all) throw new Error('no feed of everything');
  const groups = (['topic', 'district', 'language', 'place'] as const).map((id) => ({
    id,
    title: t(
      `calendar.by${id === 'topic' ? 'Topic' : id === 'district' ? 'District' : id === 'language' ? 'Language' : 'Place'}`,
    ),
    feeds: feeds.filter(({ group }) => group === id),
  }));
  return {
    all,
    groups: groups.filter((group) => group.feeds.length > 0),
    json: `${toPath(language, 'calendar')}calendar.json`,
  };
}
