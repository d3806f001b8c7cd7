import { toDates } from './day-range.ts';
import { isWithin } from './local-date.ts';
import type { OsmDates, OsmRule } from './osm-rule.ts';

/** What a rule becomes in our hours. */
export type Stage = 'week' | 'season' | 'holidays' | 'exception';
const stages: readonly Stage[] = ['week', 'season', 'holidays', 'exception'];

/** What a rule becomes: dates with days of the week, or whole months, are a season; bare dates are exceptions. */
export function findStage({ dates, days, isHoliday }: OsmRule): Stage {
  if (isHoliday && !days?.length) return 'holidays';
  if (!dates.length) return 'week';
  return days || dates.some(({ isMonth }) => isMonth) ? 'season' : 'exception';
}

/** Why the rules, each of which was read, cannot be said together in our hours. */
export function findOsmConflict(rules: readonly OsmRule[]): string | undefined {
  const before: OsmRule[] = [];
  for (const rule of rules) {
    const stage = findStage(rule);
    if (rule.isHoliday && rule.dates.length) return 'PH no se admite junto a un mes o una fecha';
    if (rule.isHoliday && rule.state === 'open' && rule.days?.length !== 7) {
      return 'Un horario propio de los festivos (PH) no se puede convertir: escríbelo en las excepciones';
    }
    if (rule.state === 'unknown' && stage !== 'holidays')
      return '«unknown» solo se admite en los festivos: PH unknown';
    if (before.some((earlier) => isOvertaken(earlier, rule))) {
      return 'En OSM la última regla anula a las anteriores: pon primero la semana, luego los meses, luego PH y al final los días sueltos';
    }
    const last = before.at(-1);
    if (
      rule.isAdded &&
      (rule.state !== 'open' || !last || JSON.stringify(last.dates) !== JSON.stringify(rule.dates))
    ) {
      return 'Tras una coma solo puede seguir otro horario de las mismas fechas: usa «;»';
    }
    before.push(rule);
  }
  const seasons = findSeasons(rules);
  const clash = seasons.find((one) => seasons.some((other) => isClash(one, other)));
  if (clash) return `Las fechas ${clash.from} a ${clash.to} se cruzan con otras: separa los periodos`;
  if ([undefined, ...seasons].some((season) => isNightCut(findWeekRules(rules, season)))) {
    return 'Un horario que pasa de medianoche quedaría cortado por otra regla: sepáralas con «,» en vez de «;»';
  }
  return undefined;
}

/** Whether a rule comes too late: in OSM it would undo one that is stronger in our hours. */
function isOvertaken(earlier: OsmRule, rule: OsmRule): boolean {
  const rank = (each: OsmRule) => stages.indexOf(findStage(each));
  const isStrong = earlier.isHoliday && earlier.state !== 'open';
  if ((isStrong ? Math.max(rank(earlier), stages.indexOf('holidays')) : rank(earlier)) <= rank(rule))
    return false;
  // Closed twice is closed, and what closes a day of the week closes it in the seasons before it too.
  return !(rule.state === 'off' && (earlier.state === 'off' || findStage(earlier) === 'season'));
}

/** The rules that make up the usual week, or the week of a season, in their order. */
export function findWeekRules(rules: readonly OsmRule[], season?: OsmDates): OsmRule[] {
  return rules.filter((rule) => {
    if (!['week', 'season'].includes(findStage(rule))) return false;
    return !rule.dates.length || (season && rule.dates.some((dates) => covers(dates, season)));
  });
}

/** Whether, in OSM, a rule would cut the tail of a night: it replaces whole days, the morning after too. */
function isNightCut(rules: readonly OsmRule[]): boolean {
  let [isOpen, hasNight] = [false, false];
  for (const rule of rules) {
    const isNight = rule.intervals.some(({ from, to }) => to <= from && to !== '00:00');
    const isWhole = (rule.days?.length ?? 7) === 7;
    if (!rule.isAdded && isWhole) [isOpen, hasNight] = [false, false];
    else if (!rule.isAdded && (hasNight || (isNight && isOpen))) return true;
    isOpen ||= rule.state === 'open';
    hasNight ||= isNight;
  }
  return false;
}

/** The different dates that have weekly hours of their own. */
export function findSeasons(rules: readonly OsmRule[]): OsmDates[] {
  const all = rules.filter((rule) => findStage(rule) === 'season').flatMap(({ dates }) => dates);
  return [...new Map(all.map((dates) => [`${dates.from} ${dates.to}`, dates])).values()];
}

/** Whether all days of some dates are among those of others. */
function covers(outer: OsmDates, inner: OsmDates): boolean {
  return toDates(inner).every((day) => isWithin(day, outer.from, outer.to));
}

function isClash(one: OsmDates, other: OsmDates): boolean {
  if (one.from.length !== other.from.length) return true;
  const isApart = toDates(one).every((day) => !isWithin(day, other.from, other.to));
  return !isApart && !covers(one, other) && !covers(other, one);
}
