import type { SessionEntry } from './session-entry.ts';

/** Whom a person looks for: workshops of women only, of young people, or those that nobody is kept from. */
export const audiences = ['everyone', 'women', 'young'] as const;
/** Whom a workshop is for, as the filter asks it. */
export type Audience = (typeof audiences)[number];

/** What a person asks of the calendar; an absent field asks nothing. */
export interface CalendarCriteria {
  /** Code of a need. */
  topic?: string;
  /** Id of a district. */
  district?: string;
  /** Code of the language it is held in. */
  language?: string;
  /** First and last day, dates of the city. */
  from?: string;
  to?: string;
  audience?: Audience;
  /** Free places are known and there are some. */
  free?: true;
}

/** The oldest that "young" still is, as youth programmes count it. */
const young = 35;

/** Sessions that meet all criteria, in the given order. A workshop without a language said is held in Spanish. */
export function filterSessions<T extends SessionEntry>(
  entries: readonly T[],
  criteria: CalendarCriteria,
): readonly T[] {
  const { topic, district, language, from = '', to = '9999', audience, free } = criteria;
  return entries.filter((entry) => {
    const day = entry.wall.start.slice(0, 10);
    const languages = entry.languages.length > 0 ? entry.languages : ['es'];
    return (
      (!topic || entry.topic === topic) &&
      (!district || entry.district === district) &&
      (!language || languages.includes(language)) &&
      (day >= from || entry.wall.end.slice(0, 10) >= from) &&
      day <= to &&
      (!audience || isFor(entry, audience)) &&
      (!free || (entry.free ?? 0) > 0)
    );
  });
}

function isFor({ women, ages, situations }: SessionEntry, audience: Audience): boolean {
  if (audience === 'women') return women === true;
  if (audience === 'young') return ages?.to !== undefined && ages.to <= young;
  return !women && !ages && !situations;
}
