import { city } from '../site/city.ts';

/** Everything may be read; the sitemap stands beside. */
export const GET = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${city.url}/sitemap.xml\n`);
