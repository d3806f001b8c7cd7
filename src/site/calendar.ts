import { getCollection } from 'astro:content';
import type { CalendarData, CardTexts, ListedSession, TopicLook } from '../domain/calendar/calendar-entry.ts';
import { toCardTexts } from '../domain/calendar/card-texts.ts';
import { findSessions } from '../domain/calendar/find-sessions.ts';
import { createVenues, listWorkshops, type ListedWorkshop } from '../domain/calendar/listed-workshop.ts';
import { toListedSession } from '../domain/calendar/to-listed-session.ts';
import { createWorkshops, isShown } from '../domain/calendar/workshop.ts';
import { toClockCity } from '../domain/directory/clock-city.ts';
import { getWorkshopText } from './calendar-words.ts';
import { city, isProduction } from './city.ts';
import { getAllPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { getText } from './words.ts';

/** Keeps what is read once a build; `dev` reads again each time. */
function once<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key) => {
    const value = import.meta.env.DEV ? read(key) : (kept.get(key) ?? read(key));
    kept.set(key, value);
    return value;
  };
}

const readWorkshops = once(async () => {
  const [facts, types, needs] = [
    (await getCollection('calendar')).map(({ id, data }) => ({ ...data, id })),
    (await getCollection('workshopTypes')).map(({ id, data }) => ({ ...data, id })),
    (await getCollection('needs')).map(({ id, data }) => ({ ...data, id })),
  ];
  const clock = toClockCity(city);
  const shown = createWorkshops(facts, types).filter((workshop) => isShown(workshop, isProduction));
  return listWorkshops(shown, {
    types,
    needs,
    places: await getAllPlaces(),
    districts: city.districts,
    findSessions: (workshop) => findSessions(workshop, clock),
  });
});

/** Every workshop that is shown, also those that are over, by first session; examples only outside production. */
export const getWorkshops = (): Promise<readonly ListedWorkshop[]> => readWorkshops('');

/** The function that says where a session of a workshop is. */
export const getVenues = async () =>
  createVenues({ places: await getAllPlaces(), districts: city.districts });

/** Names and looks of topics in a language, by code, in the order of the needs. */
export const getTopics = once(async (language) => {
  const needs = (await getCollection('needs')).sort((a, b) => a.data.order - b.data.order);
  const looks = new Map<string, TopicLook>();
  for (const { id, data } of needs) {
    const { color, pictogram, code } = data;
    const title = (await getText('needWords', id, language))?.entry.data.door ?? code;
    looks.set(code, { code, title, color, pictogram });
  }
  return looks;
});

/** All sessions with their texts in a language, by start, also past ones; and what cards say of their workshops. */
export const getAllSessions = once(async (language): Promise<CalendarData> => {
  const [all, getVenue, t] = [await getWorkshops(), await getVenues(), getTranslator(language)];
  const workshops: Record<string, CardTexts> = {};
  const sessions: ListedSession[] = [];
  for (const listed of all) {
    const { workshop } = listed;
    const { title } = await getWorkshopText(listed, language);
    workshops[workshop.id] = toCardTexts(listed, title, { language, t });
    for (const session of listed.sessions) {
      const moved = session.place && getVenue(workshop, session.place);
      sessions.push(toListedSession(session, listed, { language, t, moved }));
    }
  }
  sessions.sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return { sessions, workshops, topics: Object.fromEntries(await getTopics(language)) };
});

/** Ids of workshops that are sensitive: shown where somebody looks for them, suggested nowhere. */
export const getSensitiveIds = async (): Promise<ReadonlySet<string>> =>
  new Set((await getWorkshops()).flatMap(({ sensitive, workshop }) => (sensitive ? [workshop.id] : [])));
