import { paperOrder, type Criteria } from './filter.ts';

/** Needs whose code may stand in the fragment only (neutral codes of sensitive needs). */
export type SensitiveCodes = ReadonlySet<string>;

const flags = ['open', 'sunday'] as const;
const openFields = ['kind', 'need', 'district', 'language'] as const;

/**
 * Query and fragment of criteria. Papers, typed text and sensitive needs stand in the fragment only, which no
 * server sees; everything else in the query, so that a filtered list can be shared and survives "back".
 */
export function toAddress(
  criteria: Criteria,
  sensitive: SensitiveCodes,
): { query: string; fragment: string } {
  const query = new URLSearchParams();
  const fragment = new URLSearchParams();
  for (const field of openFields) {
    const value = criteria[field];
    if (value) (field === 'need' && sensitive.has(value) ? fragment : query).set(field, value);
  }
  for (const flag of flags) if (criteria[flag]) query.set(flag, '1');
  if (criteria.papers) fragment.set('p', String(paperOrder.indexOf(criteria.papers)));
  if (criteria.text) fragment.set('t', criteria.text);
  return { query: query.toString(), fragment: fragment.toString() };
}

/** Criteria that an address holds; what it does not know it leaves out. */
export function parseAddress(query: string, fragment: string): Criteria {
  const [search, hash] = [new URLSearchParams(query), new URLSearchParams(fragment.replace(/^#/, ''))];
  const criteria: Criteria = {};
  for (const field of openFields) {
    const value = search.get(field) ?? hash.get(field);
    if (value) criteria[field] = value;
  }
  for (const flag of flags) if (search.get(flag) === '1') criteria[flag] = true;
  const [position, text] = [hash.get('p'), hash.get('t')];
  const papers = position ? paperOrder[Number(position)] : undefined;
  if (papers) criteria.papers = papers;
  if (text) criteria.text = text;
  return criteria;
}
