import type { WeekDay } from '../directory/hours.schema.ts';
import { findNames, indexNames, type FoundName } from './find-names.ts';
import { toNameWords, type NameWord } from './name-words.ts';
import type { Named, ReadingWords } from './reading-words.ts';
import { unpackAreas } from './search-area.ts';

/** What a query says beyond its words: where, what kind of place, which need, when, which language. */
export interface Reading {
  /** Ids of areas; a place has to lie in one of them. */
  readonly areas: readonly string[];
  readonly kinds: readonly string[];
  readonly needs: readonly string[];
  /** Codes of spoken languages. */
  readonly languages: readonly string[];
  readonly days: readonly WeekDay[];
  /** Asks for what is open at this moment. */
  readonly isOpenNow: boolean;
  /** The query without the words of area, day, opening and language. */
  readonly text: string;
  /** The query without the words of day, opening and language: places may bear the area in their name. */
  readonly placeText: string;
  /** Kinds and needs are all that the text names: nothing is left over. */
  readonly isNamed: boolean;
  /** Names whose letters were put right: as typed, and the id of what they were read as. */
  readonly corrections: readonly { readonly typed: string; readonly area: string }[];
}

const weekDays: readonly WeekDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** The rest of a longer text is no name any more. */
const mostLetters = 300;

/** The letters right before a position, as one word. */
const before = (query: string, position: number) =>
  /[\p{L}\p{M}]+(?=[\s'’-]*$)/u.exec(query.slice(0, position))?.[0].toLowerCase() ?? '';
const after = (query: string, position: number) =>
  /^[\s'’-]*([\p{L}\p{M}]+)/u.exec(query.slice(position))?.[1]?.toLowerCase() ?? '';

const toNamed = (id: string, names: readonly string[]): Named => ({ id, names });

/** Reads queries of one language. What it does not understand stays text. */
export function createReader(words: ReadingWords): (query: string) => Reading {
  const areaNames = unpackAreas(words.areas).map(({ id, name, names }) => toNamed(id, [name, ...names]));
  const areas = indexNames(areaNames, 'word');
  const areaSounds = indexNames(areaNames, 'sound');
  const things = [
    ...words.kinds.map(({ id, names }) => toNamed(`kind:${id}`, names)),
    ...words.needs.map(({ id, names }) => toNamed(`need:${id}`, names)),
  ];
  const thingRoots = indexNames(things, 'root');
  const times = indexNames(
    [
      ...weekDays.map((day) => toNamed(day, words.days[day])),
      toNamed('open', words.open),
      toNamed('today', words.today),
      toNamed('weekend', words.weekend),
    ],
    'word',
  );
  const languages = indexNames(words.languages, 'root');
  const at = new Set(words.at);
  const speak = new Set(words.speak);
  /** Words of names of kinds and needs: an area of the same name ("Centro") has to be told apart. */
  const common = new Set([...thingRoots.keys()].flatMap((key) => key.split(' ')));

  const readAreas = (query: string, tokens: readonly NameWord[], taken: (name: FoundName) => boolean) => {
    const exact = findNames(tokens, areas, { form: 'word' });
    const isKnown = ({ from, to }: FoundName) => exact.some((name) => name.from < to && from < name.to);
    const guessed = findNames(tokens, areaSounds, { form: 'sound', guess: true })
      .filter(
        (name) => !isKnown(name) && !tokens.slice(name.from, name.to).some(({ root }) => common.has(root)),
      )
      .map((name) => ({ ...name, corrected: true }));
    return [...exact, ...guessed].filter((name) => {
      const [first, last] = [tokens[name.from], tokens[name.to - 1]];
      if (!first || !last || taken(name)) return false;
      const isCommon = name.to - name.from === 1 && common.has(first.root);
      const isMarked = at.has(before(query, first.from)) || at.has(after(query, last.to));
      return !isCommon || isMarked || name.to === tokens.length;
    });
  };

  return (typed) => {
    const query = typed.slice(0, mostLetters);
    const tokens = toNameWords(query);
    const found = findNames(tokens, thingRoots, { form: 'root' });
    const long = found.filter(({ from, to }) => to - from > 1);
    const inAreas = readAreas(query, tokens, ({ from, to }) =>
      long.some((name) => name.from <= from && to <= name.to),
    );
    const spoken = findNames(tokens, languages, { form: 'root' }).filter(({ from, to }) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      return first && last && (speak.has(before(query, first.from)) || speak.has(after(query, last.to)));
    });
    const when = findNames(tokens, times, { form: 'word' });
    const frame = [...inAreas, ...spoken, ...when];
    const isFrame = ({ from, to }: FoundName) => frame.some((name) => name.from < to && from < name.to);
    const idsOf = (prefix: string) =>
      found.flatMap((name) =>
        name.id.startsWith(prefix) && !isFrame(name) ? [name.id.slice(prefix.length)] : [],
      );
    const whens = new Set(when.map(({ id }) => id));
    const days = weekDays.filter(
      (day) => whens.has(day) || (whens.has('weekend') && (day === 'sa' || day === 'su')),
    );
    return {
      areas: [...new Set(inAreas.map(({ id }) => id))],
      kinds: [...new Set(idsOf('kind:'))],
      needs: [...new Set(idsOf('need:'))],
      languages: [...new Set(spoken.map(({ id }) => id))],
      days,
      isOpenNow: days.length === 0 && (whens.has('open') || whens.has('today')),
      text: cut(query, tokens, frame),
      placeText: cut(query, tokens, [...spoken, ...when]),
      isNamed: tokens.every((_, at) => [...found, ...frame].some(({ from, to }) => from <= at && at < to)),
      corrections: inAreas.flatMap(({ id, from, to, corrected }) =>
        corrected ? [{ typed: query.slice(tokens[from]?.from, tokens[to - 1]?.to), area: id }] : [],
      ),
    };
  };
}

/** A query without the words of some names. */
function cut(query: string, tokens: readonly NameWord[], names: readonly FoundName[]): string {
  let text = query;
  for (const { from, to } of names.toSorted((a, b) => b.from - a.from)) {
    const [start, end] = [tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0];
    text = `${text.slice(0, start)} ${text.slice(end)}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}
