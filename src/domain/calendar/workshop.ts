import { addMinutes, isDay } from './wall.ts';
import type { Form, WorkshopFacts } from './workshop.schema.ts';
import type { WorkshopType } from './workshop-type.schema.ts';

/** A workshop with what its type says where it says nothing itself. */
export type Workshop = WorkshopFacts & {
  readonly id: string;
  /** Id of a need. */
  readonly topic: string;
  readonly form: Form;
};

/** Joins workshops with their types, in the given order. One without a topic is left out: the checks name it. */
export function createWorkshops(
  facts: readonly (WorkshopFacts & { readonly id: string })[],
  types: readonly WorkshopType[],
): Workshop[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  return facts.flatMap((each) => {
    const type = each.type === undefined ? undefined : byId.get(each.type);
    const topic = each.topic ?? type?.topic;
    return topic === undefined ? [] : [join(each, topic, type)];
  });
}

function join(
  facts: WorkshopFacts & { readonly id: string },
  topic: string,
  type: WorkshopType | undefined,
): Workshop {
  const { schedule } = facts;
  const hasEnd = schedule.end !== undefined || isDay(schedule.start) || !type;
  return {
    ...(type?.level && { level: type.level }),
    ...(type?.audience && { audience: type.audience }),
    ...(type?.capacity && { capacity: type.capacity }),
    ...(type?.certificate !== undefined && { certificate: type.certificate }),
    ...facts,
    topic,
    form: facts.form ?? type?.form ?? (schedule.rule ? 'series' : 'session'),
    schedule: hasEnd ? schedule : { ...schedule, end: addMinutes(schedule.start, type.minutes) },
  };
}

/** Whether a workshop is shown: examples are no real sessions, and left out in production. */
export function isShown(workshop: Pick<WorkshopFacts, 'example'>, production: boolean): boolean {
  return !(production && workshop.example === true);
}
