import type { WorkshopFacts } from '../domain/calendar/workshop.schema.ts';
import type { KnownWorkshop } from './import-content.ts';
import type { Ledger } from './import-ledger.schema.ts';
import { type FieldChange, mergeValues, toStable, type Values } from './merge-values.ts';
import { toSlug } from './resource-id.ts';
import type { WorkshopValues } from './to-workshop.ts';
import { pickFacts, pickWords, readWords } from './workshop-words.ts';

/** One event that is to be a workshop. */
export interface WorkshopEntry {
  readonly record: string;
  readonly values: WorkshopValues;
  /** Wall time of the source's last change. */
  readonly updated?: string;
  /** Its address must not say what it is about. */
  readonly isSensitive: boolean;
}

/** What an import would do to one workshop. */
export interface WorkshopPlan {
  readonly id: string;
  readonly record: string;
  readonly isNew: boolean;
  readonly changes: readonly FieldChange[];
  readonly kept: readonly FieldChange[];
  /** The facts as they would be; validated before they are written. */
  readonly facts: Values;
  readonly words: Values;
  readonly said: Values;
}

/** What an import of events would do. */
export interface CalendarPlan {
  readonly workshops: readonly WorkshopPlan[];
  readonly ledger: Ledger;
}

/** What is there before an import of events. */
export interface BeforeCalendar {
  readonly workshops: readonly KnownWorkshop[];
  readonly ledger: Ledger | undefined;
  readonly dataset: string;
  readonly date: string;
  /** Wall time of the city, now. */
  readonly now: string;
}

const rules = {
  units: [
    ['title'],
    ['summary'],
    ['topic'],
    ['form'],
    ['place'],
    ['audience'],
    ['cost', 'price'],
    ['accessibility'],
    ['schedule'],
    ['cancelled'],
    ['uid'],
    ['web'],
    ['text'],
  ],
  // A feed that no longer says that an event is cancelled says that it will be.
  unsaid: ['cancelled'],
};

/** Compares the events of one file with the workshops that are there. Nothing is changed: the plan says all of it. */
export function planCalendar(entries: readonly WorkshopEntry[], before: BeforeCalendar): CalendarPlan {
  const { workshops, ledger, dataset, date } = before;
  const taken = new Set(workshops.flatMap(({ id, facts }) => [id, ...(facts.formerIds ?? [])]));
  const byId = new Map(workshops.map((workshop) => [workshop.id, workshop]));
  const byUid = new Map(
    workshops.flatMap((workshop) =>
      workshop.facts.uid === undefined ? [] : [[workshop.facts.uid, workshop] as const],
    ),
  );
  const bySource = new Map(
    workshops.flatMap((workshop) =>
      (workshop.facts.sources ?? []).map(
        (source) => [`${source.dataset} ${source.record ?? ''}`, workshop] as const,
      ),
    ),
  );
  const giveId = createIdGiver(taken);
  const plans = entries.map((entry): WorkshopPlan => {
    const old = ledger?.records[entry.record];
    const found =
      (old && byId.get(old.id)) ??
      bySource.get(`${dataset} ${entry.record}`) ??
      byUid.get(entry.values.uid ?? '');
    const id = found?.id ?? giveId(entry);
    const current: Values = { ...found?.facts, ...readWords(found?.words) };
    const said: Values = { ...entry.values };
    const merge = mergeValues(current, old?.values, said, undefined, rules);
    const merged: Values = {
      ...current,
      ...Object.fromEntries(merge.changes.map(({ field, after }) => [field, after])),
    };
    const words = pickWords(merged);
    const facts = pickFacts(merged);
    const isTouched = !found || merge.changes.length > 0;
    const updated = isTouched ? chooseUpdated(entry, found?.facts, before.now) : found.facts.updated;
    const sources = mergeSources(found?.facts.sources, entry, facts, { dataset, date, isTouched });
    return {
      id,
      record: entry.record,
      isNew: !found,
      changes: merge.changes,
      kept: merge.kept,
      facts: { ...facts, updated, sources },
      words,
      said,
    };
  });
  return { workshops: plans, ledger: toLedger(plans, before) };
}

/**
 * What gives ids: readable ones, or `taller-7` where the address must not say what it is about or the title has no Latin
 * letters. It remembers how far it counted, since a feed may have thousands of one title.
 */
function createIdGiver(taken: ReadonlySet<string>): (entry: WorkshopEntry) => string {
  const given = new Set(taken);
  const counted = new Map<string, number>();
  const take = (stem: string): string => {
    for (let n = counted.get(stem) ?? 1; ; n++) {
      const id = n === 1 && stem !== neutral ? stem : `${stem}-${n}`;
      if (given.has(id)) continue;
      counted.set(stem, n + 1);
      given.add(id);
      return id;
    }
  };
  return ({ values, isSensitive }) => {
    const slug = toSlug(values.title)
      .split('-')
      .reduce((whole, part) => (whole.length + part.length < 60 ? `${whole}-${part}` : whole));
    const isTelling = /violencia|maltrat|agresi|trata-de|abus[oa]|expulsi/.test(slug);
    const isReadable = slug !== '' && slug.length <= 60 && !isSensitive && !isTelling;
    return take(isReadable ? slug : neutral);
  };
}

const neutral = 'taller';

/** The last change as the source says it; later than the last one of the file in any case, and never to come. */
function chooseUpdated({ updated }: WorkshopEntry, old: WorkshopFacts | undefined, now: string): string {
  return updated !== undefined && updated <= now && updated > (old?.updated ?? '') ? updated : now;
}

/** The sources with this one: the fields that stand as it says them. Its date changes only with what it says. */
function mergeSources(
  sources: WorkshopFacts['sources'] = [],
  { record, values }: WorkshopEntry,
  facts: Values,
  {
    dataset,
    date,
    isTouched,
  }: { readonly dataset: string; readonly date: string; readonly isTouched: boolean },
): NonNullable<WorkshopFacts['sources']> {
  const old = sources.find((source) => source.dataset === dataset && source.record === record);
  const said: Values = { ...values };
  const fields = Object.keys(said).filter(
    (field) => facts[field] !== undefined && toStable(facts[field]) === toStable(said[field]),
  );
  const isSame = old && !isTouched && toStable(old.fields ?? []) === toStable(fields);
  const source = isSame ? old : { ...old, dataset, date, record, fields };
  return old ? sources.map((each) => (each === old ? source : each)) : [...sources, source];
}

function toLedger(plans: readonly WorkshopPlan[], { ledger, dataset, date }: BeforeCalendar): Ledger {
  const records = { ...ledger?.records };
  let isChanged = false;
  for (const { id, record, said } of plans) {
    const old = records[record];
    if (old?.id === id && toStable(old.values) === toStable(said)) continue;
    isChanged = true;
    records[record] = { id, date, values: said };
  }
  const sorted = Object.fromEntries(
    Object.entries(records).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  );
  return { dataset, date: isChanged || !ledger ? date : ledger.date, records: sorted };
}
