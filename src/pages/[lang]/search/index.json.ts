import { getSearchDocuments } from '../../../site/search.ts';
import { getSynonyms } from '../../../site/search-synonyms.ts';
export { languagePaths as getStaticPaths } from '../../../site/city.ts';

/** What is searched, in a language; the build puts the list of the index's files in its place (`search-index.ts`). */
export const GET = async ({ params }: { params: { lang: string } }) =>
  Response.json({ documents: await getSearchDocuments(params.lang), synonyms: getSynonyms(params.lang) });
