import type { SynonymGroup } from '../domain/search/document.ts';
import { contentFolders } from '../files/folders.ts';
import { readSynonyms } from '../files/read-synonyms.ts';

/** Words that lead to each other in a language, as the city's editors wrote them. */
export const getSynonyms = (language: string): readonly SynonymGroup[] =>
  readSynonyms(contentFolders(), language);
