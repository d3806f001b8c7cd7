import { toLocale } from '../i18n/locale.ts';
import { addDays } from './local-date.ts';
import type { OpenState, Opening } from './open-state.ts';

/** The `state` words of a language, placeholders in double braces. */
export type StateWords = Readonly<
  Record<
    | 'byTimetable'
    | 'open'
    | 'openUntil'
    | 'appointmentUntil'
    | 'closed'
    | 'opensToday'
    | 'opensTomorrow'
    | 'opensOn'
    | 'opensAppointment'
    | 'holiday'
    | 'closure'
    | 'holidayUnknown'
    | 'holidaysNotPublished'
    | 'unknown'
    | 'prose'
    | 'gone',
    string
  >
>;

interface Situation {
  readonly words: StateWords;
  readonly language: string;
  /** Wall time of the city, `YYYY-MM-DDTHH:MM`. */
  readonly localTime: string;
  /** Hours that somebody verified are stated plainly; all others "by the timetable". */
  readonly verified: boolean;
}

const fill = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
const timeOf = (at: string) => at.slice(11).replace(/^0/, '');

/** A local date in words: the weekday within a week, else the date too. */
function toDay(at: string, { language, localTime }: Situation): string {
  const near = at.slice(0, 10) < addDays(localTime.slice(0, 10), 7);
  const options: Intl.DateTimeFormatOptions = near ? {} : { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(toLocale(language), { weekday: 'long', timeZone: 'UTC', ...options }).format(
    new Date(`${at}Z`),
  );
}

function toOpening({ at, appointment }: Opening, situation: Situation): string {
  const { words, localTime } = situation;
  const today = localTime.slice(0, 10);
  const date = at.slice(0, 10);
  const template =
    date === today ? words.opensToday : date === addDays(today, 1) ? words.opensTomorrow : words.opensOn;
  const state = fill(template, { time: timeOf(at), day: toDay(at, situation) });
  return appointment ? fill(words.opensAppointment, { state }) : state;
}

/** What a badge says of a state, in the page's language: one short sentence with the next change. */
export function toStateText(state: OpenState, situation: Situation): string {
  const { words, verified } = situation;
  const timed = (text: string) => (verified ? text : fill(words.byTimetable, { state: text }));
  switch (state.type) {
    case 'gone':
      return words.gone;
    case 'unknown':
      if (state.reason === 'no-hours') return words.unknown;
      if (state.reason === 'prose') return words.prose;
      return state.reason === 'holiday-unknown' ? words.holidayUnknown : words.holidaysNotPublished;
    case 'open': {
      const tomorrow = addDays(situation.localTime.slice(0, 10), 1);
      // Open for days on end: the hour of some later day would mislead.
      if (state.until === undefined || state.until.slice(0, 10) > tomorrow) return timed(words.open);
      return timed(
        fill(state.appointment ? words.appointmentUntil : words.openUntil, { time: timeOf(state.until) }),
      );
    }
    case 'closed': {
      const why =
        state.reason === 'closure' ? words.closure : state.reason === 'holiday' ? words.holiday : undefined;
      const opens = state.opens && toOpening(state.opens, situation);
      return timed([why ?? (opens ? undefined : words.closed), opens].filter(Boolean).join(' · '));
    }
  }
}
