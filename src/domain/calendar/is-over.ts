/** Milliseconds that a session of unknown end is taken to last. */
const usual = 36e5;

interface Timed {
  readonly start: string;
  readonly end: string;
}

/** The instant (milliseconds since 1970) after which a session is over; one of unknown end is taken to last an hour. */
export function getEnd({ start, end }: Timed): number {
  return end === start ? Date.parse(start) + usual : Date.parse(end);
}

/** Whether a session has ended at an instant (milliseconds since 1970); one of unknown end ends an hour after its start. */
export function isOver(session: Timed, now: number): boolean {
  return getEnd(session) <= now;
}
