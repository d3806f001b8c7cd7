import type { Hours } from './hours.schema.ts';
import type { ResourceFacts } from './resource.schema.ts';

type Stop = NonNullable<ResourceFacts['stops']>[number];
/** A temporary closure or a move; without `to` it lasts until further notice. */
export type Closure = NonNullable<ResourceFacts['closures']>[number];

/** When a resource can be visited: the part of it that the clock reads. Plain JSON, so that a page can carry it. */
export interface Timetable {
  readonly hours?: Hours;
  /** There are hours, but only as prose: nothing can be computed from them. */
  readonly prose?: true;
  readonly closures?: readonly Closure[];
  /** Dated stops of a resource that moves; an `Opening` names one by its position here. */
  readonly stops?: readonly Pick<Stop, 'date' | 'from' | 'to'>[];
  /** Closed for good from that local date on. */
  readonly closed?: NonNullable<ResourceFacts['closed']>;
  /** Somebody verified the resource; without it, "open" has to read "open by the timetable of…, call first". */
  readonly verified?: true;
}
