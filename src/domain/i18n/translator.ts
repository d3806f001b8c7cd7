import i18next, { type TFunction } from 'i18next';

/** Words of one language: nested keys to text, as its JSON file holds them (`_translation` says how it was made). */
export interface Words {
  readonly [key: string]: string | Words;
}

/**
 * Makes `t` for any language from the words of all. A word missing in a language comes from `fallback`;
 * a test names each missing key, so readers meet that only while a translation is under way.
 */
export function createTranslator(
  words: Readonly<Record<string, Words>>,
  fallback: string,
): (language: string) => TFunction {
  const i18n = i18next.createInstance();
  void i18n.init({
    resources: Object.fromEntries(
      Object.entries(words).map(([language, keys]) => [language, { translation: keys }]),
    ),
    fallbackLng: fallback,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (language) => i18n.getFixedT(language);
}
