import type { ReadAnswer } from '../../domain/search/ask.ts';
import type { Asking } from './asker.client.ts';
import { createElement } from './elements.client.ts';

const fill = (text: string | undefined, key: string, value: string) =>
  (text ?? '').replace(`{{${key}}}`, () => value);

/** What was understood of a question, in words: "Public libraries · Usera · Sunday"; without what was given up. */
function toUnderstood({ reading, dropped }: ReadAnswer, { words, areas }: Asking): string[] {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const [kind] = reading.kinds.length === 1 ? reading.kinds : [];
  return [
    words.kinds[kind ?? '']?.[0],
    ...(dropped.includes('area') ? [] : reading.areas.map((id) => names.get(id))),
    ...(dropped.includes('time') ? [] : reading.days.map((day) => words.days[day])),
    ...(dropped.includes('time') || !reading.isOpenNow ? [] : [words.words['now']]),
    ...(dropped.includes('language') ? [] : reading.languages.map((code) => nameOf(code))),
  ].filter((part) => part !== undefined);
}

const nameOf = (code: string) =>
  new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(code) ?? code;

/** What had to be given up, each in a sentence. */
function toDroppedTexts({ reading, dropped }: ReadAnswer, { areas: known, words: { words, days } }: Asking) {
  const list = (texts: readonly string[]) => texts.join(', ');
  const areas = known.filter(({ id }) => reading.areas.includes(id)).map(({ name }) => name);
  return dropped.map((what) => {
    if (what === 'area') return fill(words['noneIn'], 'area', list(areas));
    if (what === 'language') return fill(words['noneSpeak'], 'language', list(reading.languages.map(nameOf)));
    if (reading.isOpenNow) return words['noneNow'] ?? '';
    return fill(words['noneOnDay'], 'day', list(reading.days.map((day) => days[day] ?? day)));
  });
}

/** What is said before the results: how the question was understood, what was given up, which letters were put right. */
export function drawNotes(
  query: string,
  answer: ReadAnswer,
  { asking, ask }: { readonly asking: Asking; readonly ask: (query: string) => void },
): HTMLElement[] {
  const { words } = asking.words;
  const notes: HTMLElement[] = [];
  const say = (text: string) => notes.push(createElement('p', { textContent: text }));
  const understood = toUnderstood(answer, asking).join(' · ');
  for (const text of toDroppedTexts(answer, asking)) say(text);
  if (answer.dropped.length > 0)
    say(understood ? fill(words['instead'], 'what', understood) : (words['similar'] ?? ''));
  else if (answer.places.length > 0 && understood) say(fill(words['understood'], 'what', understood));
  else if (answer.words.reading === 'loose' && answer.words.total > 0) say(words['loose'] ?? '');
  const area = (id: string) => asking.areas.find((known) => known.id === id)?.name ?? id;
  const corrections = [
    ...answer.words.corrections,
    ...answer.reading.corrections.map(({ typed, area: id }) => ({ typed, read: area(id) })),
  ];
  for (const { typed, read } of corrections) {
    const button = createElement('button', { type: 'button', className: 'btn' });
    button.textContent = fill(words['didYouMean'], 'word', read);
    button.addEventListener('click', () => ask(query.replace(typed, () => read)));
    notes.push(button);
  }
  return notes;
}
