import { contentFolders } from '../files/folders.ts';
import { readSynonyms } from '../files/read-synonyms.ts';

/** The groups of synonyms of a language, common and of the city, for the search index. */
export const getSynonyms = (language: string) => readSynonyms(contentFolders(), language);
