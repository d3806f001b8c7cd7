import { isOver } from '../domain/calendar/is-over.ts';
import type { ListedWorkshop } from '../domain/calendar/listed-workshop.ts';
import { getArchiveYears, getTopicCodes } from './calendar-lists.ts';
import { getWorkshops } from './calendar.ts';
import { city, now, today } from './city.ts';

/** Static paths of a page for each of some values, in every language. */
const each = (name: string, values: readonly string[]) =>
  city.languages.flatMap((lang) => values.map((value) => ({ params: { lang, [name]: value } })));

/** Paths of `calendar/topic/<code>/`. */
export const topicPaths = async () => each('topic', await getTopicCodes());
/** Paths of `calendar/district/<id>/`. */
export const calendarDistrictPaths = () =>
  each(
    'district',
    city.districts.map(({ id }) => id),
  );
/** Paths of `calendar/month/<yyyy-mm>/`. */
export const monthPaths = async () => each('month', await getMonthPages());
/** Paths of what belongs to a month with something to come: its QR code. */
export const comingMonthPaths = async () =>
  each(
    'month',
    (await getMonthPages()).filter((month) => month >= today.slice(0, 7)),
  );
/** Paths of `calendar/archive/<yyyy>/`. */
export const archivePaths = async () => each('year', await getArchiveYears());

/** Months that have a page: every one from the first session to the last, and this one. Paper keeps the addresses of past ones. */
export async function getMonthPages(): Promise<string[]> {
  const used = (await getWorkshops()).flatMap(({ sessions }) =>
    sessions.map(({ wall }) => wall.start.slice(0, 7)),
  );
  const sorted = [...used, today.slice(0, 7)].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const months: string[] = [];
  for (
    let date = new Date(`${first}-01`);
    date.toISOString().slice(0, 7) <= last;
    date.setUTCMonth(date.getUTCMonth() + 1)
  )
    months.push(date.toISOString().slice(0, 7));
  return months;
}

/** Props of a workshop's page: the workshop, and whether the address is one of its old ones. */
export interface WorkshopProps {
  readonly listed: ListedWorkshop;
  readonly moved: boolean;
}

/** Paths of `calendar/<id>/`, old ids included: paper keeps them for years. */
export async function workshopPaths() {
  const all = await getWorkshops();
  return city.languages.flatMap((lang) =>
    all.flatMap((listed) => [
      { params: { lang, id: listed.workshop.id }, props: { listed, moved: false } },
      ...(listed.workshop.formerIds ?? []).map((id) => ({
        params: { lang, id },
        props: { listed, moved: true },
      })),
    ]),
  );
}

/** Paths of what belongs to a workshop's own address: QR code and poster. */
export async function ownWorkshopPaths() {
  return (await workshopPaths()).filter(({ props }) => !props.moved);
}

/** Whether something of a workshop is still coming. */
export const isComing = ({ sessions }: ListedWorkshop) =>
  sessions.length === 0 || sessions.some((session) => !isOver(session, +now));
