import type { Article } from './law-text.ts';

/** One reference to check: who says it, to which article, and the article's fingerprint when it was checked. */
export interface WatchedReference {
  /** What says it: `guides/asylum`. */
  readonly from: string;
  readonly norm: string;
  readonly article: string;
  readonly hash: string | undefined;
}

/** What became of a reference. `unread`: its norm is not among the texts, so it is cited as not checked. */
export type WatchState = 'same' | 'new' | 'changed' | 'missing' | 'repealed' | 'unread';

/** A reference, its state and the article as it stands. */
export interface WatchResult {
  readonly reference: WatchedReference;
  readonly state: WatchState;
  readonly hash: string | undefined;
  readonly article: Article | undefined;
}

/**
 * Compares references with consolidated texts. `texts` holds the articles by norm; `toHash` makes a fingerprint
 * of a text (not of this room: it needs Node).
 */
export function watchLaw(
  references: readonly WatchedReference[],
  texts: ReadonlyMap<string, ReadonlyMap<string, Article>>,
  toHash: (text: string) => string,
): readonly WatchResult[] {
  return references.map((reference) => {
    const articles = texts.get(reference.norm);
    const article = articles?.get(reference.article);
    const hash = article && toHash(article.text);
    return { reference, hash, article, state: toState(reference, articles !== undefined, article, hash) };
  });
}

function toState(
  { hash: before }: WatchedReference,
  isRead: boolean,
  article: Article | undefined,
  hash: string | undefined,
): WatchState {
  if (!isRead) return 'unread';
  if (!article) return 'missing';
  if (article.repealed) return 'repealed';
  if (before === undefined) return 'new';
  return before === hash ? 'same' : 'changed';
}
