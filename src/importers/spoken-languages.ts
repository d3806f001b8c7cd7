import type { Resource } from '../domain/directory/resource.schema.ts';

/** A language spoken at a resource. */
export type Spoken = NonNullable<Resource['languages']>[number];

const codes: Readonly<Record<string, string>> = {
  'lengua de signos española': 'ssp',
  'lengua de signos': 'ssp',
  inglés: 'en',
  francés: 'fr',
  árabe: 'ar',
  'chino mandarín': 'zh',
  chino: 'zh',
  rumano: 'ro',
  portugués: 'pt',
  ucraniano: 'uk',
  ruso: 'ru',
  alemán: 'de',
  italiano: 'it',
};
const names = Object.keys(codes).sort((a, b) => b.length - a.length);

/** The languages of one stretch of prose, in its order. */
function findCodes(text: string): readonly string[] {
  const pattern = new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'giu');
  return [...new Set([...text.matchAll(pattern)].map(([name]) => codes[name.toLowerCase()] ?? ''))].filter(
    Boolean,
  );
}

/**
 * The languages in which a place attends, from prose like "Atención en otros idiomas: De manera presencial: … A través
 * de videollamada: …". Only that section counts; a language spoken in person is not repeated as spoken by video.
 */
export function parseSpokenLanguages(prose: string): readonly Spoken[] {
  const section = /atención en otros idiomas:?(.*)$/iu.exec(prose)?.[1];
  if (!section) return [];
  const [inPerson = '', byVideo = ''] = section.split(/-?\s*a través de videollamada:?/iu);
  const present = findCodes(inPerson);
  const remote = findCodes(byVideo).filter((code) => !present.includes(code));
  return [
    ...present.map((code): Spoken => ({ code })),
    ...remote.map((code): Spoken => ({ code, by: 'video' })),
  ];
}
