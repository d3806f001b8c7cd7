import { audiences, type CalendarCriteria } from './filter-sessions.ts';

/** Criteria that may stand in the query: they say nothing of the person. */
const open = ['topic', 'district', 'language', 'from', 'to'] as const;
const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/**
 * Query and fragment of criteria. Whom a workshop is for, and topics whose code is sensitive, stand in the fragment only,
 * which no server sees, and by a number; everything else in the query, so that a filtered calendar can be shared.
 */
export function toCalendarAddress(
  criteria: CalendarCriteria,
  sensitive: ReadonlySet<string>,
): { readonly query: string; readonly fragment: string } {
  const query = new URLSearchParams();
  const fragment = new URLSearchParams();
  for (const field of open) {
    const value = criteria[field];
    if (value) (field === 'topic' && sensitive.has(value) ? fragment : query).set(field, value);
  }
  if (criteria.free) query.set('free', '1');
  if (criteria.audience) fragment.set('a', String(audiences.indexOf(criteria.audience)));
  return { query: query.toString(), fragment: fragment.toString() };
}

/** Criteria that an address holds; what it does not know it leaves out. */
export function parseCalendarAddress(query: string, fragment: string): CalendarCriteria {
  const [search, hash] = [new URLSearchParams(query), new URLSearchParams(fragment.replace(/^#/, ''))];
  const criteria: CalendarCriteria = {};
  for (const field of open) {
    const value = search.get(field) ?? hash.get(field);
    if (value && (!['from', 'to'].includes(field) || isDate(value))) criteria[field] = value;
  }
  if (search.get('free') === '1') criteria.free = true;
  const position = hash.get('a');
  const audience = position ? audiences[Number(position)] : undefined;
  if (audience) criteria.audience = audience;
  return criteria;
}
