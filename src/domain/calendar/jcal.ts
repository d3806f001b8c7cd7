import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** A property of jCal (RFC 7265): name, parameters, type, values. */
export type JProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: readonly (string | number | readonly number[] | object)[],
];
/** A component of jCal: name, properties, components inside. */
export type JComponent = readonly [
  name: string,
  properties: readonly JProperty[],
  components: readonly JComponent[],
];

// ical.js counts the space of a folded line on top of this: 75 octets are what RFC 5545 (3.1) allows.
ICAL.foldLength = 74;

const { icalendar } = ICAL.design;
const text = { defaultType: 'text' };
/** ical.js knows RFC 5545; these texts are of RFC 7986 and of calendars before it. The others of RFC 7986 want their VALUE said, which ical.js does for what it does not know. */
const design = {
  ...icalendar,
  property: {
    ...(icalendar.property as object),
    name: text,
    'x-wr-calname': text,
    'x-wr-caldesc': text,
    'x-published-ttl': text,
  },
};

/** Text of a component, folded at 75 octets, lines ended by CRLF, the last one too. */
export function toText(component: JComponent): string {
  return `${ICAL.stringify.component([...component], design)}\r\n`;
}

/** A property of text in a language; control characters, which no calendar can hold, are left out. */
export function toTextProperty(name: string, value: string, language?: string): JProperty {
  return [name, language === undefined ? {} : { language }, 'text', clean(value)];
}

/** Text without control characters other than line ends, which are LF. */
export function clean(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
}

/** The rules of a zone as a VTIMEZONE, from the IANA data of timezones-ical-library; a zone it does not know throws. */
export function toVTimezone(timeZone: string): JComponent {
  const [block] = tzlib_get_ical_block(timeZone);
  if (!block?.startsWith('BEGIN:VTIMEZONE')) throw new RangeError(`unknown time zone: ${timeZone}`);
  const parsed: unknown = ICAL.parse(block);
  return parsed as JComponent;
}
