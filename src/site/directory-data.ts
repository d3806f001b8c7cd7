import { toColumns } from '../domain/directory/columns.ts';
import { toPluralWords } from '../domain/i18n/plural-words.ts';
import { toEntry } from '../domain/directory/entry.ts';
import { getCardWords, getPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';
import { pictograms } from '../domain/shared/pictograms.ts';

/** What filters and map fetch on first use: all places, and the words and pictures of their cards. */
export async function getDirectoryData(language: string) {
  const [places, words] = [await getPlaces(), await getCardWords(language)];
  const t = getTranslator(language);
  const pictures: Record<string, string> = pictograms;
  return {
    ...toColumns(places.map(toEntry)),
    words: {
      ...words,
      pictograms: Object.fromEntries(
        places.map(({ kind }) => [kind.id, pictures[kind.pictogram] ?? pictograms.building]),
      ),
      count: toPluralWords(language, t, 'directory.count'),
    },
  };
}
