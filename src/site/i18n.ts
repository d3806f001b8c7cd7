import { getCityName } from '../domain/city/city-name.ts';
import { createTranslator } from '../domain/i18n/translator.ts';
import { contentFolders } from '../files/folders.ts';
import { readInterfaceWords } from '../files/read-interface-words.ts';
import { city, sourceLanguage } from './city.ts';

const folders = contentFolders();

/** Interface words of each language of the city. */
const words = Object.fromEntries(
  city.languages.map((language) => [language, readInterfaceWords(folders, language).words]),
);

/** Whether the interface words of a language were made by a machine and reviewed by nobody. */
export function hasMachineWords(language: string): boolean {
  return readInterfaceWords(folders, language).translation?.status === 'machine';
}

/** `t` of a language. */
export const getTranslator = createTranslator(words, sourceLanguage);

/** For the chooser: each language's own words for "choose your language" and the claim of the site. */
export function getChooserWords() {
  return Object.fromEntries(
    city.languages.map((language) => {
      const t = getTranslator(language);
      return [
        language,
        { title: t('chooser.title'), claim: t('site.claim', { city: getCityName(city, language) }) },
      ];
    }),
  );
}
