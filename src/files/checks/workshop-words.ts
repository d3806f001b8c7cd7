import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';

/** A workshop has a title and a sentence, from its type or its own words, and a price in words if it costs something. */
export const checkWorkshopWords: Check = ({ city, workshops, workshopWords }, { files }) => {
  const source = city.languages[0] ?? '';
  const written = new Set(files.map(({ path }) => path));
  return workshops.flatMap(({ id, data, file, lineOf }) => {
    const words = workshopWords.find((each) => each.id === id && each.language === source);
    const isWritten = written.has(`calendar/${id}/${source}.mdx`);
    // A file that could not be read has its own problems.
    if (isWritten && !words) return [];
    const missing =
      data.type === undefined && !(words?.data.title && words.data.summary)
        ? [
            new Problem(
              'El taller no tiene título ni resumen, y no sigue ninguna plantilla.',
              `Escribe «title» y «summary» en la cabecera de ${source}.mdx, en esta carpeta, o «type:» aquí.`,
              words ? { file: words.file, line: 1 } : { file },
            ),
          ]
        : [];
    const price =
      data.cost === 'paid' && !words?.data.price
        ? [
            new Problem(
              'El taller es de pago y no se dice cuánto cuesta.',
              `Escribe «price: 20 € al mes» en la cabecera de ${source}.mdx, en esta carpeta.`,
              { file, line: lineOf(['cost']), field: 'cost' },
            ),
          ]
        : [];
    return [...missing, ...price];
  });
};
