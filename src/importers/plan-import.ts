import type { Resource } from '../domain/directory/resource.schema.ts';
import type { ImportedEntry } from './import-entry.ts';
import type { Ledger } from './import-ledger.ts';
import { type FieldChange, mergeValues, toStable, type Values } from './merge-values.ts';
import { createId, createNeutralId } from './resource-id.ts';
import { isSamePlace } from './same-place.ts';

/** What an import would do to one resource. */
export interface ResourcePlan {
  readonly id: string;
  readonly record: string;
  readonly isNew: boolean;
  readonly changes: readonly FieldChange[];
  readonly kept: readonly FieldChange[];
  /** The resource as it would be; validated before it is written. */
  readonly facts: Values;
}

/** What an import would do. */
export interface ImportPlan {
  readonly resources: readonly ResourcePlan[];
  /** Records of the last import that the file no longer has. */
  readonly gone: readonly { readonly record: string; readonly id: string }[];
  readonly ledger: Ledger;
}

/** What is there before an import. */
export interface Before {
  readonly resources: readonly Resource[];
  readonly ledgers: readonly Ledger[];
  /** Kinds whose places get a neutral id. */
  readonly sensitiveKinds: ReadonlySet<string>;
  readonly dataset: string;
  readonly date: string;
}

type Known = Values & Resource;

/** Compares the entries of one file with what is there. Nothing is changed: the plan says all of it. */
export function planImport(entries: readonly ImportedEntry[], before: Before): ImportPlan {
  const known = new Map(before.resources.map((resource): [string, Known] => [resource.id, { ...resource }]));
  const ledger = before.ledgers.find(({ dataset }) => dataset === before.dataset);
  const records: Ledger['records'] = {};
  const plans = new Map<string, ResourcePlan>();
  for (const entry of entries) {
    const old = ledger?.records[entry.record];
    const found = (old && known.get(old.id)) ?? findKnown(entry, [...known.values()]);
    const taken = new Set(known.keys());
    const id =
      found?.id ??
      (before.sensitiveKinds.has(entry.values.kind) ? createNeutralId(taken) : createId(entry.values, taken));
    const merge = mergeValues(found ?? {}, old?.values, entry.values, (fields, value) =>
      isOlderSource({ entry, id, fields, value, ledgers: before.ledgers }),
    );
    const merged: Record<string, unknown> = { ...found };
    for (const { field, after } of merge.changes) {
      if (after === undefined) delete merged[field];
      else merged[field] = after;
    }
    merged['sources'] = mergeSources(found, merged, entry);
    const { id: _, ...facts } = merged;
    known.set(id, { ...facts, id } as Known);
    records[entry.record] = { id, date: entry.source.date, values: entry.values };
    const earlier = plans.get(id);
    plans.set(id, {
      id,
      record: earlier ? `${earlier.record}, ${entry.record}` : entry.record,
      isNew: earlier?.isNew ?? !found,
      changes: [...(earlier?.changes ?? []), ...merge.changes],
      kept: [...(earlier?.kept ?? []), ...merge.kept],
      facts,
    });
  }
  const gone = Object.entries(ledger?.records ?? {}).filter(([record]) => !(record in records));
  return {
    resources: [...plans.values()],
    gone: gone.map(([record, { id }]) => ({ record, id })),
    ledger: {
      dataset: before.dataset,
      date: before.date,
      records: sortRecords({ ...Object.fromEntries(gone), ...records }),
    },
  };
}

/** The resource that an entry is about: named by the same source, or the same place under another. */
function findKnown(entry: ImportedEntry, known: readonly Known[]): Known | undefined {
  const { dataset, record } = entry.source;
  const bySource = known.find(({ sources }) =>
    sources.some((each) => each.dataset === dataset && each.record === record),
  );
  return bySource ?? known.find((resource) => isSamePlace(resource, entry.values));
}

/** Whether a value in the file was said by another dataset whose date is before this one's. */
function isOlderSource(about: {
  readonly entry: ImportedEntry;
  readonly id: string;
  readonly fields: readonly string[];
  readonly value: Values;
  readonly ledgers: readonly Ledger[];
}): boolean {
  const { entry, id, fields, value, ledgers } = about;
  return ledgers
    .filter(({ dataset }) => dataset !== entry.dataset)
    .flatMap(({ records }) => Object.values(records))
    .some((record) => {
      const said = Object.fromEntries(
        fields.flatMap((field) =>
          record.values[field] === undefined ? [] : [[field, record.values[field]]],
        ),
      );
      return record.id === id && record.date < entry.source.date && toStable(said) === toStable(value);
    });
}

/** The sources of a resource with this one: its date, and the fields that stand as it says them. */
function mergeSources(
  found: Resource | undefined,
  merged: Values,
  entry: ImportedEntry,
): Resource['sources'] {
  const all = found?.sources ?? [];
  const isThis = (source: Resource['sources'][number]): boolean =>
    source.dataset === entry.source.dataset && source.record === entry.source.record;
  const old = all.find(isThis);
  const elsewhere = new Set(all.filter((source) => !isThis(source)).flatMap(({ fields }) => fields ?? []));
  const fields = Object.entries(entry.values)
    .filter(
      ([field, value]) => !['kind', 'short'].includes(field) && toStable(merged[field]) === toStable(value),
    )
    .map(([field]) => field)
    .filter((field) => old?.fields?.includes(field) || !elsewhere.has(field));
  if (!old)
    return fields.length > 0 || all.length === 0
      ? [...all, { ...entry.source, fields }]
      : [...all, entry.source];
  if (old.date > entry.source.date) return all;
  // A collection that says less than its own source does not take fields from it.
  const kept = old.date === entry.source.date ? [...new Set([...(old.fields ?? []), ...fields])] : fields;
  return all.map((source) =>
    isThis(source)
      ? { ...source, date: entry.source.date, ...(kept.length > 0 && { fields: kept }) }
      : source,
  );
}

function sortRecords(records: Ledger['records']): Ledger['records'] {
  return Object.fromEntries(
    Object.entries(records).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  );
}
