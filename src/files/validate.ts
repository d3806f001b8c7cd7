import type { z } from 'zod';
import { Problem } from '../domain/shared/problem.ts';
import { findField } from './field.ts';
import { toIssueText } from './issue-text.ts';
import type { Parsed, Path } from './parsed.ts';

/** A value that keeps its schema, or every way in which it does not, in Spanish and with its line. */
export interface Validation<T> {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}

/** Checks a file's value against its schema. A file that could not be parsed only hands on its problems. */
export function validate<T>(schema: z.ZodType<T>, parsed: Parsed, file: string): Validation<T> {
  if (parsed.problems.length > 0) return { data: undefined, problems: parsed.problems };
  const result = schema.safeParse(parsed.value);
  if (result.success) return { data: result.data, problems: [] };
  return {
    data: undefined,
    problems: result.error.issues.flatMap(split).map((issue) => toProblem(issue, schema, parsed, file)),
  };
}

/** One issue a key: an object with three unknown keys gives three problems, each with its line. */
function split(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

function toProblem(issue: z.core.$ZodIssue, schema: z.ZodType, parsed: Parsed, file: string): Problem {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const place = unknownKey === undefined ? path : [...path, unknownKey];
  const { message, hint } = toIssueText(issue, {
    name: path.findLast((step) => typeof step === 'string') ?? 'el fichero',
    field: findField(schema, path),
    value: valueAt(parsed.value, path),
    source: parsed.sourceOf(path),
  });
  return new Problem(message, hint, {
    file,
    line: parsed.lineOf(place),
    ...(place.length > 0 && { field: place.join('.') }),
  });
}

/** The part of a value at a path, undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => {
    if (typeof part !== 'object' || part === null) return undefined;
    return Object.entries(part).find(([key]) => key === String(step))?.[1];
  }, value);
}
