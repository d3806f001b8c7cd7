import type { ImportedValues } from './import-entry.ts';

/** Values of a resource by field, as a file or a source holds them. */
export type Values = Readonly<Partial<Record<string, unknown>>>;

/** One field that a source says differently from the file. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What an import does to one resource. */
export interface Merge {
  /** Values to write; `undefined` takes the field out. */
  readonly changes: readonly FieldChange[];
  /** What the source says otherwise than the editor, and is left alone. */
  readonly kept: readonly FieldChange[];
}

/** Fields that are one thing: hours as data replace hours as prose, never stand beside them. */
const resourceUnits: readonly (readonly (keyof ImportedValues)[])[] = [
  ['name'],
  ['short'],
  ['kind'],
  ['organization'],
  ['address'],
  ['barrio'],
  ['district'],
  ['location'],
  ['phones'],
  ['email'],
  ['web'],
  ['appointment'],
  ['hours', 'hoursProse'],
  ['languages'],
  ['cost'],
  ['papers'],
  ['audience'],
  ['accessibility'],
];

/** Which fields are merged, those of one unit together, and which a source takes back when it no longer says them. */
export interface MergeRules {
  readonly units: readonly (readonly string[])[];
  readonly unsaid: readonly string[];
}

/** A value as text that two equal values share, whatever the order of their keys; nothing is the empty text. */
export function toStable(value: unknown): string {
  if (value === undefined) return '';
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const isPoint = (value: unknown): value is { lat: number; lon: number; precision: string } =>
  typeof value === 'object' && value !== null && 'lat' in value && 'lon' in value;

/** Whether two values say the same; points are the same within ten metres, as near as sources round them. */
function isEqual(a: unknown, b: unknown): boolean {
  if (isPoint(a) && isPoint(b)) {
    return a.precision === b.precision && Math.abs(a.lat - b.lat) < 1e-4 && Math.abs(a.lon - b.lon) < 1e-4;
  }
  return toStable(a) === toStable(b);
}

const isSame = (fields: readonly string[], a: Values, b: Values): boolean =>
  fields.every((field) => isEqual(a[field], b[field]));

function pick(values: Values | undefined, fields: readonly string[]): Values {
  return Object.fromEntries(
    fields.flatMap((field) => (values?.[field] === undefined ? [] : [[field, values[field]]])),
  );
}

/**
 * Three-way merge of what the file holds, what this source said at its last import, and what it says now.
 * A value that the file holds exactly as some source said it may be replaced; what an editor wrote, or took out, stays.
 * `isOlder` tells whether another source, older than this one, said a value that stands in the file.
 */
export function mergeValues(
  current: Values,
  base: Values | undefined,
  next: Values,
  isOlder: (fields: readonly string[], value: Values) => boolean = () => false,
  { units, unsaid }: MergeRules = { units: resourceUnits, unsaid: [] },
): Merge {
  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  for (const fields of units) {
    const [ours, was, theirs] = [pick(current, fields), pick(base, fields), pick(next, fields)];
    const isEmpty = Object.keys(ours).length === 0;
    // A source that no longer says a thing does not unsay it: an empty cell is "unknown".
    const isUnsaid = Object.keys(theirs).length === 0 && !fields.some((field) => unsaid.includes(field));
    if (isUnsaid || isSame(fields, ours, theirs)) continue;
    const isNew = isEmpty && Object.keys(was).length === 0;
    const isUntouched = !isEmpty && isSame(fields, ours, was);
    const target = isNew || isUntouched || (!isEmpty && isOlder(fields, ours)) ? changes : kept;
    if (target === kept && isSame(fields, was, theirs)) continue;
    for (const field of fields) {
      if (!isEqual(ours[field], theirs[field]))
        target.push({ field, before: ours[field], after: theirs[field] });
    }
  }
  return { changes, kept };
}
