import { Problem } from '../../domain/shared/problem.ts';
import { allWords } from '../all-texts.ts';
import type { Check } from '../check-content.ts';
import type { WordsFile } from '../content.ts';
import { findPhone, findShortPhone } from '../find-phone.ts';
import { textsIn } from '../texts-in.ts';

const hint =
  'Los teléfonos se escriben una vez, en los datos (phones o city.json). En el texto usa <Number … />, o quita el número.';
/** Texts of a resource that people read as prose; its phones, records and addresses of pages are data. */
const prose = new Set(['name', 'short', 'organization', 'barrio', 'address', 'hoursProse']);

/** No phone number stands in prose: it would stay there when the number changes. */
export const checkPhones: Check = (content) => {
  const words = Object.values(allWords(content)).flat();
  return [
    ...content.resources.flatMap((entry) =>
      checkTexts(entry, entry.data, (key) => prose.has(key), findPhone),
    ),
    ...content.workshops.flatMap((entry) =>
      checkTexts(entry, entry.data, (key) => key === 'place', findPhone),
    ),
    ...content.interfaceWords.flatMap((entry) => checkTexts(entry, entry.words, () => true, findAnyPhone)),
    ...words.flatMap((entry) => [
      ...checkTexts(entry, entry.data, (key) => key !== 'translation', findAnyPhone),
      ...checkBody(entry),
      ...checkAttributes(entry),
    ]),
  ];
};

function checkTexts(
  entry: Pick<WordsFile<unknown>, 'file' | 'lineOf'>,
  data: unknown,
  isProse: (key: string) => boolean,
  find: (text: string) => string | undefined,
): readonly Problem[] {
  return textsIn(data).flatMap(({ path, text }) => {
    const phone = isProse(String(path[0])) ? find(text) : undefined;
    return phone
      ? [toProblem(phone, { file: entry.file, line: entry.lineOf(path), field: path.join('.') })]
      : [];
  });
}

function checkAttributes({ nodes, file }: WordsFile<unknown>): readonly Problem[] {
  return nodes.flatMap(({ attributes = [], line }) =>
    attributes.flatMap(({ value }) => {
      const phone = typeof value === 'string' ? findAnyPhone(value) : undefined;
      return phone ? [toProblem(phone, { file, line })] : [];
    }),
  );
}

function checkBody({ nodes, file }: WordsFile<unknown>): readonly Problem[] {
  return nodes.flatMap(({ type, value = '', line }) => {
    if (type !== 'text' && type !== 'inlineCode' && type !== 'code') return [];
    return value.split('\n').flatMap((text, index) => {
      const phone = findAnyPhone(text);
      return phone ? [toProblem(phone, { file, line: line + index })] : [];
    });
  });
}

const findAnyPhone = (text: string) => findPhone(text) ?? findShortPhone(text);

function toProblem(phone: string, place: Problem['place']): Problem {
  return new Problem(`Hay un teléfono escrito en el texto: ${phone}.`, hint, place);
}
