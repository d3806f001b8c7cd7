import type { Area } from '../domain/map/area.ts';
import type { District } from '../domain/city/city.schema.ts';
import type { ResourceFacts } from '../domain/directory/resource.schema.ts';
import type { Problem } from '../domain/shared/problem.ts';

/** Where a value comes from, as it stands in `sources` of a resource. */
export type Source = ResourceFacts['sources'][number];

/** What a source may say of a place. What an editor alone decides (verified, closed, former addresses) is not in it. */
export type ImportedValues = Partial<
  Omit<
    ResourceFacts,
    | 'sources'
    | 'verified'
    | 'formerIds'
    | 'closed'
    | 'closures'
    | 'stops'
    | 'needs'
    | 'name'
    | 'kind'
    | 'location'
  >
> &
  Pick<ResourceFacts, 'name' | 'kind' | 'location'>;

/** One record of a file, read. `dataset` and `record` find it again at the next import. */
export interface ImportedEntry {
  readonly dataset: string;
  readonly record: string;
  readonly source: Source;
  readonly values: ImportedValues;
}

/** A record that is no place of the directory, and why. Not a mistake. */
export interface LeftOut {
  readonly record: string;
  readonly name: string;
  readonly reason: string;
}

/** What every importer gives back. A problem may be about a record that was taken all the same. */
export interface ImportResult {
  readonly entries: readonly ImportedEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
  /** How many records the file has. */
  readonly records: number;
}

/** What an importer must be told besides the file. */
export interface ImportContext {
  readonly file: string;
  readonly dataset: string;
  /** Date of the source: 2025, 2025-10 or 2025-10-04. */
  readonly date: string;
  /** Name of the city: a place that states another town is not taken. */
  readonly cityName: string;
  /** Districts of the city, from its `city.json`. */
  readonly districts: readonly District[];
  /** Outlines of the districts, to tell whether a point is in the city; neighbourhoods too, if there are any. */
  readonly districtAreas: readonly Area[];
  readonly barrioAreas: readonly Area[];
}
