import { Problem } from '../../domain/shared/problem.ts';
import { allFacts, allWords } from '../all-texts.ts';
import type { Check } from '../check-content.ts';
import type { FactsFile } from '../content.ts';
import { textsIn } from '../texts-in.ts';

/** Characters that are not seen and change what is: bidirectional controls, zero widths, control characters. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** In prose of right-to-left languages marks have their use; overrides, which write words backwards, have none. */
const override = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e\ufeff]/;

/** No invisible character turns a name, an address or a text into something else. */
export const checkCharacters: Check = (content) => {
  const words = Object.values(allWords(content)).flat();
  return [
    ...allFacts(content).flatMap((entry) => checkTexts(entry, entry.data, hidden)),
    ...content.interfaceWords.flatMap((entry) => checkTexts(entry, entry.words, override)),
    ...content.synonyms.flatMap((entry) => checkTexts(entry, entry.groups, hidden)),
    ...words.flatMap((entry) => [
      ...checkTexts(entry, entry.data, override),
      ...entry.nodes.flatMap(({ value = '', line }) =>
        toProblems(value, override, () => ({ file: entry.file, line })),
      ),
    ]),
  ];
};

function checkTexts(
  entry: Pick<FactsFile<unknown>, 'file' | 'lineOf'>,
  data: unknown,
  forbidden: RegExp,
): readonly Problem[] {
  return textsIn(data).flatMap(({ path, text }) =>
    toProblems(text, forbidden, () => ({
      file: entry.file,
      line: entry.lineOf(path),
      field: path.join('.'),
    })),
  );
}

function toProblems(text: string, forbidden: RegExp, getPlace: () => Problem['place']): readonly Problem[] {
  const found = forbidden.exec(text)?.[0];
  if (found === undefined) return [];
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `Hay un carácter invisible (${code}) que cambia cómo se lee el texto.`;
  return [new Problem(message, 'Borra el texto y escríbelo a mano, sin copiarlo de otro sitio.', getPlace())];
}
