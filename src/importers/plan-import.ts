import type { Resource } from '../domain/directory/resource.schema.ts';
import type { ImportedEntry, Source } from './import-entry.ts';
import type { Ledger } from './import-ledger.schema.ts';
import { type FieldChange, mergeValues, toStable, type Values } from './merge-values.ts';
import { createId, createNeutralId } from './resource-id.ts';
import { isSamePlace } from './same-place.ts';

/** What an import would do to one resource. */
export interface ResourcePlan {
  readonly id: string;
  readonly record: string;
  readonly isNew: boolean;
  /** Its list of sources changes: a newer date, or a field that is now the editor's. */
  readonly isResourced: boolean;
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
    const changed = new Map(merge.changes.map(({ field, after }) => [field, after]));
    const facts: Values = Object.fromEntries(
      Object.entries({ ...found, ...Object.fromEntries(changed) }).filter(
        ([field, value]) => field !== 'id' && field !== 'sources' && value !== undefined,
      ),
    );
    const sources = mergeSources({ found, merged: facts, entry, changed: new Set(changed.keys()) });
    known.set(id, { ...facts, sources, id } as Known);
    records[entry.record] = { id, date: entry.source.date, values: entry.values };
    const earlier = plans.get(id);
    plans.set(id, {
      id,
      record: earlier ? `${earlier.record}, ${entry.record}` : entry.record,
      isNew: earlier?.isNew ?? !found,
      isResourced:
        earlier?.isResourced === true ||
        (found !== undefined && toStable(found.sources) !== toStable(sources)),
      changes: [...(earlier?.changes ?? []), ...merge.changes],
      kept: [...(earlier?.kept ?? []), ...merge.kept],
      facts: { ...facts, sources },
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

/**
 * The sources of a resource with this one: its date, and the fields that stand as it says them. A field has one source:
 * the one that was there first, unless this import has just `changed` it.
 */
function mergeSources(about: {
  readonly found: Resource | undefined;
  readonly merged: Values;
  readonly entry: ImportedEntry;
  readonly changed: ReadonlySet<string>;
}): Resource['sources'] {
  const { found, merged, entry, changed } = about;
  const all = found?.sources ?? [];
  const isThis = ({ dataset, record }: Source): boolean =>
    dataset === entry.source.dataset && record === entry.source.record;
  const old = all.find(isThis);
  if (old && old.date > entry.source.date) return all;
  const others = all.map((source) =>
    isThis(source) ? source : withFields(source, (field) => !changed.has(field)),
  );
  const elsewhere = new Set(others.filter((source) => !isThis(source)).flatMap(({ fields }) => fields ?? []));
  const own = Object.entries(entry.values)
    .filter(
      ([field, value]) => !['kind', 'short'].includes(field) && toStable(merged[field]) === toStable(value),
    )
    .map(([field]) => field)
    .filter((field) => !elsewhere.has(field));
  // A collection that says less than the dataset it quotes takes no field from it.
  const isQuoted = entry.dataset !== entry.source.dataset;
  const fields = isQuoted
    ? [...new Set([...(old?.fields ?? []), ...own])].filter((field) => field in merged)
    : own;
  const source = { ...entry.source, ...(old?.url && { url: old.url }), ...(fields.length > 0 && { fields }) };
  return old ? others.map((each) => (isThis(each) ? source : each)) : [...others, source];
}

function withFields(source: Source, isKept: (field: string) => boolean): Source {
  const { fields, ...rest } = source;
  const kept = fields?.filter(isKept) ?? [];
  return kept.length > 0 ? { ...rest, fields: kept } : rest;
}

function sortRecords(records: Ledger['records']): Ledger['records'] {
  return Object.fromEntries(
    Object.entries(records).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  );
}
