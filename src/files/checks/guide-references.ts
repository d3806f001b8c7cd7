import { parseLawReference } from '../../domain/guides/law-reference.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { Content, FactsFile } from '../content.ts';
import { findNearestWord } from '../nearest-word.ts';
import type { MdxNode } from '../parse-mdx.ts';
import type { Path } from '../parsed.ts';
import { idsOf } from './ids-of.ts';

type Known = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** Everything that a guide names exists: needs, kinds, places, workshops, guides, norms, amounts, words of the glossary. */
export const checkGuideReferences: Check = (content, { files }) => {
  const known = {
    need: idsOf(files, 'needs', 'need.yml'),
    kind: idsOf(files, 'kinds', 'kind.yml'),
    resource: idsOf(files, 'directory', 'resource.yml'),
    workshop: idsOf(files, 'workshop-types', 'type.yml'),
    guide: idsOf(files, 'guides', 'guide.yml'),
    term: idsOf(files, 'glossary', 'term.yml'),
    amount: new Map(Object.entries(content.amounts?.data ?? {})),
    norm: new Map(Object.entries(content.norms?.data ?? {})),
  };
  return [
    ...content.guides.flatMap((guide) => [
      ...checkFacts(guide, known),
      ...(guide.data.legalBasis ?? []).flatMap(({ norm }, index) =>
        missing(known.norm, norm, 'la norma', placeOf(guide, ['legalBasis', index, 'norm'])),
      ),
    ]),
    ...content.administrations.flatMap((body) => [
      ...(body.data.needs ?? []).flatMap((id, index) =>
        missing(known.need, id, 'la necesidad', placeOf(body, ['needs', index])),
      ),
      ...(body.data.guides ?? []).flatMap((id, index) =>
        missing(known.guide, id, 'la guía', placeOf(body, ['guides', index])),
      ),
    ]),
    ...content.terms.flatMap((term) =>
      term.data.guide === undefined
        ? []
        : missing(known.guide, term.data.guide, 'la guía', placeOf(term, ['guide'])),
    ),
    ...content.guideWords.flatMap(({ id, nodes, file }) =>
      nodes.flatMap((node) => checkComponent(node, file, known, basisOf(content, id))),
    ),
  ];
};

const placeOf = (entry: FactsFile<unknown>, path: Path) => ({
  file: entry.file,
  line: entry.lineOf(path),
  field: path.join('.'),
});

function missing(known: Known, id: string, what: string, place: object): readonly Problem[] {
  if (known.has(id)) return [];
  const near = findNearestWord(id, [...known.keys()]);
  const hint = near ? `¿Querías escribir «${near}»?` : `Hay: ${[...known.keys()].slice(0, 60).join(', ')}.`;
  return [new Problem(`No existe ${what} «${id}».`, hint, place)];
}

function checkFacts(
  guide: Content['guides'][number],
  known: Readonly<Record<'need' | 'kind' | 'resource' | 'workshop' | 'guide', Known>>,
): readonly Problem[] {
  const lists = [
    ['kinds', known.kind, 'la clase'],
    ['resources', known.resource, 'el recurso'],
    ['workshops', known.workshop, 'el tipo de taller'],
    ['related', known.guide, 'la guía'],
  ] as const;
  return [
    ...missing(known.need, guide.data.topic, 'la necesidad', placeOf(guide, ['topic'])),
    ...lists.flatMap(([field, ids, what]) =>
      (guide.data[field] ?? []).flatMap((id, index) =>
        missing(ids, id, what, placeOf(guide, [field, index])),
      ),
    ),
  ];
}

/** The articles a guide says it rests on, as `norm article`. */
function basisOf({ guides }: Content, id: string): ReadonlySet<string> {
  const basis = guides.find((guide) => guide.id === id)?.data.legalBasis ?? [];
  return new Set(basis.map(({ norm, article }) => `${norm} ${article}`));
}

function checkComponent(
  { name, attributes, line }: MdxNode,
  file: string,
  known: Readonly<Record<'need' | 'kind' | 'resource' | 'term' | 'amount' | 'norm', Known>>,
  basis: ReadonlySet<string>,
): readonly Problem[] {
  const value = (key: string) => {
    const found = attributes?.find((attribute) => attribute.name === key)?.value;
    return typeof found === 'string' ? found : undefined;
  };
  const check = (ids: Known, key: string, what: string) => {
    const id = value(key);
    return id === undefined ? [] : missing(ids, id, what, { file, line });
  };
  switch (name ?? '') {
    case 'Where':
      return [
        ...check(known.need, 'need', 'la necesidad'),
        ...check(known.kind, 'kind', 'la clase'),
        ...check(known.resource, 'resource', 'el recurso'),
      ];
    case 'Term':
      return check(known.term, 'id', 'la palabra del glosario');
    case 'Amount':
      return check(known.amount, 'id', 'la cantidad');
    case 'Law':
      return checkLaw(value('ref') ?? '', { file, line }, known.norm, basis);
    default:
      return [];
  }
}

function checkLaw(ref: string, place: object, norms: Known, basis: ReadonlySet<string>): readonly Problem[] {
  const reference = parseLawReference(ref);
  if (!reference)
    return [
      new Problem(
        `La referencia «${ref}» no dice el artículo.`,
        'Escribe la norma y el artículo: RLOEX 126, LOEX 31 bis.3, RLOEX DA 21.4.',
        place,
      ),
    ];
  const { norm, article } = reference;
  const unknown = missing(norms, norm, 'la norma', place);
  if (unknown.length > 0 || basis.has(`${norm} ${article}`)) return unknown;
  return [
    new Problem(
      `«${norm} ${article}» no está en legalBasis de guide.yml.`,
      `Añádelo: - { norm: ${norm}, article: '${article}', checked: AAAA-MM-DD }`,
      place,
    ),
  ];
}
