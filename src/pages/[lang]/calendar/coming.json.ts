import type { APIRoute } from 'astro';
import { getCalendarData } from '../../../site/calendar-lists.ts';
export { languagePaths as getStaticPaths } from '../../../site/city.ts';

/** All that is coming in a language, for the filters. */
export const GET: APIRoute = async ({ params }) => Response.json(await getCalendarData(params['lang'] ?? ''));
