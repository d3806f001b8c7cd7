import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';

/** What is sensitive never stands in an address: a phone's history can be read by whoever holds the phone. */
export const checkNeutral: Check = ({ needs, kinds, resources }) => {
  const sensitive = new Set(kinds.filter(({ data }) => data.sensitive).map(({ id }) => id));
  return [
    ...needs
      .filter(({ data }) => data.sensitive && !/^n\d+$/.test(data.code))
      .map(
        ({ data, file, lineOf }) =>
          new Problem(
            `La necesidad es delicada y su código dice cuál es: «${data.code}».`,
            'Escribe un código neutro: n y un número, como n11.',
            { file, line: lineOf(['code']), field: 'code' },
          ),
      ),
    ...resources
      .filter(({ data }) => sensitive.has(data.kind))
      .flatMap(({ id, data, file, lineOf }) => {
        const hint = 'Llama a la carpeta «lugar-» y un número que no use otra: lugar-12.';
        const own = isNeutral(id)
          ? []
          : [
              new Problem(`El recurso es de una clase delicada y su dirección lo dice: «${id}».`, hint, {
                file,
                line: lineOf(['kind']),
                field: 'kind',
              }),
            ];
        const former = (data.formerIds ?? []).flatMap((old, index) =>
          isNeutral(old)
            ? []
            : [
                new Problem(
                  `El recurso es de una clase delicada y su dirección antigua lo dice: «${old}».`,
                  'Borra la dirección antigua.',
                  { file, line: lineOf(['formerIds', index]), field: `formerIds.${index}` },
                ),
              ],
        );
        return [...own, ...former];
      }),
  ];
};

const isNeutral = (id: string) => /^lugar-\d+$/.test(id);
