import type { APIRoute } from 'astro';
import { getDirectoryWords } from '../../../site/directory-data.ts';
export { languagePaths as getStaticPaths } from '../../../site/city.ts';

/** Words and pictures of cards in a language, for cards drawn in the browser. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getDirectoryWords(params['lang'] ?? ''));
