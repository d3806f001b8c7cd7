import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { Content, WordsFile } from '../content.ts';
import type { MdxNode } from '../parse-mdx.ts';

type Words = Content['guideWords'][number];
const steps = { least: 3, most: 6 };

/** The words of guides are whole: every step in every language, as many steps as a person can hold, questions with their right answer. */
export const checkGuideWords: Check = ({ guides, guideWords, city }) => {
  const source = city.languages[0];
  return guides.flatMap((guide) => {
    const texts = guideWords.filter(({ id }) => id === guide.id);
    const original = texts.find(({ language }) => language === source);
    const count = original ? countSteps(original) : 0;
    const odd =
      guide.data.audience === 'newcomer' && original && (count < steps.least || count > steps.most)
        ? [
            new Problem(
              `La guía tiene ${count} pasos (<Step>).`,
              `Escribe de ${steps.least} a ${steps.most}, una idea en cada uno.`,
              { file: original.file },
            ),
          ]
        : [];
    return [
      ...odd,
      ...texts.filter((text) => countSteps(text) !== count).map((text) => toUnequal(text, count)),
      ...texts.flatMap((text) => [...checkQuestions(text), ...checkChanges(text, guide.data.changes ?? [])]),
    ];
  });
};

const countSteps = ({ nodes }: WordsFile<unknown>) => nodes.filter(({ name }) => name === 'Step').length;

function toUnequal(text: Words, count: number): Problem {
  return new Problem(
    `Hay ${countSteps(text)} pasos, y en el original ${count}.`,
    'Escribe todos los pasos también en este idioma, en el mismo orden.',
    { file: text.file },
  );
}

/** A question has one right answer (or several, with many="yes"), two answers at least and a reason (a quotation, `> Porque…`). */
function checkQuestions({ nodes, file }: Words): readonly Problem[] {
  return nodes
    .filter(({ name }) => name === 'Check')
    .flatMap((check) => {
      const inside = nodes.filter(({ line, endLine }) => line >= check.line && endLine <= check.endLine);
      const answers = inside.filter(
        ({ type, checked }) => type === 'listItem' && typeof checked === 'boolean',
      );
      const right = answers.filter(({ checked }) => checked).length;
      const isMany = check.attributes?.some(({ name }) => name === 'many') ?? false;
      const place = { file, line: check.line };
      return [
        ...(answers.length < 2
          ? [
              new Problem(
                'La pregunta no tiene dos respuestas.',
                'Escribe cada una así: - [ ] Respuesta',
                place,
              ),
            ]
          : []),
        ...(answers.length >= 2 && right === 0
          ? [
              new Problem(
                'La pregunta no tiene respuesta correcta.',
                'Marca la correcta: - [x] Respuesta',
                place,
              ),
            ]
          : []),
        ...(right > 1 && !isMany
          ? [
              new Problem(
                `La pregunta tiene ${right} respuestas correctas.`,
                'Deja una con [x], o escribe <Check many="yes"> si se piden varias.',
                place,
              ),
            ]
          : []),
        ...(hasReason(inside)
          ? []
          : [new Problem('La pregunta no dice por qué.', 'Escribe la razón debajo: > Porque …', place)]),
      ];
    });
}

const hasReason = (nodes: readonly MdxNode[]) => nodes.some(({ type }) => type === 'blockquote');

function checkChanges({ data, file, lineOf }: Words, days: readonly string[]): readonly Problem[] {
  const said = Object.keys(data.changes ?? {});
  return [
    ...days
      .filter((day) => !said.includes(day))
      .map(
        (day) =>
          new Problem(`No dice qué cambió el ${day}.`, `En changes escribe: '${day}': qué cambió`, { file }),
      ),
    ...said
      .filter((day) => !days.includes(day))
      .map(
        (day) =>
          new Problem(
            `El ${day} no está en «changes» de guide.yml.`,
            'Añade el día en guide.yml, o bórralo aquí.',
            {
              file,
              line: lineOf(['changes', day]),
              field: `changes.${day}`,
            },
          ),
      ),
  ];
}
