import type { Translation } from '../domain/i18n/translation.schema.ts';
import type { Content, FactsFile, WordsFile } from './content.ts';

/** Every file of facts, for the checks that look at all of them. */
export function allFacts(content: Content): readonly FactsFile<unknown>[] {
  const {
    cityFile,
    kinds,
    needs,
    resources,
    workshops,
    workshopTypes,
    guides,
    terms,
    administrations,
    amounts,
    norms,
  } = content;
  return [
    ...[
      cityFile,
      ...kinds,
      ...needs,
      ...resources,
      ...workshops,
      ...workshopTypes,
      ...guides,
      ...terms,
      ...administrations,
    ],
    ...[amounts, norms].filter((file) => file !== undefined),
  ];
}

/** Every MDX text by the folder of its collection, for the checks that look at all of them. */
export function allWords(
  content: Content,
): Readonly<Record<string, readonly WordsFile<{ translation?: Translation | undefined }>[]>> {
  return {
    kinds: content.kindWords,
    needs: content.needWords,
    pages: content.pages,
    directory: content.resourceWords,
    'workshop-types': content.workshopTypeWords,
    calendar: content.workshopWords,
    guides: content.guideWords,
    glossary: content.termWords,
    administrations: content.administrationWords,
  };
}
