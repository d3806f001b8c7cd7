import { foldText } from '../shared/text.ts';
import type { CardWords } from './card-view.ts';
import type { ClockCity } from './clock-city.ts';
import type { Entry } from './entry.ts';
import { isOpenAt } from './is-open.ts';
import { opensOnSunday } from './opens-on-sunday.ts';

/** What a person asks of the list; an absent field asks nothing. */
export interface Criteria {
  /** Id of a kind of place. */
  kind?: string;
  /** Code of a need. */
  need?: string;
  /** Id of a district. */
  district?: string;
  /** Code of a spoken language. */
  language?: string;
  /** The best paper the person has: places that ask no more than that, as far as is known. */
  papers?: string;
  /** Open now by the timetable, with or without appointment. */
  open?: boolean;
  /** Opens on Sundays in the season in force. */
  sunday?: boolean;
  /** Part of a name, kind, street, barrio or postcode. */
  text?: string;
}

/** Papers from least to most: a place that asks for one is open to who has a later one. */
export const paperOrder: readonly string[] = ['none', 'identity', 'nie', 'work-permit', 'dni'];

/** The criteria that are asked, for "try without one of these". */
export function listCriteria(criteria: Criteria): (keyof Criteria)[] {
  return (Object.keys(criteria) as (keyof Criteria)[]).filter((key) => criteria[key]);
}

/** How much an entry serves a need: the weight of its kind, 2 for a need of its own, 0 for none. */
export function getNeedWeight(entry: Entry, need: string, words: CardWords): number {
  const weights = words.kinds[entry.kind]?.needs ?? {};
  return Object.hasOwn(weights, need) ? (weights[need] ?? 0) : entry.needs.includes(need) ? 2 : 0;
}

/** Entries that meet all criteria, in the given order; by weight first when a need is asked. `localTime` is the city's wall time. */
export function filterEntries(
  entries: readonly Entry[],
  criteria: Criteria,
  context: { readonly words: CardWords; readonly city: ClockCity; readonly localTime: string },
): Entry[] {
  const { words, city, localTime } = context;
  const { kind, need, district, language, papers, open, sunday } = criteria;
  const terms = foldText(criteria.text ?? '')
    .split(' ')
    .filter(Boolean);
  const meets = (entry: Entry) => {
    if (kind && entry.kind !== kind) return false;
    if (need && getNeedWeight(entry, need, words) === 0) return false;
    if (district && entry.district !== district) return false;
    if (language && language !== 'es' && !entry.languages.includes(language)) return false;
    if (papers && !(entry.papers && paperOrder.indexOf(entry.papers) <= paperOrder.indexOf(papers)))
      return false;
    if (open && !isOpenAt(entry.timetable, city, localTime)) return false;
    if (sunday && !opensOnSunday(entry.timetable.hours, localTime.slice(0, 10))) return false;
    if (terms.length === 0) return true;
    const haystack = foldText(`${entry.name} ${words.kinds[entry.kind]?.title ?? ''} ${entry.street}`);
    return terms.every((term) => haystack.includes(term));
  };
  const found = entries.filter(meets);
  if (!need) return found;
  return found.sort((a, b) => getNeedWeight(b, need, words) - getNeedWeight(a, need, words));
}
