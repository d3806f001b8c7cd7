import type { APIRoute } from 'astro';
import { getDirectoryData } from '../../../site/directory-data.ts';
export { languagePaths as getStaticPaths } from '../../../site/city.ts';

/** All places as columns, with the words of cards in a language. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getDirectoryData(params['lang'] ?? ''));
