import { z } from 'zod';
import { translationSchema } from '../i18n/translation.schema.ts';

const text = z.string().trim().min(1);

/** A body of the administration, for the program: `administrations/<id>/administration.yml`. */
export const administrationSchema = z.strictObject({
  name: text.describe('Nombre oficial, en español'),
  pictogram: text,
  order: z.int().describe('Orden en la página'),
  needs: z.array(text).optional().describe('Necesidades que atiende: enlaza con sus sitios'),
  guides: z.array(text).optional().describe('Guías en que aparece'),
  noPapers: z
    .boolean()
    .optional()
    .describe(
      'true: quien no tiene papeles pregunta antes en otro sitio; la página lo avisa y no lleva a ella',
    ),
});
/** A body of the administration with its id. */
export type Administration = z.infer<typeof administrationSchema> & { readonly id: string };

/** Words of a body in one language: front matter of `administrations/<id>/<lang>.mdx`; it has no body text. */
export const administrationWordsSchema = z.strictObject({
  title: text.describe('Cómo se dice en este idioma; el nombre oficial se ve al lado'),
  does: text.describe('Qué hace por ti, en una frase'),
  tips: z.array(text).length(3).describe('Tres consejos, una frase cada uno'),
  isNot: text.describe('Qué no es: con qué se confunde'),
  translation: translationSchema.optional(),
});
