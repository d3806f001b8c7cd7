import type { TopicLook } from './calendar-entry.ts';
import type { CardGroups } from './session-cards.ts';

/** A link with its words. */
export interface NamedLink {
  readonly href: string;
  readonly label: string;
}

/** A choice of a filter: its code in the address and its words. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** Choices of the calendar's filters in a language, and what the page itself stands for. */
export interface CalendarChoices {
  /** Address of the calendar's list. */
  readonly base: string;
  /** Address of all that is coming. */
  readonly data: string;
  /** The city's date of the build: a clock before it is wrong. */
  readonly today: string;
  readonly topics: readonly Choice[];
  /** Codes of topics that stand in the fragment only. */
  readonly sensitive: readonly string[];
  readonly districts: readonly Choice[];
  readonly languages: readonly Choice[];
  /** Months with something to come. */
  readonly months: readonly Choice[];
  readonly topic?: string | undefined;
  readonly district?: string | undefined;
}

/** A calendar that a phone can subscribe to. */
export interface FeedLink {
  readonly name: string;
  /** Path of the `.ics` file. */
  readonly path: string;
}

/** What is given without a date yet: a kind of workshop. */
export interface UsualWorkshop {
  readonly title: string;
  readonly titleLanguage: string;
  readonly summary: string;
  readonly topic: TopicLook;
}

/** A list of coming workshops. */
export interface CalendarListView {
  /** Title in the history: neutral for a sensitive topic. */
  readonly pageTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly sensitive: boolean;
  readonly look?: TopicLook | undefined;
  readonly groups: CardGroups;
  /** Workshops that are coming. */
  readonly count: number;
  readonly hasExamples: boolean;
  readonly filters: CalendarChoices;
  readonly feed: FeedLink;
  readonly usual: readonly UsualWorkshop[];
  /** Months with coming sessions, and years with past ones. */
  readonly months: readonly NamedLink[];
  readonly archive: readonly NamedLink[];
}
