import type { TopicLook } from './calendar-entry.ts';
import type { Coming } from './coming.ts';

/** A link with its words. */
export interface NamedLink {
  readonly href: string;
  readonly label: string;
}

/** Choices of the calendar's filters in a language, and what the page itself stands for. */
export interface CalendarChoices {
  /** Address of the calendar's list. */
  readonly base: string;
  /** Address of all entries. */
  readonly entries: string;
  readonly topics: readonly { code: string; label: string; sensitive: boolean }[];
  readonly districts: readonly { code: string; label: string }[];
  readonly languages: readonly { code: string; label: string }[];
  /** This week, the next one, and months: codes as in the address. */
  readonly times: readonly { code: string; label: string }[];
  readonly audiences: readonly { code: string; label: string }[];
  readonly topic?: string | undefined;
  readonly district?: string | undefined;
}

/** A calendar that a phone can subscribe to. */
export interface Feed {
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
export interface CalendarList {
  /** Title in the history: neutral for a sensitive topic. */
  readonly pageTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly sensitive: boolean;
  readonly look?: TopicLook | undefined;
  readonly coming: Coming;
  readonly count: number;
  readonly hasExamples: boolean;
  readonly topics: ReadonlyMap<string, TopicLook>;
  readonly filters: CalendarChoices;
  readonly feed: Feed;
  readonly usual: readonly UsualWorkshop[];
  /** Links to months with coming sessions, and to the archive. */
  readonly months: readonly NamedLink[];
  readonly archive: readonly NamedLink[];
}
