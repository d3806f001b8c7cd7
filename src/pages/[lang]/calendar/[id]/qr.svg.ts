import type { APIRoute } from 'astro';
import { toPath } from '../../../../domain/i18n/paths.ts';
import { toQrSvg } from '../../../../domain/shared/qr.ts';
import { city } from '../../../../site/city.ts';
export { ownWorkshopPaths as getStaticPaths } from '../../../../site/calendar-paths.ts';

/** The QR code of a workshop's page, for paper. */
export const GET: APIRoute = ({ params: { lang = '', id = '' } }) =>
  new Response(toQrSvg(new URL(toPath(lang, 'calendar', id), city.url).href), {
    headers: { 'content-type': 'image/svg+xml' },
  });
