import { type Interval, type WeekDay, weekDays } from '../domain/directory/hours.schema.ts';
import type { Token } from './prose-tokens.ts';

/** A span of the year, every year: "07-01" to "08-31". */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What a statement is about. All lists may be empty. */
export interface Subject {
  readonly days: readonly WeekDay[];
  readonly spans: readonly Span[];
  readonly dates: readonly string[];
  readonly holidays: boolean;
  /** The days are days of the spans ("julio: de lunes a viernes"), not items beside them ("domingos y agosto"). */
  readonly isScoped?: boolean;
}

/** "In July, from Monday to Friday, 9 to 14": who, and when; no intervals means closed. */
export interface Statement {
  readonly subject: Subject;
  readonly intervals: readonly Interval[];
}

/** A piece that was read, and where the next begins. */
type Read<T> = { readonly value: T; readonly next: number } | undefined;
type Tokens = readonly Token[];

const pad = (n: number): string => String(n).padStart(2, '0');
const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const none: Subject = { days: [], spans: [], dates: [], holidays: false };
const is = (tokens: Tokens, at: number, ...types: readonly Token['type'][]): boolean =>
  types.includes(tokens[at]?.type ?? ('' as Token['type']));

/** "9 a 14:30", with or without "de". Both ends must be times of one day, the second later. */
function readInterval(tokens: Tokens, start: number): Read<Interval> {
  let at = start;
  if (is(tokens, at, 'from')) at++;
  if (is(tokens, at, 'colon')) at++;
  const [from, to] = [tokens[at], tokens[at + 2]];
  if (from?.type !== 'number' || to?.type !== 'number' || !is(tokens, at + 1, 'to')) return undefined;
  // "del 1 al 24 de agosto" are days, not hours.
  if (
    !to.isTime &&
    (is(tokens, at + 3, 'month') || (is(tokens, at + 3, 'from') && is(tokens, at + 4, 'month')))
  )
    return undefined;
  const minutes = ({ value, minutes: rest = 0 }: { value: number; minutes?: number }): number =>
    value * 60 + rest;
  if (minutes(to) > 1440 || minutes(from) >= minutes(to)) return undefined;
  const toTime = (time: typeof from): string => `${pad(time.value)}:${pad(time.minutes ?? 0)}`;
  return { value: { from: toTime(from), to: toTime(to) }, next: at + 3 };
}

/** "de 9 a 14 y de 16 a 18". */
function readIntervals(tokens: Tokens, start: number): Read<readonly Interval[]> {
  const first = readInterval(tokens, start);
  if (!first) return undefined;
  const intervals = [first.value];
  let { next } = first;
  for (;;) {
    let at = next;
    while (is(tokens, at, 'comma', 'and')) at++;
    const more = at > next ? readInterval(tokens, at) : undefined;
    if (!more) return { value: intervals, next };
    intervals.push(more.value);
    next = more.next;
  }
}

/** "lunes a viernes" or "sábados". */
function readDays(tokens: Tokens, start: number): Read<Subject> {
  const at = is(tokens, start, 'from') ? start + 1 : start;
  const [first, last] = [tokens[at], tokens[at + 2]];
  if (first?.type !== 'day') return undefined;
  if (!is(tokens, at + 1, 'to')) return { value: { ...none, days: first.days }, next: at + 1 };
  if (last?.type !== 'day' || first.days.length !== 1 || last.days.length !== 1) return undefined;
  const [from, to] = [first, last].map(({ days }) => weekDays.indexOf(days[0] ?? 'mo'));
  if (from === undefined || to === undefined || from >= to) return undefined;
  return { value: { ...none, days: weekDays.slice(from, to + 1) }, next: at + 3 };
}

/** "julio", "octubre a marzo", "15 de junio al 15 de septiembre". */
function readSpan(tokens: Tokens, start: number): Read<Subject> {
  const ends: string[] = [];
  let at = is(tokens, start, 'from') ? start + 1 : start;
  for (const end of ['from', 'to'] as const) {
    const number = tokens[at];
    const hasDay = number?.type === 'number' && number.minutes === undefined;
    if (hasDay) at += is(tokens, at + 1, 'from') ? 2 : 1;
    const month = tokens[at];
    if (month?.type !== 'month') return undefined;
    const day = hasDay ? number.value : end === 'from' ? 1 : (lastDays[month.month - 1] ?? 31);
    ends.push(`${pad(month.month)}-${pad(day)}`);
    at++;
    if (end === 'from' && !is(tokens, at, 'to')) {
      if (hasDay) return undefined;
      ends.push(`${pad(month.month)}-${pad(lastDays[month.month - 1] ?? 31)}`);
      break;
    }
    if (end === 'from') at++;
  }
  const [from, to] = ends;
  return from && to ? { value: { ...none, spans: [{ from, to }] }, next: at } : undefined;
}

