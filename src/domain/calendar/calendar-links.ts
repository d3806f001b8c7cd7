import { isDay } from './wall.ts';
import type { Session } from './session.ts';

/** Addresses by which calendars subscribe to a feed. All are plain links: nothing is asked of other servers before a tap. */
export interface CalendarLinks {
  /** The feed itself: download, or copy the address. */
  readonly https: string;
  /** Opens the calendar of the device: Apple, Thunderbird, Outlook on a computer. */
  readonly webcal: string;
  readonly google: string;
  readonly outlook: string;
}

/** Links to subscribe to a feed by its absolute address. */
export function toCalendarLinks(feed: string, name: string): CalendarLinks {
  const webcal = feed.replace(/^https?:/, 'webcal:');
  const outlook = new URLSearchParams({ url: feed, name });
  return {
    https: feed,
    webcal,
    google: `https://calendar.google.com/calendar/r?${new URLSearchParams({ cid: webcal }).toString()}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${outlook.toString()}`,
  };
}

/** What a link for one session writes into the calendar. */
export interface SessionText {
  readonly title: string;
  readonly details: string;
  readonly location: string;
  /** IANA zone of the city. */
  readonly timeZone: string;
}

const hour = 36e5;

/** Links that open Google's and Outlook's form for one session, filled in; without an end it gets an hour. */
export function toSessionLinks(
  { start, end, wall }: Pick<Session, 'start' | 'end' | 'wall'>,
  { title, details, location, timeZone }: SessionText,
): { readonly google: string; readonly outlook: string } {
  const first = Date.parse(start);
  const last = end === start ? first + hour : Date.parse(end);
  const utc = (instant: number) => new Date(instant).toISOString().replace(/\.\d+/, '');
  const allDay = isDay(wall.start);
  const basic = (instant: number) => utc(instant).replace(/[-:]/g, '');
  const days = [wall.start, new Date(Date.parse(wall.end) + 864e5).toISOString().slice(0, 10)];
  const dates = allDay ? days.map((day) => day.slice(0, 10).replaceAll('-', '')) : [first, last].map(basic);
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: dates.join('/'),
    ctz: timeZone,
    details,
    location,
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: allDay ? (days[0] ?? '') : utc(first),
    enddt: allDay ? (days[1] ?? '') : utc(last),
    allday: String(allDay),
    body: details,
    location,
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google.toString()}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook.toString()}`,
  };
}
