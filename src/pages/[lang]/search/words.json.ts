import type { APIRoute } from 'astro';
import { getSearchWords } from '../../../site/search-words.ts';
export { languagePaths as getStaticPaths } from '../../../site/city.ts';

/** Words that the search reads with and speaks with, in a language. */
export const GET: APIRoute = async ({ params }) => Response.json(await getSearchWords(params['lang'] ?? ''));