/** "24, 25 y 31 de diciembre". */
function readDates(tokens: Tokens, start: number): Read<Subject> {
  const numbers: number[] = [];
  let at = start;
  for (;;) {
    const token = tokens[at];
    if (token?.type !== 'number' || token.minutes !== undefined || token.value < 1) return undefined;
    numbers.push(token.value);
    at++;
    if (is(tokens, at, 'from') || is(tokens, at, 'month')) break;
    while (is(tokens, at, 'comma', 'and')) at++;
  }
  if (is(tokens, at, 'from')) at++;
  const month = tokens[at];
  if (month?.type !== 'month' || is(tokens, at + 1, 'to')) return undefined;
  return { value: { ...none, dates: numbers.map((day) => `${pad(month.month)}-${pad(day)}`) }, next: at + 1 };
}

function readItem(tokens: Tokens, at: number): Read<Subject> {
  if (is(tokens, at, 'holidays')) return { value: { ...none, holidays: true }, next: at + 1 };
  return readDays(tokens, at) ?? readDates(tokens, at) ?? readSpan(tokens, at);
}

/** "Domingos, festivos y agosto": as many items as follow each other. */
export function readSubject(
  tokens: Tokens,
  start: number,
  separators: readonly Token['type'][],
): Read<Subject> {
  let subject: Subject | undefined;
  let next = start;
  for (;;) {
    let at = next;
    if (subject) while (is(tokens, at, ...separators)) at++;
    const item = !subject || at > next ? readItem(tokens, at) : undefined;
    if (!item) return subject && { value: subject, next };
    subject = {
      days: [...(subject?.days ?? []), ...item.value.days],
      spans: [...(subject?.spans ?? []), ...item.value.spans],
      dates: [...(subject?.dates ?? []), ...item.value.dates],
      holidays: subject?.holidays === true || item.value.holidays,
    };
    next = item.next;
  }
}

const isOnlySeason = ({ days, spans, dates, holidays }: Subject): boolean =>
  spans.length > 0 && days.length === 0 && dates.length === 0 && !holidays;

/** "Cerrado: …", "… cerrado", "lunes a viernes de 9 a 14", "julio: de lunes a viernes…", "de 9 a 14 de lunes a viernes". */
export function readStatement(tokens: Tokens, start: number): Read<Statement> {
  if (is(tokens, start, 'closed')) {
    const at = is(tokens, start + 1, 'colon') ? start + 2 : start + 1;
    const subject = readSubject(tokens, is(tokens, at, 'from') ? at + 1 : at, ['comma', 'and']);
    return subject && { value: { subject: subject.value, intervals: [] }, next: subject.next };
  }
  const leading = readIntervals(tokens, start);
  if (leading) {
    const at = is(tokens, leading.next, 'comma') ? leading.next + 1 : leading.next;
    const days = readSubject(tokens, at, ['comma', 'and']);
    const isReversed =
      days &&
      !readIntervals(tokens, skipMarks(tokens, days.next)) &&
      !is(tokens, skipMarks(tokens, days.next), 'closed', 'day');
    if (isReversed && days.value.spans.length === 0 && days.value.dates.length === 0) {
      return { value: { subject: days.value, intervals: leading.value }, next: days.next };
    }
    return { value: { subject: none, intervals: leading.value }, next: leading.next };
  }
  return readForward(tokens, start);
}

const skipMarks = (tokens: Tokens, at: number): number => (is(tokens, at, 'comma', 'colon') ? at + 1 : at);

function readForward(tokens: Tokens, start: number): Read<Statement> {
  // "Julio y agosto: lunes a viernes…": the months first, alone, then the days. Otherwise all in one list.
  for (const isSplit of [true, false]) {
    const head = isSplit ? readSeasons(tokens, start) : readSubject(tokens, start, ['comma', 'and']);
    if (!head) continue;
    let at = skipMarks(tokens, head.next);
    let subject = head.value;
    if (isSplit) {
      const days = readSubject(tokens, at, ['comma', 'and']);
      if (days && (days.value.spans.length > 0 || days.value.dates.length > 0)) continue;
      if (days) {
        subject = { ...days.value, spans: head.value.spans, isScoped: true };
        at = skipMarks(tokens, days.next);
      }
    }
    if (is(tokens, at, 'closed')) return { value: { subject, intervals: [] }, next: at + 1 };
    const intervals = readIntervals(tokens, at);
    if (intervals) return { value: { subject, intervals: intervals.value }, next: intervals.next };
  }
  return undefined;
}

/** One or more months or spans and nothing else. */
function readSeasons(tokens: Tokens, start: number): Read<Subject> {
  let end: Read<Subject>;
  let at = start;
  let spans: readonly Span[] = [];
  for (;;) {
    const span = readSpan(tokens, at);
    if (!span || !isOnlySeason(span.value)) return end;
    spans = [...spans, ...span.value.spans];
    end = { value: { ...none, spans }, next: span.next };
    at = span.next;
    const before = at;
    while (is(tokens, at, 'comma', 'and')) at++;
    if (at === before) return end;
  }
}
