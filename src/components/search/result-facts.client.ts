import { findDayHours } from '../../domain/directory/day-hours.ts';
import { addDays, toWeekDay } from '../../domain/directory/local-date.ts';
import { findOpenStateAt } from '../../domain/directory/open-state.ts';
import { toStateText } from '../../domain/directory/state-text.ts';
import type { Timetable } from '../../domain/directory/timetable.ts';
import { toDistanceText } from '../../domain/directory/distance-text.ts';
import type { Spot } from '../../domain/directory/near.ts';
import { toLocale } from '../../domain/i18n/locale.ts';
import { getDistance } from '../../domain/map/distance.ts';
import { groupBy } from '../../domain/search/group-by.ts';
import type { Reading } from '../../domain/search/reading.ts';
import type { MatchReason, SearchResult } from '../../domain/search/result.ts';
import type { Asking } from './asker.client.ts';

/** Whether a place is open at this moment, in words, and the type of that state; nothing for what is no place. */
export function toStateOf(
  { type, facts }: SearchResult,
  asking: Asking,
): { text: string; state: string } | undefined {
  if (type !== 'place') return undefined;
  const { city, words } = asking.words.clock;
  const timetable = JSON.parse(facts.hours ?? '{}') as Timetable;
  const localTime = asking.getLocalTime();
  const state = findOpenStateAt(timetable, city, localTime);
  const verified = timetable.verified === true;
  return {
    text: toStateText(state, { words, language: asking.language, localTime, verified }),
    state: state.type,
  };
}

/** The hours of the days that were asked for, within a week: "Saturday 9:00–14:00"; empty if none were. */
export function toDayTexts({ facts }: SearchResult, { days }: Reading, asking: Asking): string[] {
  const timetable = JSON.parse(facts.hours ?? '{}') as Timetable;
  const today = asking.getLocalTime().slice(0, 10);
  return [0, 1, 2, 3, 4, 5, 6].flatMap((ahead) => {
    const date = addDays(today, ahead);
    const day = toWeekDay(date);
    if (!days.includes(day)) return [];
    const { intervals } = findDayHours(timetable, asking.words.clock.city, date);
    const hours = intervals.map(({ from, to }) => `${from}–${to}`).join(', ');
    return hours ? [`${asking.words.days[day] ?? day} ${hours}`] : [];
  });
}

/** How far a place is from the spot the person gave, in metres. */
export function getMetresOf(
  { facts: { lat, lon } }: SearchResult,
  spot: Spot | undefined,
): number | undefined {
  return spot && lat !== undefined && lon !== undefined ? getDistance(spot, { lat, lon }) : undefined;
}

/** The same in words; empty if nobody knows. */
export function toDistanceOf(
  result: SearchResult,
  spot: Spot | undefined,
  { words, language }: Asking,
): string {
  const metres = getMetresOf(result, spot);
  return metres === undefined ? '' : toDistanceText(metres, words.words, language);
}

const fieldWords = {
  title: 'whyTitle',
  keywords: 'whyKeywords',
  places: 'whyPlaces',
  body: 'whyBody',
} as const;

/** Chinese words overlap as they were looked up: 图书, 书馆 were typed as 图书馆. */
function joinPieces(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (/\p{Script=Han}/u.test(word) && last?.endsWith(word.charAt(0)))
      joined.splice(-1, 1, last + word.slice(1));
    else joined.push(word);
  }
  return joined;
}

/** Why a result was found, in words: the typed words by where they stand. */
export function toWhyText(why: readonly MatchReason[], { words, language }: Asking): string {
  const groups = groupBy(why, ({ field, by }) => (by === 'synonym' ? 'whySynonym' : fieldWords[field]));
  const reasons = [...groups].map(([key, group]) => {
    const list = [...new Set(group.map(({ word }) => word))];
    const text = joinPieces(list).join(', ');
    return (words.words[key] ?? '').replace('{{words}}', () => text);
  });
  if (reasons.length === 0) return '';
  const all = new Intl.ListFormat(language, { type: 'conjunction' }).format(reasons);
  return (words.words['because'] ?? '').replace('{{reasons}}', () => all);
}

/** "12 results" in the page's language. */
export function toCountText(total: number, { words, language }: Asking): string {
  const text =
    words.count[new Intl.PluralRules(language).select(total)] ?? words.count['other'] ?? '{{count}}';
  return text.replace('{{count}}', new Intl.NumberFormat(toLocale(language)).format(total));
}
