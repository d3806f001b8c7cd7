import type { Audience, Guide } from './guide.schema.ts';
import type { Review } from './review.ts';

/** A guide as lists and pages show it, in the page's language or, marked, in another. */
export interface GuideView {
  readonly guide: Guide;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** The word heard at the counter, beside a translated title. */
  readonly spanish: string | undefined;
  readonly textLanguage: string;
  readonly review: Review;
  /** Not yet reviewed by whom it must be: a banner, or in production a notice in its place. */
  readonly hold: 'banner' | 'stub' | undefined;
}

/** The word of a guide in its address: neutral when the guide is sensitive. */
export function getGuideCode(guide: Pick<Guide, 'id' | 'code'>): string {
  return guide.code ?? guide.id;
}

/** Guides of one public, in their order. */
export function findByAudience(views: readonly GuideView[], audience: Audience): readonly GuideView[] {
  return views
    .filter(({ guide }) => guide.audience === audience)
    .sort((a, b) => a.guide.order - b.guide.order || (a.guide.id < b.guide.id ? -1 : 1));
}

/** Guides for newcomers on one need, in their order. */
export function findByTopic(views: readonly GuideView[], need: string): readonly GuideView[] {
  return findByAudience(views, 'newcomer').filter(({ guide }) => guide.topic === need);
}

/**
 * Other guides on the same matter in a language: those it names and those that name it, so that every link goes
 * both ways. What exists only in another language is left to the index.
 */
export function findRelated(views: readonly GuideView[], id: string, language: string): readonly GuideView[] {
  const own = views.find(({ guide }) => guide.id === id)?.guide.related ?? [];
  return views.filter(
    ({ guide }) =>
      guide.id !== id &&
      (guide.languages?.includes(language) ?? true) &&
      (own.includes(guide.id) || guide.related?.includes(id) === true),
  );
}
