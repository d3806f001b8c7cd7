import type { ResourceFacts } from './resource.schema.ts';
import type { Timetable } from './timetable.ts';

/** The timetable of a resource: what its card and its page need in order to say when it opens, and nothing else. */
export function toTimetable(resource: ResourceFacts): Timetable {
  const { hours, hoursProse, closures, stops, closed, verified } = resource;
  return {
    ...(hours && { hours }),
    ...(hoursProse && { prose: true }),
    ...(closures?.length && { closures }),
    ...(stops?.length && { stops: stops.map(({ date, from, to }) => ({ date, from, to })) }),
    ...(closed && { closed }),
    ...(verified && { verified: true }),
  };
}
