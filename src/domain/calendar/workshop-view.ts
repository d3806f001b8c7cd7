import type { MiniMap } from '../map/mini-map.ts';
import type { NearStation } from '../map/nearest-stations.ts';
import type { ListedSession, TopicLook } from './calendar-entry.ts';
import type { FeedLink } from './calendar-view.ts';
import type { ListedWorkshop } from './listed-workshop.ts';

/** A text, or a list of them, and the language it is really in. */
export interface Said<Value> {
  readonly value: Value;
  readonly language: string;
}

/** All that a workshop's page and its poster show in a language. */
export interface WorkshopView {
  readonly listed: ListedWorkshop;
  readonly topic: TopicLook;
  readonly title: Said<string>;
  readonly summary?: Said<string> | undefined;
  readonly bring?: Said<readonly string[]> | undefined;
  readonly price?: Said<string> | undefined;
  readonly coming: readonly ListedSession[];
  readonly past: readonly ListedSession[];
  /** Nothing of it is coming any more. */
  readonly ended: boolean;
  /** For whom, in words; empty for everybody. */
  readonly who: string;
  /** Phone to sign up by: its own, or the organizer's. */
  readonly phone?: { readonly number: string; readonly oldYear?: string | undefined } | undefined;
  /** The city's date of the build. */
  readonly today: string;
  readonly map?: MiniMap | undefined;
  readonly stations: readonly NearStation[];
  readonly feed: FeedLink;
  /** The text of its kind waits for a specialist. */
  readonly review?: 'banner' | 'stub' | undefined;
  /** Absolute address of its page. */
  readonly url: string;
}
