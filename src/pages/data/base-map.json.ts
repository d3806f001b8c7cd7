import { getBaseMap } from '../../site/map.ts';

/** The city's own map, drawn in the browser: no tile server is asked. */
export const GET = () => new Response(getBaseMap(), { headers: { 'content-type': 'application/json' } });
