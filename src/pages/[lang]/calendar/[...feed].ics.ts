import type { APIRoute } from 'astro';
import { toFeedText, type NamedFeed } from '../../../site/calendar-feeds.ts';
export { feedPaths as getStaticPaths } from '../../../site/calendar-feeds.ts';

/** A calendar that phones subscribe to. */
export const GET: APIRoute<{ feed: NamedFeed }> = async ({ params, props }) =>
  new Response(await toFeedText(props.feed, params['lang'] ?? ''), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
