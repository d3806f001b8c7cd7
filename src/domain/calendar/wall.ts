const minute = 6e4;

/** Whether a wall time is a day without an hour: `2026-09-14`. */
export function isDay(wall: string): boolean {
  return wall.length === 10;
}

/** Milliseconds of a wall time as if its zone were UTC: for arithmetic between wall times, never an instant. */
export function toCount(wall: string): number {
  return Date.parse(isDay(wall) ? `${wall}T00:00Z` : `${wall}Z`);
}

/** Whether a wall time stands in the calendar: 2026-02-30 does not. Hours that the clock jumps over are another matter. */
export function isInCalendar(wall: string): boolean {
  const count = toCount(wall);
  return !Number.isNaN(count) && new Date(count).toISOString().startsWith(wall);
}

/** A wall time some minutes after another, as a clock on the wall counts them; a day stays a day. */
export function addMinutes(wall: string, minutes: number): string {
  return new Date(toCount(wall) + minutes * minute).toISOString().slice(0, wall.length);
}

/** Minutes on the wall from one time to another. */
export function countMinutes(from: string, to: string): number {
  return (toCount(to) - toCount(from)) / minute;
}
