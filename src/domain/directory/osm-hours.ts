import type { Hours, Interval, WeekDay, WeeklyInterval } from './hours.schema.ts';
import { isWithin } from './local-date.ts';
import { appointmentMark, parseOsmRule, type OsmDates, type OsmRule } from './osm-rule.ts';

/** Hours read from OSM, or why (in Spanish) they were refused. */
export type OsmHours =
  { readonly type: 'hours'; readonly hours: Hours } | { readonly type: 'problem'; readonly problem: string };

const week: readonly WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const refuse = (problem: string): OsmHours => ({ type: 'problem', problem });

/**
 * Reads the common part of OSM's `opening_hours`: days of the week, times, `PH off`, months and dates, `off`, and the
 * comment "by appointment" or "cita previa". A later rule replaces the hours of its days (";") or adds to them (",").
 * What the text means in OSM but cannot be said in our hours is refused, never guessed. Without a PH rule holidays are
 * `unknown`: most mappers do not think of them.
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function parseOsmHours(text: string, asOf: string): OsmHours {
  if (text.trim() === '24/7') {
    const always = { days: [...week], from: '00:00', to: '24:00' };
    return { type: 'hours', hours: { asOf, weekly: [always], holidays: 'open' } };
  }
  const rules: OsmRule[] = [];
  const marked = text.replaceAll(/"([^"]*)"/g, (all, comment: string) =>
    /\bcita\b|\bappointment\b/i.test(comment) ? appointmentMark : all,
  );
  if (text.includes(appointmentMark)) return refuse(`No se entiende «${appointmentMark}»`);
  const comment = /"[^"]*"?/.exec(marked)?.[0];
  if (comment) return refuse(`El comentario ${comment} no se puede convertir: solo "cita previa"`);

  for (const block of marked.split(';')) {
    const parts = block.split(new RegExp(`(?<=:\\d\\d|${appointmentMark}|off|closed)\\s*,\\s*(?=[A-Z])`));
    for (const [index, part] of parts.entries()) {
      const rule = parseOsmRule(part.trim().replaceAll(/\s+/g, ' '), index > 0);
      if (typeof rule === 'string') return refuse(rule);
      rules.push(rule);
    }
  }
  const problem = findProblem(rules);
  return problem ? refuse(problem) : { type: 'hours', hours: { asOf, ...toHours(rules) } };
}

type Stage = 'week' | 'season' | 'holidays' | 'exception';
const stages: readonly Stage[] = ['week', 'season', 'holidays', 'exception'];

function findStage({ dates, days, isHoliday }: OsmRule): Stage {
  if (isHoliday && !days?.length) return 'holidays';
  if (!dates.length) return 'week';
  return days || dates.some(({ isMonth }) => isMonth) ? 'season' : 'exception';
}

/** Why the rules, each of which was read, cannot be said together in our hours. */
function findProblem(rules: readonly OsmRule[]): string | undefined {
  const before: OsmRule[] = [];
  for (const rule of rules) {
    const stage = findStage(rule);
    if (rule.isHoliday && rule.dates.length) return 'PH no se admite junto a un mes o una fecha';
    if (rule.isHoliday && rule.state === 'open' && rule.days?.length !== 7) {
      return 'Un horario propio de los festivos (PH) no se puede convertir: escríbelo en las excepciones';
    }
    if (rule.state === 'unknown' && stage !== 'holidays')
      return '«unknown» solo se admite en los festivos: PH unknown';
    const later = before.find((earlier) => isOvertaken(earlier, rule));
    if (later) {
      return 'En OSM la última regla anula a las anteriores: pon primero la semana, luego los meses, luego PH y al final los días sueltos';
    }
    const last = before.at(-1);
    if (
      rule.isAdded &&
      (rule.state !== 'open' || !last || JSON.stringify(last.dates) !== JSON.stringify(rule.dates))
    ) {
      return 'Tras una coma solo puede seguir otro horario de las mismas fechas: usa «;»';
    }
    const sameWeek = before.filter((each) => JSON.stringify(each.dates) === JSON.stringify(rule.dates));
    const cuts = isNight(rule) ? sameWeek.some(({ state }) => state === 'open') : sameWeek.some(isNight);
    if (stage !== 'holidays' && !rule.isAdded && cuts) {
      return 'Un horario que pasa de medianoche quedaría cortado por otra regla: sepáralas con «,» en vez de «;»';
    }
    before.push(rule);
  }
  const seasons = findSeasons(rules);
  const clash = seasons.find((one) => seasons.some((other) => isClash(one, other)));
  return clash && `Las fechas ${clash.from} a ${clash.to} se cruzan con otras: separa los periodos`;
}

