import type { Need } from './kind.schema.ts';
import type { Place } from './place.ts';

/** A need as a door of the home page: its picture, its two words. */
export interface NeedDoor {
  readonly need: Need;
  readonly door: string;
}

/** A need with its words in a language and the places that serve it, the best first. */
export interface NeedView extends NeedDoor {
  readonly title: string;
  readonly summary: string;
  readonly places: readonly Place[];
}
