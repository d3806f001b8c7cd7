import { Problem } from '../../domain/shared/problem.ts';
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
  const words = [...content.kindWords, ...content.needWords, ...content.pages, ...content.resourceWords];
  const facts = content.resources.flatMap(({ data, file, lineOf }) =>
    textsIn(data)
      .filter(({ path }) => prose.has(String(path[0])))
      .flatMap(({ path, text }) =>
        toProblems(findPhone(text), { file, line: lineOf(path), field: path.join('.') }),
      ),
  );
  const interfaceWords = content.interfaceWords.flatMap(({ words: texts, file, lineOf }) =>
    textsIn(texts).flatMap(({ path, text }) =>
      toProblems(findPhone(text) ?? findShortPhone(text), {
        file,
        line: lineOf(path),
        field: path.join('.'),
      }),
    ),
  );
  return [...facts, ...interfaceWords, ...words.flatMap(checkWords)];
};

function checkWords({ data, nodes, file, lineOf }: WordsFile<object>): readonly Problem[] {
  const head = textsIn(data)
    .filter(({ path }) => path[0] !== 'translation')
    .flatMap(({ path, text }) =>
      toProblems(findPhone(text) ?? findShortPhone(text), {
        file,
        line: lineOf(path),
        field: path.join('.'),
      }),
    );
  const body = nodes
    .filter(({ type }) => type === 'text' || type === 'inlineCode' || type === 'code')
    .flatMap(({ value = '', line }) =>
      toProblems(findPhone(value) ?? findShortPhone(value), { file, line: line + lineIn(value) }),
    );
  return [...head, ...body];
}

/** Lines from the start of a text to the phone in it. */
function lineIn(text: string): number {
  return Math.max(
    0,
    text.split('\n').findIndex((line) => findPhone(line) ?? findShortPhone(line)),
  );
}

function toProblems(phone: string | undefined, place: Problem['place']): readonly Problem[] {
  return phone === undefined
    ? []
    : [new Problem(`Hay un teléfono escrito en el texto: ${phone}.`, hint, place)];
}
