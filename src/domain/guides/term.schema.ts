import { z } from 'zod';
import { translationSchema } from '../i18n/translation.schema.ts';

const text = z.string().trim().min(1);

/** A word of the administration, for the program: `glossary/<term>/term.yml`. */
export const termSchema = z.strictObject({
  spanish: text.describe('La palabra en español, como se oye en la ventanilla'),
  acronym: text.optional().describe('Sus siglas: NIE'),
  guide: text.optional().describe('Guía que lo cuenta entero'),
  sensitive: z.boolean().optional().describe('true: no se propone ni se guarda'),
});
/** A word of the glossary with its id. */
export type Term = z.infer<typeof termSchema> & { readonly id: string };

/** A word of the glossary in one language: front matter of `glossary/<term>/<lang>.mdx`; it has no body. */
export const termWordsSchema = z.strictObject({
  title: text.describe('La palabra en este idioma'),
  meaning: text.describe('Qué es, en una o dos frases sencillas'),
  doubtful: z.boolean().optional().describe('true: traducción por revisar con una persona nativa'),
  translation: translationSchema.optional(),
});
