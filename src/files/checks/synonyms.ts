import { isUnsafeTarget } from '../../domain/search/unsafe-target.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { Path } from '../parsed.ts';
import type { SynonymFile } from '../read-synonyms.ts';
import { isOnlyStopWords } from '../stop-words.ts';
import { findForeignLetters } from '../writing-script.ts';

/** A word of a group, where it stands. */
interface Use {
  readonly word: string;
  readonly concept: string;
  readonly list: 'words' | 'oneWay';
  readonly place: Problem['place'];
}

/** Groups of synonyms are sound: each word in one place, in letters of its language, and leading nobody to harm. */
export const checkSynonyms: Check = ({ synonyms }) =>
  [...Map.groupBy(synonyms, ({ language }) => language)].flatMap(([language, files]) => {
    const uses = files.map(usesOf);
    const all = uses.flat();
    return [
      ...files.flatMap(checkConcepts),
      ...checkLonely(files),
      ...uses.flatMap(checkRepeated),
      ...checkShared(all),
      ...all.flatMap((use) => checkWord(use, language)),
    ];
  });

function usesOf({ groups, file, lineOf }: SynonymFile): readonly Use[] {
  return groups.flatMap(({ concept, words, oneWay = [] }, index) => {
    const toUse =
      (list: Use['list']) =>
      (word: string, at: number): Use => {
        const path: Path = [index, list, at];
        return { word, concept, list, place: { file, line: lineOf(path), field: `${concept}.${list}` } };
      };
    return [...words.map(toUse('words')), ...oneWay.map(toUse('oneWay'))];
  });
}

/** A concept is one group of a file. */
function checkConcepts({ groups, file, lineOf }: SynonymFile): readonly Problem[] {
  return groups.flatMap(({ concept }, index) => {
    const first = groups.findIndex((group) => group.concept === concept);
    if (first === index) return [];
    return [
      new Problem(
        `El grupo «${concept}» está dos veces: también en la línea ${lineOf([first, 'concept'])}.`,
        'Junta las palabras en uno y borra el otro.',
        { file, line: lineOf([index, 'concept']), field: concept },
      ),
    ];
  });
}

/** A group leads from a word to another; common and city count together. */
function checkLonely(files: readonly SynonymFile[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { concept, words, oneWay = [] } of files.flatMap(({ groups }) => groups))
    counts.set(concept, (counts.get(concept) ?? 0) + words.length + oneWay.length);
  return files.flatMap(({ groups, file, lineOf }) =>
    groups.flatMap(({ concept }, index) => {
      if ((counts.get(concept) ?? 0) > 1) return [];
      const place = { file, line: lineOf([index, 'words']), field: `${concept}.words` };
      return [
        new Problem(
          `El grupo «${concept}» tiene una sola palabra, y no lleva a ningún sitio.`,
          'Añade otra forma de decirlo, o borra el grupo.',
          place,
        ),
      ];
    }),
  );
}

/** No word twice in a group of one file. */
function checkRepeated(uses: readonly Use[]): readonly Problem[] {
  const seen = new Set<string>();
  return uses.flatMap(({ word, concept, place }) => {
    const key = `${concept} ${fold(word)}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      new Problem(
        `«${word}» está dos veces en el grupo «${concept}»; mayúsculas y acentos no cuentan.`,
        'Deja una: en «words» si significa lo mismo, en «oneWay» si solo lleva hasta aquí.',
        place,
      ),
    ];
  });
}

/** A word means one thing; one with several meanings leads to each of them from `oneWay`. */
function checkShared(uses: readonly Use[]): readonly Problem[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    if (use.list !== 'words') return [];
    const key = fold(use.word);
    const other = first.get(key);
    if (!other) first.set(key, use);
    if (!other || other.concept === use.concept) return [];
    return [
      new Problem(
        `«${use.word}» está en dos grupos: también en «${other.concept}» (${other.place.file ?? ''}:${other.place.line ?? 1}).`,
        'Déjala en «words» de un grupo. Si de verdad lleva también a este, ponla aquí en «oneWay».',
        use.place,
      ),
    ];
  });
}

function checkWord({ word, list, place }: Use, language: string): readonly Problem[] {
  const problems: Problem[] = [];
  const foreign = findForeignLetters(word, language);
  if (!/[\p{L}\p{N}]/u.test(word))
    problems.push(
      new Problem(`«${word}» no tiene letras ni cifras.`, 'Escribe una palabra, o borra la línea.', place),
    );
  if (isOnlyStopWords(word, language))
    problems.push(
      new Problem(
        `«${word}» es una palabra que la búsqueda no mira: está en todas las páginas.`,
        'Bórrala, o escribe una frase con una palabra que diga de qué se trata.',
        place,
      ),
    );
  if (foreign)
    problems.push(
      new Problem(
        `«${word}» lleva letras de otra escritura: «${foreign}».`,
        'Escribe cada palabra entera con las letras de su idioma, o entera con letras latinas. Hay letras que parecen iguales: escríbela a mano, sin copiarla.',
        place,
      ),
    );
  if (list === 'words' && isUnsafeTarget(word))
    problems.push(
      new Problem(
        `«${word}» no puede estar en «words»: la búsqueda llevaría allí a quien quizá no tiene papeles.`,
        'Ponla en «oneWay» de un grupo de ayuda legal, como «abogado»: quien la busque encontrará esa ayuda.',
        place,
      ),
    );
  return problems;
}

/** As the search compares: no case, no accents. */
const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
