import { toText, toTextProperty, toVTimezone, type JComponent, type JProperty } from './jcal.ts';

/** A calendar that phones subscribe to, in one language. */
export interface Feed {
  readonly name: string;
  readonly description?: string;
  readonly language: string;
  /** Absolute address of the page that shows the same. */
  readonly url: string;
  /** Absolute address of the feed itself. */
  readonly source: string;
  /** IANA zone of the city. */
  readonly timeZone: string;
}

const productId = '-//Puente//Calendar//ES';
/** How often calendars ask again: what changes in a day is seen within half of one. */
const refresh = 'PT12H';

/**
 * A feed as iCalendar (RFC 5545, with NAME, REFRESH-INTERVAL and SOURCE of RFC 7986): its zone, then the events that
 * `toEventText` wrote. Nothing in it comes from a clock: the same content gives the same bytes. A feed without events is
 * still a calendar, with its zone alone.
 */
export function toICalendar(feed: Feed, events: readonly string[]): string {
  const { name, description, language, url, source, timeZone } = feed;
  const properties: readonly JProperty[] = [
    toTextProperty('version', '2.0'),
    toTextProperty('prodid', productId),
    toTextProperty('calscale', 'GREGORIAN'),
    toTextProperty('name', name, language),
    toTextProperty('x-wr-calname', name),
    ...(description
      ? [toTextProperty('description', description, language), toTextProperty('x-wr-caldesc', description)]
      : []),
    ['url', {}, 'uri', url],
    ['source', {}, 'uri', source],
    ['refresh-interval', {}, 'duration', refresh],
    toTextProperty('x-published-ttl', refresh),
  ];
  const empty: JComponent = ['vcalendar', properties, [toVTimezone(timeZone)]];
  const end = 'END:VCALENDAR\r\n';
  return `${toText(empty).slice(0, -end.length)}${events.join('')}${end}`;
}
