import type { APIRoute } from 'astro';
import { toPath } from '../../../../../domain/i18n/paths.ts';
import { toQrSvg } from '../../../../../domain/shared/qr.ts';
import { city } from '../../../../../site/city.ts';
export { comingMonthPaths as getStaticPaths } from '../../../../../site/calendar-paths.ts';

/** The QR code of a month's page, for paper. */
export const GET: APIRoute = ({ params: { lang = '', month = '' } }) =>
  new Response(toQrSvg(new URL(toPath(lang, 'calendar', 'month', month), city.url).href), {
    headers: { 'content-type': 'image/svg+xml' },
  });
