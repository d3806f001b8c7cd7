import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../src/domain/guides/guide.schema.ts';
import {
  findByAudience,
  findRelated,
  getGuideCode,
  type GuideView,
} from '../../../src/domain/guides/guide-view.ts';

const view = (id: string, facts: Partial<Guide> = {}): GuideView => ({
  guide: {
    id,
    audience: 'newcomer',
    topic: 'papers',
    pictogram: 'papers',
    order: 10,
    reviewed: { on: '2026-04-25', by: 'redacción', lawyer: false },
    reviewEvery: 12,
    ...facts,
  },
  href: `/es/guides/${id}/`,
  title: id,
  summary: '',
  spanish: undefined,
  textLanguage: 'es',
  review: { on: '2026-04-25', by: 'redacción', lawyer: false, due: '2027-04-25', state: 'good' },
  hold: undefined,
});
const ids = (views: readonly GuideView[]) => views.map(({ guide }) => guide.id);

describe('guides', () => {
  const padron = view('padron', { order: 20 });
  const asylum = view('asylum', { code: 'g19', sensitive: true, related: ['padron'] });
  const course = view('m4', { audience: 'staff', languages: ['es'], related: ['asylum'] });
  const all = [padron, asylum, course];

  test('are listed by public and order', () => {
    expect(ids(findByAudience(all, 'newcomer'))).toEqual(['asylum', 'padron']);
    expect(ids(findByAudience(all, 'staff'))).toEqual(['m4']);
  });
  test('link to each other both ways, whichever names the other', () => {
    expect(ids(findRelated(all, 'padron', 'es'))).toEqual(['asylum']);
    expect(ids(findRelated(all, 'asylum', 'es'))).toEqual(['padron', 'm4']);
  });
  test('do not send a reader to a guide that does not exist in the language', () => {
    expect(ids(findRelated(all, 'asylum', 'ar'))).toEqual(['padron']);
  });
  test('that are sensitive have a neutral word in their address', () => {
    expect(getGuideCode(asylum.guide)).toBe('g19');
    expect(getGuideCode(padron.guide)).toBe('padron');
  });
});
