/** Milliseconds that a session of unknown end is taken to last. */
const usual = 36e5;

/** Whether a session has ended at an instant (milliseconds since 1970); one of unknown end ends an hour after its start. */
export function isOver(
  { start, end }: { readonly start: string; readonly end: string },
  now: number,
): boolean {
  return (end === start ? Date.parse(start) + usual : Date.parse(end)) <= now;
}
