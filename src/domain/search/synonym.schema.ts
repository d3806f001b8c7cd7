import { z } from 'zod';

const wordSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .describe('Una palabra o una frase corta, como la escribe la gente. Los números van entre comillas');

/** A group of words as an editor writes it: one idea, and every way to ask for it. */
export const synonymGroupSchema = z
  .strictObject({
    concept: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe(
        'El nombre de la idea, el mismo en todos los idiomas: minúsculas sin acentos, cifras y guiones, como cita-previa',
      ),
    words: z
      .array(wordSchema)
      .min(1)
      .describe('Palabras que significan lo mismo: quien busca una encuentra las páginas que dicen otra'),
    oneWay: z
      .array(wordSchema)
      .min(1)
      .optional()
      .describe(
        'Palabras que llevan a las de «words», pero no al revés: faltas de ortografía, otras letras, palabras de la calle o con más sentidos',
      ),
  })
  .describe('Un grupo: concept, words y, si hace falta, oneWay');

/** A group as it stands in one file. */
export type WrittenGroup = z.infer<typeof synonymGroupSchema>;

/** A synonym file, `search/<language>.yml`: its groups. */
export const synonymFileSchema = z
  .array(synonymGroupSchema)
  .describe('Una lista de grupos: cada uno empieza por «- concept: …»');
