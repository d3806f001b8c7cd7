import { toEventJsonLd } from '../domain/calendar/event-json-ld.ts';
import { isOver } from '../domain/calendar/is-over.ts';
import type { ListedWorkshop } from '../domain/calendar/listed-workshop.ts';
import type { FeedWorkshop } from '../domain/calendar/to-event-text.ts';
import { toWhoText } from '../domain/calendar/who-text.ts';
import type { WorkshopView } from '../domain/calendar/workshop-view.ts';
import { getCityName } from '../domain/city/city-name.ts';
import { toClockCity } from '../domain/directory/clock-city.ts';
import { getName } from '../domain/directory/place.ts';
import { toPath } from '../domain/i18n/paths.ts';
import { formatSourceDate } from '../domain/i18n/source-date.ts';
import { findOldYear } from '../domain/shared/phone.ts';
import { getOuterTitle, toFeedWorkshop } from './calendar-feeds.ts';
import type { WorkshopProps } from './calendar-paths.ts';
import { getAllSessions, getTopics } from './calendar.ts';
import { getWorkshopText } from './calendar-words.ts';
import { city, findHold, now, today } from './city.ts';
import { getAllPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { getMiniMap, getNearestStations } from './map.ts';

/** All that a workshop's page shows in a language. */
export async function getWorkshopView({ listed, moved }: WorkshopProps, language: string) {
  const t = getTranslator(language);
  const { workshop, venue, sensitive, organizer } = listed;
  const { body, ...words } = await getWorkshopText(listed, language);
  const sessions = (await getAllSessions(language)).sessions.filter((each) => each.workshop === workshop.id);
  const coming = sessions.filter((session) => !isOver(session, +now));
  const topic = (await getTopics(language)).get(listed.need.code);
  if (!topic) throw new Error(`workshop without topic: ${workshop.id}`);
  const title = await getOuterTitle(listed, language);
  const url = new URL(toPath(language, 'calendar', workshop.id), city.url).href;
  const phone = findPhone(listed);
  const { lat, lon } = venue.where;
  const own = lat !== undefined &&
    lon !== undefined && { location: { precision: 'exact' as const, lat, lon } };
  const located = venue.place?.resource ?? (own || undefined);
  const view: WorkshopView = {
    listed,
    topic,
    ...words,
    coming,
    past: sessions.filter((session) => isOver(session, +now)),
    ended: sessions.length > 0 && coming.length === 0,
    who: toWhoText(workshop.audience, t),
    phone,
    today,
    map: located && getMiniMap(located),
    stations: located ? getNearestStations(located) : [],
    feed: { name: title, path: `/${language}/calendar/${workshop.id}.ics` },
    review: findHold(listed.needsLawyer),
    url,
  };
  const resources = new Map((await getAllPlaces()).map(({ resource }) => [resource.id, resource]));
  return {
    head: {
      title: await toPageTitle(listed, language, moved),
      description: sensitive
        ? t('site.description', { city: getCityName(city, language) })
        : [words.summary?.value, venue.name].filter(Boolean).join(' '),
      sensitive,
      unlisted: moved || view.ended,
      jsonLd:
        moved || sensitive
          ? undefined
          : toEventJsonLd(toMarked(await toFeedWorkshop(listed, language), t), {
              city: { ...toClockCity(city), name: city.name, region: city.region },
              resources,
              ...(organizer && { organizer: { name: getName(organizer) } }),
              from: today,
            }),
    },
    view,
    body,
  };
}

/** Title in the history: with its first day and its place, since many workshops are called the same. */
async function toPageTitle(listed: ListedWorkshop, language: string, moved: boolean): Promise<string> {
  const { workshop, sessions, venue, sensitive } = listed;
  const t = getTranslator(language);
  const day = sessions[0]?.wall.start.slice(0, 10);
  return [
    workshop.example && t('calendar.example'),
    await getOuterTitle(listed, language),
    day && formatSourceDate(day, language),
    sensitive ? venue.district?.name : venue.name,
    moved && t('calendar.movedTitle'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** An example says so to machines too. */
const toMarked = (entry: FeedWorkshop, t: ReturnType<typeof getTranslator>): FeedWorkshop =>
  entry.workshop.example ? { ...entry, title: `${t('calendar.example')} · ${entry.title}` } : entry;

/** The phone by which one signs up: its own, or that of who gives it. */
function findPhone({ workshop: { signUp }, organizer }: ListedWorkshop): WorkshopView['phone'] {
  if (signUp?.phone) return { number: signUp.phone };
  if (signUp?.by && !signUp.by.includes('phone')) return undefined;
  const phone = organizer?.resource.phones?.find(({ type }) => type !== 'whatsapp');
  return phone && { number: phone.number, oldYear: findOldYear(phone.asOf) };
}
