import { Document, isCollection, isMap, isPair, isSeq, parseDocument } from 'yaml';
import { toStable, type Values } from './merge-values.ts';

/** Fields in the order in which an editor finds them in every file of a resource. */
const resourceOrder: readonly string[] = [
  'name',
  'short',
  'kind',
  'organization',
  'needs',
  'address',
  'barrio',
  'district',
  'location',
  'phones',
  'email',
  'web',
  'appointment',
  'hours',
  'hoursProse',
  'closures',
  'stops',
  'languages',
  'cost',
  'papers',
  'audience',
  'accessibility',
  'sources',
  'verified',
  'formerIds',
  'closed',
];
const options = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true } as const;

/** Short lists and maps stand on one line, as one writes them by hand; the fields themselves never. */
function setFlow(node: unknown, depth = 0): void {
  if (!isCollection(node)) return;
  const isTable = isSeq(node) && node.items.some(isMap);
  node.flow = depth > 0 && !isTable && JSON.stringify(node.toJSON()).length <= 120;
  if (node.flow) return;
  for (const item of node.items)
    setFlow(isPair(item) ? item.value : item, isPair(item) && depth === 0 ? 1 : depth + 1);
}

/** A new `resource.yml`, or another file of facts with the order of its fields. */
export function createResourceFile(facts: Values, order = resourceOrder): string {
  const fields = order.flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]]]));
  const document = new Document(Object.fromEntries(fields), { aliasDuplicateObjects: false });
  setFlow(document.contents);
  return document.toString(options);
}

function createNode(document: Document | ReturnType<typeof parseDocument>, value: unknown) {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  setFlow(node, 1);
  return node;
}

/**
 * The text of a `resource.yml` with some fields changed. Only those are touched: an editor's comments, order and own
 * fields stay. A new field goes after the one that precedes it in the usual order.
 */
export function editResourceFile(text: string, facts: Values, order = resourceOrder): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (!isMap(root)) return createResourceFile(facts, order);
  const now = document.toJS() as Values;
  let isChanged = false;
  for (const field of order) {
    const value = facts[field];
    if (toStable(now[field]) === toStable(value)) continue;
    isChanged = true;
    if (value === undefined) document.delete(field);
    else if (document.has(field)) document.set(field, createNode(document, value));
    else {
      const pair = document.createPair(field, createNode(document, value));
      const before = order.slice(0, order.indexOf(field));
      const at = root.items.findLastIndex(({ key }) => before.includes(String(key)));
      root.items.splice(at + 1, 0, pair as (typeof root.items)[number]);
    }
  }
  if (!isChanged) return text;
  return document.toString(options);
}
