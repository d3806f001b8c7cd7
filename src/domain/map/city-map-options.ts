import type { MapWords } from './map-place.ts';

/** What the page tells the map's island, as JSON in `data-options`. */
export interface CityMapOptions extends MapWords {
  /** Addresses of the base map and of the columns of the places. */
  readonly base: string;
  readonly places: string;
  /** Address of a place's page, with `{id}` for its id. */
  readonly page: string;
  readonly center: readonly [lat: number, lon: number];
  readonly zoom: number;
  readonly bounds: readonly [south: number, west: number, north: number, east: number];
  /** Language that names of places are in. */
  readonly nameLanguage: string;
  readonly words: IslandWords;
  readonly tiles?: { readonly url: string; readonly attribution: string } | undefined;
}

/** Words that the island writes itself, in the language of the page. */
export interface IslandWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;
  /** Text of the link to a place's page. */
  readonly open: string;
  /** Said of a point that is not exact. */
  readonly approximate: string;
  readonly here: string;
  /** «{{count}} lugares» for each plural category of the language; `other` is always there. */
  readonly cluster: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}
