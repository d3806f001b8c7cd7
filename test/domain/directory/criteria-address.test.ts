import { describe, expect, test } from 'vitest';
import { parseAddress, toAddress } from '../../../src/domain/directory/criteria-address.ts';
import { paperOrder, type Criteria } from '../../../src/domain/directory/filter.ts';
import { hostile } from './example-place.ts';
import { createRandom } from './random.ts';

const sensitive = new Set(['n10', 'n11']);
const fields = ['kind', 'need', 'district', 'language', 'papers', 'open', 'sunday', 'text'] as const;

/** Criteria in which each field is sometimes asked. */
function createCriteria(random: () => number): Criteria {
  const one = <Value>(...values: Value[]) => values[Math.floor(random() * values.length)] as Value;
  const values: Record<string, unknown> = {
    kind: one('library', 'ngo'),
    need: one('work', 'n10', 'n11', 'social-security'),
    district: one('usera', 'puente-de-vallecas'),
    language: one('ar', 'zh'),
    papers: one(...paperOrder),
    open: true,
    sunday: true,
    text: one('sin papeles', 'a&p=1#t=2', hostile, 'مكتب', '%', '+ +', '💡', 'me pega'),
  };
  return Object.fromEntries(fields.filter(() => random() < 0.5).map((field) => [field, values[field]]));
}

describe('the address of a filtered list', () => {
  const random = createRandom(11);
  const many = Array.from({ length: 2000 }, () => createCriteria(random));

  test('gives back the criteria it was written from, with and without the #', () => {
    for (const criteria of many) {
      const { query, fragment } = toAddress(criteria, sensitive);
      expect(parseAddress(`?${query}`, fragment && `#${fragment}`)).toEqual(criteria);
    }
  });

  test('never puts papers, typed text or a sensitive need where a server sees them', () => {
    for (const criteria of many) {
      const { query } = toAddress(criteria, sensitive);
      const asked = new URLSearchParams(query);
      expect(
        [...asked.keys()].filter(
          (key) => !['kind', 'need', 'district', 'language', 'open', 'sunday'].includes(key),
        ),
      ).toEqual([]);
      expect(['n10', 'n11']).not.toContain(asked.get('need'));
      const shared = { ...criteria, papers: '', text: '' };
      expect(query).toBe(toAddress(shared, sensitive).query);
    }
  });

  test('says papers as a number even in the fragment', () => {
    expect(toAddress({ papers: 'none' }, sensitive).fragment).toBe('p=0');
  });

  test('is plain for what may be shared', () => {
    expect(toAddress({ need: 'work', district: 'usera', sunday: true }, sensitive)).toEqual({
      query: 'need=work&district=usera&sunday=1',
      fragment: '',
    });
  });

  test('is empty when nothing is asked', () => {
    expect(toAddress({ text: '', open: false }, sensitive)).toEqual({ query: '', fragment: '' });
    expect(parseAddress('', '')).toEqual({});
  });

  test('that somebody else wrote asks only what is known', () => {
    expect(parseAddress('?papers=none&text=x&open=yes&sunday=0&utm=1', '#p=9&near')).toEqual({});
    expect(parseAddress('', '#p=')).toEqual({});
    expect(parseAddress('', '#p=x&t=')).toEqual({});
    expect(parseAddress('?%E0%A4%A', '#%')).toEqual({});
  });
});
