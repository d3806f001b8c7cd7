import { toSitemap } from '../domain/i18n/sitemap.ts';
import { city } from '../site/city.ts';
import { getListedPages } from '../site/sitemap.ts';

/** Every page that search engines may list, with its translations. */
export const GET = async () =>
  new Response(toSitemap(await getListedPages(), city), { headers: { 'content-type': 'application/xml' } });
