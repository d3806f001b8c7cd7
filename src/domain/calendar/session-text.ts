import { formatDay } from '../i18n/day.ts';
import type { Span } from './session.ts';
import { isDay } from './wall.ts';

/** Hours of a session on one line; empty if it has none. An end equal to the start is not known. */
export function formatHours({ start, end }: Span): string {
  if (isDay(start)) return '';
  const [from, to] = [start.slice(11), end.slice(11)];
  return start === end ? from : `${from}–${to}`;
}

/** Day and hours of wall times in words: "lun, 5 de octubre · 10:00–12:00". */
export function formatSession(span: Span, language: string): string {
  const [first, last] = [span.start.slice(0, 10), span.end.slice(0, 10)];
  const days =
    isDay(span.start) && last > first
      ? `${formatDay(first, language)} – ${formatDay(last, language)}`
      : formatDay(first, language);
  return [days, formatHours(span)].filter(Boolean).join(' · ');
}

/** Whether two spans begin on the same local day. */
export function isSameDay(a: Span, b: Span): boolean {
  return a.start.slice(0, 10) === b.start.slice(0, 10);
}
