import type { SessionEntry } from './session-entry.ts';

/** A coming session with its texts in the page's language. */
export interface ListedSession extends SessionEntry {
  /** Day and hours in words; empty if it was cancelled. */
  readonly text: string;
  /** When it was to be, if it was moved or cancelled: shown struck out. */
  readonly struck?: string | undefined;
  /** What happened to it and why. */
  readonly note?: string | undefined;
}

/** What a card says of a workshop besides its days, in the page's language; empty texts leave their line out. */
export interface CardTexts {
  readonly id: string;
  readonly title: string;
  /** Language of the title, if it is not the page's. */
  readonly titleLanguage?: string | undefined;
  readonly example?: true | undefined;
  /** Place and district. */
  readonly place: string;
  /** Languages by their own names, the reader's first. */
  readonly spoken: string;
  /** For whom; empty for everybody. */
  readonly who: string;
  readonly signUp: string;
}

/** Looks and name of a topic. */
export interface TopicLook {
  readonly code: string;
  readonly title: string;
  readonly color: string;
  readonly pictogram: string;
}

/** A card of a list: a workshop on one of its days, and how many more days it has. */
export interface SessionCard {
  readonly session: ListedSession;
  readonly texts: CardTexts;
  readonly topic: TopicLook;
  readonly more: number;
}

/** All that is coming in a language: what the filters fetch on first use. */
export interface CalendarData {
  /** By start. */
  readonly sessions: readonly ListedSession[];
  readonly workshops: Readonly<Record<string, CardTexts>>;
  readonly topics: Readonly<Record<string, TopicLook>>;
}
