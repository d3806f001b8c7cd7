import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import { textsIn, type TextIn } from '../texts-in.ts';

/* eslint-disable no-control-regex -- control characters are what is looked for */
/** Characters that are not seen and change what is: bidirectional controls, zero widths, control characters. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** In prose of right-to-left languages marks have their use; overrides, which write words backwards, have none. */
const override = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e\ufeff]/;

/** No invisible character turns a name, an address or a text into something else. */
export const checkCharacters: Check = (content) => {
  const facts = [content.cityFile, ...content.kinds, ...content.needs, ...content.resources].flatMap(
    ({ data, file, lineOf }) =>
      textsIn(data).flatMap((text) => toProblems(text, hidden, { file, line: lineOf(text.path) })),
  );
  const words = [
    ...content.kindWords,
    ...content.needWords,
    ...content.pages,
    ...content.resourceWords,
  ].flatMap(({ data, nodes, file, lineOf }) => [
    ...textsIn(data).flatMap((text) => toProblems(text, override, { file, line: lineOf(text.path) })),
    ...nodes.flatMap(({ value = '', line }) =>
      toProblems({ path: [], text: value }, override, { file, line }),
    ),
  ]);
  const interfaceWords = content.interfaceWords.flatMap(({ words: texts, file, lineOf }) =>
    textsIn(texts).flatMap((text) => toProblems(text, override, { file, line: lineOf(text.path) })),
  );
  return [...facts, ...words, ...interfaceWords];
};

function toProblems(
  { path, text }: TextIn,
  forbidden: RegExp,
  place: { file: string; line: number },
): readonly Problem[] {
  const found = forbidden.exec(text)?.[0];
  if (found === undefined) return [];
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    new Problem(
      `Hay un carácter invisible (${code}) que cambia cómo se lee el texto.`,
      'Borra el texto y escríbelo a mano, sin copiarlo de otro sitio.',
      {
        ...place,
        ...(path.length > 0 && { field: path.join('.') }),
      },
    ),
  ];
}
