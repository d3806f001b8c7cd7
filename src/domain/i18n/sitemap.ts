import type { City } from '../city/city.schema.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A page of the sitemap: its address without language (`directory/x/`), and the languages it exists in, if not all. */
export interface ListedPage {
  readonly path: string;
  readonly languages?: readonly string[] | undefined;
}

/** A sitemap with the languages of each page. The chooser is the x-default. */
export function toSitemap(
  pages: readonly ListedPage[],
  { url, languages }: Pick<City, 'url' | 'languages'>,
): string {
  const home = escape(`${url}/`);
  const locate = (language: string, path: string) => `${home}${language}/${escape(path)}`;
  const links = (path: string, codes: readonly string[]) =>
    codes
      .map((code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${locate(code, path)}"/>`)
      .join('') + `<xhtml:link rel="alternate" hreflang="x-default" href="${home}"/>`;
  const entries = pages.flatMap(({ path, languages: codes = languages }) =>
    codes.map((code) => `<url><loc>${locate(code, path)}</loc>${links(path, codes)}</url>`),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${home}</loc></url>`,
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
