const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ckb', 'dv', 'yi']);

/** Direction in which a language is written, for `dir`. */
export function getDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Code of Spanish Sign Language: browsers have no name for it, the interface words do. */
export const signLanguage = 'ssp';

/** Name of a language in a language (its own by default), first letter large where the script has one. */
export function getLanguageName(code: string, inLanguage = code): string {
  const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}

export { toLocale } from './locale.ts';
