/** British dates are the same everywhere, day, month, year, in two and four figures; few bytes, every page carries them. */
function readClock(instant: number, timeZone: string): string {
  const text = new Date(instant).toLocaleString('en-GB-u-ca-gregory-nu-latn-hc-h23', { timeZone });
  const [day, month, year, hour, minute] = text.match(/\d+/g) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/**
 * The clock on the wall of a zone at an instant, as YYYY-MM-DDTHH:MM; such texts compare as they are. It never runs
 * back: where an hour occurs twice (the change to winter time) it stands at HH:59 the second time, since what ends
 * "at 02:30" has ended the first time (RFC 5545, 3.3.5).
 */
export function toLocalTime(now: Date, timeZone: string): string {
  const time = readClock(+now, timeZone);
  return readClock(+now - 36e5, timeZone) === time ? `${time.slice(0, 14)}59` : time;
}

/**
 * A local time that the clocks of its zone really show: inside the hour that is left out in spring, the end of that
 * hour (02:30 becomes 03:00). Only times after midnight and before 05:00 are looked at, when clocks are changed.
 */
export function toRealLocalTime(time: string, timeZone: string): string {
  if (time.endsWith('T00:00') || time.slice(11) > '05') return time;
  const utc = Date.parse(`${time}Z`);
  for (let minutes = 0; minutes < 180; minutes++) {
    const wanted = new Date(utc + minutes * 6e4).toISOString().slice(0, 16);
    const isShown = [-864e5, 864e5].some((shift) => {
      const offset = Date.parse(`${readClock(utc + shift, timeZone)}Z`) - utc - shift;
      return readClock(utc + minutes * 6e4 - offset, timeZone) === wanted;
    });
    if (isShown) return wanted;
  }
  return time;
}
