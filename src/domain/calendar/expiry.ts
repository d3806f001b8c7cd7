import type { Session } from './session.ts';

/** Seconds since 1970 after which a session has passed: its end, or four hours after a start whose end nobody knows. */
export function getExpiry({ start, end }: Pick<Session, 'start' | 'end'>): number {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  return (to > from ? to : from + 4 * 36e5) / 1000;
}

/** Sessions that have not passed at an instant. */
export function findComing<Timed extends Pick<Session, 'start' | 'end'>>(
  sessions: readonly Timed[],
  now: Date,
): Timed[] {
  return sessions.filter((session) => getExpiry(session) > +now / 1000);
}
