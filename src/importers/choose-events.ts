import type { RawEvent } from './calendar-entry.ts';
import { chooseTopic } from './choose-topic.ts';
import type { LeftOut } from './import-entry.ts';

/** Which events of a file belong in the calendar. */
export interface EventChoice {
  /** Kinds of event that are taken; `todos` takes all. An event that says no kind is taken. */
  readonly types: readonly string[];
  /** The topic of events whose title tells none; without it they are left out. */
  readonly topic?: string | undefined;
  /** Whether events that are over are taken too. */
  readonly past: boolean;
  /** Today's date in the city. */
  readonly today: string;
  readonly needs: ReadonlySet<string>;
}

/** An event that belongs, with its topic. */
export interface ChosenEvent {
  readonly event: RawEvent;
  readonly topic: string;
}

/** Takes the events that belong; of all others it says why not. */
export function chooseEvents(
  events: readonly RawEvent[],
  choice: EventChoice,
): { readonly chosen: readonly ChosenEvent[]; readonly leftOut: readonly LeftOut[] } {
  const chosen: ChosenEvent[] = [];
  const leftOut: LeftOut[] = [];
  for (const event of events) {
    const topic = chooseTopic(event.title, event.types, choice.needs) ?? choice.topic;
    const reason =
      findReason(event, choice) ??
      (topic === undefined ? 'su título no habla de ningún tema del portal (con --topic entra)' : undefined);
    if (reason !== undefined || topic === undefined)
      leftOut.push({ record: event.record, name: event.title, reason: reason ?? '' });
    else chosen.push({ event, topic });
  }
  return { chosen, leftOut };
}

function findReason(event: RawEvent, { types, past, today }: EventChoice): string | undefined {
  const wanted = types.map(fold);
  const isWanted =
    wanted.includes('todos') ||
    event.types.length === 0 ||
    event.types.some((type) => wanted.includes(fold(type)));
  if (!isWanted) return `es de otra clase: ${event.types.at(0) ?? ''} (con --types entra)`;
  if (event.isForChildren) return 'es para niños';
  if (!past && event.lastDay < today) return 'ya ha pasado (con --past entra)';
  return undefined;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
