import type { City } from '../city/city.schema.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A sitemap with the languages of each page (`paths` without language: `directory/x/`). The chooser is the x-default. */
export function toSitemap(
  paths: readonly string[],
  { url, languages }: Pick<City, 'url' | 'languages'>,
): string {
  const home = escape(`${url}/`);
  const locate = (language: string, path: string) => `${home}${language}/${escape(path)}`;
  const links = (path: string) =>
    languages
      .map((code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${locate(code, path)}"/>`)
      .join('') + `<xhtml:link rel="alternate" hreflang="x-default" href="${home}"/>`;
  const pages = paths.flatMap((path) =>
    languages.map((code) => `<url><loc>${locate(code, path)}</loc>${links(path)}</url>`),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${home}</loc></url>`,
    ...pages,
    '</urlset>',
    '',
  ].join('\n');
}
