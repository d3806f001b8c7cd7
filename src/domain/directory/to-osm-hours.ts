import type { Hours, Interval, WeekDay, WeeklyInterval } from './hours.schema.ts';

const week: readonly WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Writes hours as OSM's `opening_hours`. The rule that is strongest with us stands last, since that one wins in OSM.
 * Two things cannot be said there: that a place keeps its hours on holidays (no PH rule is written), and that the tail
 * of a night goes on into a closed day.
 */
export function toOsmHours({ weekly, seasons = [], exceptions = [], holidays }: Hours): string {
  const [only, ...others] = weekly;
  const isPlain = !others.length && !seasons.length && !exceptions.length && holidays === 'open';
  if (isPlain && only?.from === '00:00' && only.to === '24:00' && only.days.length === 7) return '24/7';

  const hasNight = [{ weekly }, ...seasons].some((each) => each.weekly.some(isNight));
  const special = [...exceptions].reverse().map(({ date, to, intervals }) => {
    const dates = toDates(date, to ?? date);
    return toRules(dates, intervals).join(', ') || `${dates} off`;
  });
  return [
    toWeek('', weekly, hasNight) || 'Mo-Su off',
    ...[...seasons].reverse().map(({ from, to, weekly }) => toWeek(toDates(from, to), weekly, hasNight)),
    ...(holidays === 'open' ? [] : [`PH ${holidays === 'closed' ? 'off' : 'unknown'}`]),
    ...special,
  ].join('; ');
}

/** The rules of a week; in a season the closed days too, or the usual week would open them. */
function toWeek(dates: string, weekly: readonly WeeklyInterval[], hasNight: boolean): string {
  const groups = new Map<string, { days: WeekDay[]; intervals: readonly Interval[] }>();
  for (const day of week) {
    const intervals = weekly
      .filter(({ days }) => days.includes(day))
      .map(({ from, to, appointment }) => ({ from, to, ...(appointment && { appointment }) }));
    const key = JSON.stringify(intervals);
    groups.set(key, { intervals, days: [...(groups.get(key)?.days ?? []), day] });
  }
  const rows = [...groups.values()];
  const open = rows.flatMap(({ days, intervals }) => [
    toRules([dates, toDays(days)].filter(Boolean).join(' '), intervals).join(', '),
  ]);
  // ";" would cut the tail of a night: then all days are closed first, and the open ones added.
  const closed = hasNight
    ? [`${dates} Mo-Su off`]
    : rows.filter(({ intervals }) => !intervals.length).map(({ days }) => `${dates} ${toDays(days)} off`);
  return [...(dates ? closed : []), open.filter(Boolean).join(hasNight ? ', ' : '; ')]
    .filter(Boolean)
    .join('; ');
}

function isNight({ from, to }: Interval): boolean {
  return to <= from && to !== '00:00';
}

function toRules(selector: string, intervals: readonly Interval[]): string[] {
  const write = (list: readonly Interval[], comment: string) =>
    list.length ? [`${selector} ${list.map(({ from, to }) => `${from}-${to}`).join(',')}${comment}`] : [];
  return [
    ...write(
      intervals.filter(({ appointment }) => !appointment),
      '',
    ),
    ...write(
      intervals.filter(({ appointment }) => appointment),
      ' "cita previa"',
    ),
  ];
}

/** Mo-Fr, or Mo,We-Fr. */
function toDays(days: readonly WeekDay[]): string {
  const name = (day: WeekDay) => day.charAt(0).toUpperCase() + day.slice(1);
  const runs: WeekDay[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && week.indexOf(day) === week.indexOf(last) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map(([first = 'mo', ...rest]) => [first, ...rest.slice(-1)].map(name).join('-')).join(',');
}

function toDates(from: string, to: string): string {
  const write = (date: string) => {
    const [day = '', month = '', year = ''] = date.split('-').reverse();
    return [year, months[Number(month) - 1], day].filter(Boolean).join(' ');
  };
  return from === to ? write(from) : `${write(from)}-${write(to)}`;
}