/** Whether a rule comes too late: in OSM it would undo one that is stronger in our hours. */
function isOvertaken(earlier: OsmRule, rule: OsmRule): boolean {
  const [one, other] = [stages.indexOf(findStage(earlier)), stages.indexOf(findStage(rule))];
  if (one <= other) return false;
  // Closed twice is closed.
  const areClosed = earlier.state === 'off' && rule.state === 'off';
  return !(areClosed && (findStage(earlier) === 'holidays' || findStage(rule) === 'holidays'));
}

const isNight = ({ intervals }: OsmRule) => intervals.some(({ from, to }) => to <= from);

function findSeasons(rules: readonly OsmRule[]): OsmDates[] {
  const all = rules.filter((rule) => findStage(rule) === 'season').flatMap(({ dates }) => dates);
  return [...new Map(all.map((dates) => [`${dates.from} ${dates.to}`, dates])).values()];
}

const covers = (outer: OsmDates, inner: OsmDates) =>
  toDays(inner).every((day) => isWithin(day, outer.from, outer.to));

function isClash(one: OsmDates, other: OsmDates): boolean {
  if (one.from.length !== other.from.length) return true;
  const isApart = toDays(one).every((day) => !isWithin(day, other.from, other.to));
  return !isApart && !covers(one, other) && !covers(other, one);
}

/** Every day of some dates; month-days as those of a leap year. */
function toDays({ from, to }: OsmDates): string[] {
  const isYearly = from.length < 6;
  const start = Date.parse(isYearly ? '2024-01-01' : from);
  const count = isYearly ? 366 : Math.min((Date.parse(to) - start) / 864e5 + 1, 3660);
  return Array.from({ length: Math.max(count, 0) }, (_, day) =>
    new Date(start + day * 864e5).toISOString().slice(0, 10),
  ).filter((day) => isWithin(day, from, to));
}

function toHours(rules: readonly OsmRule[]): Omit<Hours, 'asOf'> {
  const weeks = rules.filter((rule) => ['week', 'season'].includes(findStage(rule)));
  const seasons = findSeasons(rules)
    .sort((one, other) => toDays(one).length - toDays(other).length)
    .map((dates) => {
      const holding = weeks.filter(
        (rule) => !rule.dates.length || rule.dates.some((each) => covers(each, dates)),
      );
      return { from: dates.from, to: dates.to, weekly: toWeekly(holding) };
    });
  const exceptions: NonNullable<Hours['exceptions']> = [];
  for (const rule of rules.filter((each) => findStage(each) === 'exception')) {
    const last = exceptions[0];
    if (rule.isAdded && last) exceptions[0] = { ...last, intervals: [...last.intervals, ...rule.intervals] };
    else {
      const special = rule.dates.map(({ from, to }) => ({
        date: from,
        ...(to !== from && { to }),
        intervals: [...rule.intervals],
      }));
      exceptions.unshift(...special);
    }
  }
  const holidays = rules.findLast(({ isHoliday }) => isHoliday)?.state;
  return {
    weekly: toWeekly(weeks.filter(({ dates }) => !dates.length)),
    ...(seasons.length && { seasons }),
    ...(exceptions.length && { exceptions }),
    holidays: holidays === 'off' ? 'closed' : holidays === 'open' ? 'open' : 'unknown',
  };
}

function toWeekly(rules: readonly OsmRule[]): WeeklyInterval[] {
  const found = new Map<string, WeeklyInterval>();
  for (const day of week) {
    let intervals: readonly Interval[] = [];
    for (const rule of rules) {
      if (rule.days && !rule.days.includes(day)) continue;
      intervals = rule.isAdded ? [...intervals, ...rule.intervals] : rule.intervals;
    }
    for (const interval of intervals) {
      const key = JSON.stringify(interval);
      found.set(key, { ...interval, days: [...(found.get(key)?.days ?? []), day] });
    }
  }
  return [...found.values()];
}
