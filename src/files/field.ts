import { z } from 'zod';
import type { Path } from './parsed.ts';

/** A field of a schema as the manual has it: the sentence of its `.describe()` and the keys it may hold. */
export interface Field {
  readonly description: string | undefined;
  readonly keys: readonly string[];
}

/** Finds what the schema says of the field at a path; of a field inside alternatives, the first that has it. */
export function findField(schema: z.ZodType, path: Path): Field {
  const found = path.reduce<readonly Described[]>(
    (schemas, step) => schemas.flatMap((each) => stepInto(each.schema, step)).map(describe),
    [describe(schema)],
  );
  return {
    description: found.find((each) => each.description !== undefined)?.description,
    keys: [...new Set(found.flatMap(({ schema: each }) => keysOf(each)))],
  };
}

interface Described {
  readonly schema: z.core.$ZodType;
  readonly description: string | undefined;
}

/** The schema inside optional and the like, with the description of the outermost that has one. */
function describe(schema: z.core.$ZodType): Described {
  const description = z.globalRegistry.get(schema)?.description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    const inner = describe(schema.unwrap());
    return { schema: inner.schema, description: description ?? inner.description };
  }
  return { schema, description };
}

function stepInto(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const field: unknown = schema.shape[step] ?? schema.def.catchall;
    return field instanceof z.ZodType ? [field] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodTuple) {
    const item = schema.def.items[Number(step)];
    return item ? [item] : [];
  }
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => stepInto(describe(option).schema, step));
  return [];
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => keysOf(describe(option).schema));
  return [];
}
