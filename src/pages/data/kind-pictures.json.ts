import { getKindPictures } from '../../site/search-words.ts';

/** Drawings of the kinds of place, for the answers of the search. */
export const GET = async () => Response.json(await getKindPictures());
