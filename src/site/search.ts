import type { SearchDocument } from '../domain/search/document.ts';
import { getPlaceDocuments } from './search-places.ts';
import {
  getDistrictDocuments,
  getKindDocuments,
  getNeedDocuments,
  getPageDocuments,
} from './search-texts.ts';

/** Everything that can be found in a language. Another part of the site joins with a list of its own documents here. */
export async function getSearchDocuments(reader: string): Promise<SearchDocument[]> {
  const lists = await Promise.all([
    getPlaceDocuments(reader),
    getNeedDocuments(reader),
    getKindDocuments(reader),
    getDistrictDocuments(reader),
    getPageDocuments(reader),
  ]);
  return lists.flat();
}
