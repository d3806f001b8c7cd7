import { Problem } from '../../domain/shared/problem.ts';
import { allWords } from '../all-texts.ts';
import type { Check } from '../check-content.ts';
import type { WordsFile } from '../content.ts';
import type { Translation } from '../../domain/i18n/translation.schema.ts';

/** Texts that have no translation into a language of the city, or one made from an older source. A site is built all the same. */
export const checkTranslations: Check = (content) => {
  const { languages } = content.city;
  // A guide may be written for some languages only.
  const wanted = new Map(
    content.guides.map(({ id, data }) => [
      `guides/${id}`,
      languages.filter((code) => data.languages?.includes(code) ?? true),
    ]),
  );
  const groups = [
    group(
      'i18n',
      content.interfaceWords.map((file) => ({ ...file, id: 'palabras' })),
    ),
    ...Object.entries(allWords(content)).map(([folder, words]) => group(folder, words.map(toText))),
  ];
  return groups.flatMap((texts) =>
    [...texts].flatMap(([id, versions]) => checkVersions(versions, wanted.get(id) ?? languages)),
  );
};

interface Text {
  readonly id: string;
  readonly language: string;
  readonly file: string;
  readonly hash: string;
  readonly translation: Translation | undefined;
  readonly lineOf: (path: readonly string[]) => number;
}

function toText({
  id,
  language,
  file,
  hash,
  lineOf,
  data,
}: WordsFile<{ translation?: Translation | undefined }>): Text {
  return { id, language, file, hash, lineOf, translation: data.translation };
}

function group(folder: string, texts: readonly Text[]): ReadonlyMap<string, readonly Text[]> {
  return Map.groupBy(texts, ({ id }) => `${folder}/${id}`);
}

function checkVersions(
  versions: readonly Text[],
  [source = '', ...others]: readonly string[],
): readonly Problem[] {
  const original = versions.find(({ language }) => language === source);
  if (!original) return [];
  return others.flatMap((language) => {
    const text = versions.find((version) => version.language === language);
    if (!text)
      return [
        new Problem(
          `No está traducido a «${language}»: se verá en «${source}», con un aviso.`,
          'Traduce el fichero.',
          { file: original.file },
        ),
      ];
    if (!text.translation || text.translation.sourceHash === original.hash) return [];
    const place = { file: text.file, line: text.lineOf(['translation']), field: 'translation.sourceHash' };
    return [
      new Problem(
        `La traducción a «${language}» es más antigua que su original.`,
        `Compárala con ${original.file}, corrígela y escribe sourceHash: ${original.hash}`,
        place,
      ),
    ];
  });
}
