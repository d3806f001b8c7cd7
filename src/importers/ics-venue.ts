import type { Venue } from './calendar-entry.ts';
import { cleanText } from './clean-text.ts';

const way =
  /^(?:c\/|calle|avda?\.?|avenida|plaza|pza\.?|pl\.?|paseo|p[ºo]\.?|ronda|glorieta|gta\.?|camino|cno\.?|carretera|ctra\.?|traves[ií]a|cuesta)\s*/i;

/**
 * A LOCATION, which is free text, as far as it can be told apart: "Biblioteca Pablo Neruda, C/ Ascao 4, 28017 Madrid".
 * What is not understood stays in the name; a link is a place to follow online.
 */
export function readVenue(location: string, geo: string | undefined): Venue | undefined {
  const parts = location
    .split(/[\n,;·]/)
    .map(cleanText)
    .filter(Boolean);
  const [, latitude = '', longitude = ''] =
    /^\s*(-?\d{1,2}(?:\.\d+)?)[;,](-?\d{1,3}(?:\.\d+)?)\s*$/.exec(geo ?? '') ?? [];
  const cells = { latitude, longitude, x: '', y: '' };
  const online = /https?:\/\/[^\s<>"]+/.exec(location)?.[0];
  const named = parts.map((part) => part.replace(/https?:\/\/[^\s<>"]+/g, '').trim()).filter(Boolean);
  const postal = named.findIndex((part) => /^\d{5}(?:\s|$)/.test(part));
  const [, postcode = '', locality = ''] = /^(\d{5})\s*(.*)$/.exec(named[postal] ?? '') ?? [];
  const before = postal < 0 ? named : named.slice(0, postal);
  const at = before.findIndex((part) => way.test(part));
  const name = (at < 0 ? before : before.slice(0, at)).join(', ');
  const street = at < 0 ? '' : before.slice(at).join(' ');
  if (!name && !street && !online && !latitude) return undefined;
  return {
    name,
    street,
    postcode,
    locality: locality || (postal < 0 ? '' : (named[postal + 1] ?? '')),
    district: '',
    cells,
    ...(online && URL.canParse(online) && { online }),
  };
}
