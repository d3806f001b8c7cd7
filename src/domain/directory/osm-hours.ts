import { toDates } from './day-range.ts';
import type { Hours, Interval, WeekDay, WeeklyInterval } from './hours.schema.ts';
import { findOsmConflict, findSeasons, findStage, findWeekRules } from './osm-conflict.ts';
import { appointmentMark, parseOsmRule, type OsmRule } from './osm-rule.ts';

/** Hours read from OSM, or why (in Spanish) they were refused. */
export type OsmHours =
  { readonly type: 'hours'; readonly hours: Hours } | { readonly type: 'problem'; readonly problem: string };

const week: readonly WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
// Nothing around it: "sin cita previa" says the opposite.
const byAppointment = /^(?:(?:solo )?con )?cita(?: previa)?$|^(?:only )?(?:by )?appointment(?: only)?$/i;
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
    byAppointment.test(comment.trim()) ? appointmentMark : all,
  );
  if (text.includes(appointmentMark)) return refuse(`No se entiende «${appointmentMark}»`);
  const comment = /"[^"]*"?/.exec(marked)?.[0];
  if (comment) return refuse(`El comentario ${comment} no se puede convertir: solo "cita previa"`);

  for (const block of marked.split(';')) {
    const parts = block.split(
      new RegExp(`(?<=:\\d\\d|${appointmentMark}|off|closed)\\s*,\\s*(?=[A-Z]|\\d{4} )`),
    );
    for (const [index, part] of parts.entries()) {
      const rule = parseOsmRule(part.trim().replaceAll(/\s+/g, ' '), index > 0);
      if (typeof rule === 'string') return refuse(rule);
      rules.push(rule);
    }
  }
  const problem = findOsmConflict(rules);
  return problem ? refuse(problem) : { type: 'hours', hours: { asOf, ...toHours(rules) } };
}

function toHours(rules: readonly OsmRule[]): Omit<Hours, 'asOf'> {
  const seasons = findSeasons(rules)
    .sort((one, other) => toDates(one).length - toDates(other).length)
    .map((dates) => ({ from: dates.from, to: dates.to, weekly: toWeekly(findWeekRules(rules, dates)) }));
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
    weekly: toWeekly(findWeekRules(rules)),
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
