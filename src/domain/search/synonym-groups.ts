import type { SynonymGroup } from './document.ts';
import type { WrittenGroup } from './synonym.schema.ts';

/**
 * The groups of one language, of the files in the order given: a group of the city adds its words to the common one of
 * the same concept. No word comes twice in a group.
 */
export function toSynonymGroups(files: readonly (readonly WrittenGroup[])[]): readonly SynonymGroup[] {
  const byConcept = Map.groupBy(files.flat(), ({ concept }) => concept);
  return [...byConcept].map(([concept, parts]) => {
    const words = new Set(parts.flatMap((part) => part.words));
    const oneWay = new Set(parts.flatMap((part) => part.oneWay ?? [])).difference(words);
    return { concept, words: [...words], ...(oneWay.size > 0 && { oneWay: [...oneWay] }) };
  });
}
