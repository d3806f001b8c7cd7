import { toColumns, type Columns } from '../domain/directory/columns.ts';
import { toEntry } from '../domain/directory/entry.ts';
import { toPluralWords } from '../domain/i18n/plural-words.ts';
import { pictograms } from '../domain/shared/pictograms.ts';
import { getCardWords, getPlaces } from './directory.ts';
import { getTranslator } from './i18n.ts';

/** All places as columns: what filters and map fetch on first use. */
export async function getColumns(): Promise<Columns> {
  return toColumns((await getPlaces()).map(toEntry));
}

/** Words and pictures of the cards that the browser draws, in a language. */
export async function getDirectoryWords(language: string) {
  const [places, words] = [await getPlaces(), await getCardWords(language)];
  const pictures: Record<string, string> = pictograms;
  return {
    ...words,
    pictograms: Object.fromEntries(
      places.map(({ kind }) => [kind.id, pictures[kind.pictogram] ?? pictograms.building]),
    ),
    count: toPluralWords(language, getTranslator(language), 'directory.count'),
  };
}
