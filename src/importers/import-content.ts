import type { WorkshopFacts } from '../domain/calendar/workshop.schema.ts';
import type { WorkshopType } from '../domain/calendar/workshop-type.schema.ts';
import type { City } from '../domain/city/city.schema.ts';
import type { Resource } from '../domain/directory/resource.schema.ts';
import type { Area } from '../domain/map/area.ts';
import type { Ledger } from './import-ledger.schema.ts';

/** A workshop that is there before an import: its facts, and its two files as they stand. */
export interface KnownWorkshop {
  readonly id: string;
  readonly facts: WorkshopFacts;
  readonly text: string;
  /** Its words in the city's own language, if it has any. */
  readonly words?: string;
}

/** What an import needs to know of a city's folder. */
export interface Content {
  readonly city: City;
  readonly districtAreas: readonly Area[];
  readonly barrioAreas: readonly Area[];
  readonly resources: readonly Resource[];
  /** The text of each resource's file, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly ledgers: readonly Ledger[];
  readonly sensitiveKinds: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly sensitiveNeeds: ReadonlySet<string>;
  readonly workshops: readonly KnownWorkshop[];
  readonly workshopTypes: readonly WorkshopType[];
}
