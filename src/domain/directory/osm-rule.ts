import type { Interval, WeekDay } from './hours.schema.ts';

/** Days of a rule: two full dates or two month-days; `isMonth` if written as whole months ("Jul-Aug"). */
export interface OsmDates {
  readonly from: string;
  readonly to: string;
  readonly isMonth: boolean;
}

/** One rule of an OSM `opening_hours` text. */
export interface OsmRule {
  readonly dates: readonly OsmDates[];
  /** Undefined if the rule names no day of the week: it holds on all of them. */
  readonly days: readonly WeekDay[] | undefined;
  /** It names public holidays (PH). */
  readonly isHoliday: boolean;
  readonly state: 'open' | 'off' | 'unknown';
  readonly intervals: readonly Interval[];
  /** It adds to the rule before it (","), instead of replacing the hours of its days (";"). */
  readonly isAdded: boolean;
}

/** Stands for the comment "by appointment" while a text is read. */
export const appointmentMark = '~';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const weekDays: readonly WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

const day = `(?:${dayNames.join('|')}|PH|SH)`;
const date = `(?:\\d{4} )?(?:${months.join('|')})(?: \\d{1,2})?`;
const time = '\\d\\d:\\d\\d-\\d\\d:\\d\\d';
const list = (item: string) => `${item}(?:, ?${item})*`;
const rule = new RegExp(
  `^(?:(?<dates>${list(`${date}(?:-${date}|-\\d{1,2}(?= |,|$))?`)})(?: |$))?` +
    `(?:(?<days>${list(`${day}(?:-${day})?`)})(?: |$))?` +
    `(?:(?<times>${list(time)})|(?<word>off|closed|unknown))(?<mark> ?${appointmentMark})?$`,
);

/** Reads one rule; a text (in Spanish) says why it was refused. */
export function parseOsmRule(text: string, isAdded: boolean): OsmRule | string {
  const parts = rule.exec(text)?.groups;
  if (!parts) return `No se entiende «${text.replaceAll(appointmentMark, '"cita previa"')}»`;

  const days = parseDays(parts['days']);
  if (typeof days === 'string') return days;
  const dates = parts['dates']?.split(/, ?/).map(parseDates) ?? [];
  const wrongDates = dates.find((each) => typeof each === 'string');
  if (wrongDates) return wrongDates;
  const intervals = (parts['times']?.split(/, ?/) ?? []).map((each) => ({
    from: each.slice(0, 5),
    to: each.slice(6),
    ...(parts['mark'] && { appointment: true }),
  }));
  const wrongTime = intervals.flatMap(({ from, to }) => [from, to]).find((each) => !isTime(each));
  if (wrongTime) return `La hora «${wrongTime}» no existe: de 00:00 a 24:00`;
  if (parts['word'] && parts['mark']) return 'Un cierre no puede ser con cita previa';

  const state = parts['word'] === 'unknown' ? 'unknown' : parts['word'] ? 'off' : 'open';
  return { ...days, dates: dates.filter((each) => typeof each !== 'string'), state, intervals, isAdded };
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

function parseDays(text: string | undefined): Pick<OsmRule, 'days' | 'isHoliday'> | string {
  if (!text) return { days: undefined, isHoliday: false };
  const found: WeekDay[] = [];
  const items = text.split(/, ?/);
  for (const item of items.filter((each) => each !== 'PH')) {
    if (/[PS]H/.test(item)) return 'De los días especiales solo se admite PH (festivos), solo y sin guion';
    const [from = -1, to = from] = item.split('-').map((name) => dayNames.indexOf(name));
    for (let each = from; ; each = (each + 1) % 7) {
      found.push(weekDays[each] ?? 'mo');
      if (each === to) break;
    }
  }
  const isHoliday = items.includes('PH');
  return {
    days: found.length || !isHoliday ? weekDays.filter((each) => found.includes(each)) : [],
    isHoliday,
  };
}

function parseDates(text: string): OsmDates | string {
  const [first = '', last] = text.split('-');
  const start = readDate(first);
  // "Jun 15-30": the month of the start.
  const end =
    last === undefined ? start : readDate(/^\d+$/.test(last) ? `${first.replace(/\d+$/, '')}${last}` : last);
  if (!start || !end) return `El día «${text}» no existe`;
  if (!start.day !== !end.day || !start.year !== !end.year || (start.year && !start.day)) {
    return `Las fechas «${text}» mezclan años, meses y días: escribe los dos extremos igual, con su día`;
  }
  const from = [start.year, start.month, start.day || '01'].filter(Boolean).join('-');
  const to = [end.year, end.month, end.day || end.last].filter(Boolean).join('-');
  return { from, to, isMonth: !start.day };
}

function readDate(text: string) {
  const [, year = '', name = '', number = ''] = /^(\d{4})? ?(\w{3}) ?(\d{1,2})?$/.exec(text) ?? [];
  const month = months.indexOf(name);
  const last = lastDays[month] ?? 0;
  const isLeap = year && new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  const limit = month === 1 && year && !isLeap ? 28 : last;
  if (number && (Number(number) < 1 || Number(number) > limit)) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return { year, month: two(month + 1), day: number && two(Number(number)), last: two(last) };
}
