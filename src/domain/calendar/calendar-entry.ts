/** One coming session of an entry, with its texts in the page's language. */
export interface EntrySession {
  /** Seconds since 1970 after which it has passed. */
  readonly end: number;
  /** Local day on which it begins, YYYY-MM-DD. */
  readonly day: string;
  /** Day and hours in words. */
  readonly text: string;
  /** When it was to be, if it was moved; when it is, if it was cancelled: shown struck out. */
  readonly struck?: string | undefined;
  /** What happened to it and why. */
  readonly note?: string | undefined;
}

/** What cards and filters know of a workshop in a language: texts and codes, small enough to send for all. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  /** Language of the title, if it is not the page's. */
  readonly titleLanguage?: string | undefined;
  /** Code of the topic's need. */
  readonly topic: string;
  readonly course?: true | undefined;
  readonly example?: true | undefined;
  readonly sensitive?: true | undefined;
  /** Id of the resource where it is. */
  readonly venue?: string | undefined;
  /** Id of the district. */
  readonly district?: string | undefined;
  /** Place and district in words. */
  readonly place: string;
  /** Codes of the languages it is given in. */
  readonly languages: readonly string[];
  /** The same in words; empty if nobody knows. */
  readonly spoken: string;
  /** Codes of who it is for: `women`, situations; none for everybody. */
  readonly audience: readonly string[];
  /** The same in words; empty for everybody. */
  readonly who: string;
  readonly signUp: string;
  /** Free places are known. */
  readonly free?: true | undefined;
  readonly childcare?: true | undefined;
  readonly sessions: readonly EntrySession[];
}

/** Looks and name of a topic, by its code. */
export interface TopicLook {
  readonly title: string;
  readonly color: string;
  readonly pictogram: string;
}
