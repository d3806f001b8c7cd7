import type { APIRoute } from 'astro';
import { getCalendarJson } from '../../../site/calendar-feeds.ts';
export { languagePaths as getStaticPaths } from '../../../site/city.ts';

/** Every session as JSON, for programs. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await getCalendarJson(params['lang'] ?? ''), {
    headers: { 'content-type': 'application/json' },
  });
