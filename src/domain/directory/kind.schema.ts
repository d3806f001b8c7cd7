import { z } from 'zod';
import { translationSchema } from '../i18n/translation.schema.ts';

const text = z.string().trim().min(1);

/** What a kind of place is, for the program: `kinds/<kind>/kind.yml`. */
export const kindSchema = z.strictObject({
  pictogram: text.describe('Nombre del pictograma'),
  needs: z
    .record(text, z.int().min(1).max(3))
    .describe('Necesidades que atiende, con su peso: 3 es lo suyo, 1 ayuda algo. La primera da el color'),
  schemaType: z
    .enum([
      'GovernmentOffice',
      'EmploymentAgency',
      'Library',
      'School',
      'LegalService',
      'NGO',
      'CivicStructure',
    ])
    .describe('Tipo de schema.org'),
  sensitive: z
    .boolean()
    .optional()
    .describe('true: dirección y título neutros, salida rápida, nunca se guarda sola'),
  order: z.int().describe('Orden entre las clases'),
});
/** A kind of place with its id. */
export type Kind = z.infer<typeof kindSchema> & { readonly id: string };

/** Words of a kind in one language: front matter of `kinds/<kind>/<lang>.mdx`. */
export const kindWordsSchema = z.strictObject({
  title: text.describe('Nombre de un sitio así, en singular: Oficina de empleo'),
  plural: text.describe('Nombre de varios: Oficinas de empleo'),
  summary: text.describe('Una frase corta: qué es'),
  spanish: text.optional().describe('Nombre administrativo en español, en las traducciones'),
  translation: translationSchema.optional(),
});

/** What a need is, for the program: `needs/<need>/need.yml`. */
export const needSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Palabra en la dirección; neutra (n7) si es delicada'),
  pictogram: text,
  color: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('Nombre del color en los tokens'),
  order: z.int().describe('Orden de las puertas'),
  sensitive: z.boolean().optional().describe('true: código neutro, nunca en la dirección con su nombre'),
  needsLawyer: z
    .boolean()
    .optional()
    .describe('true: en producción, su guía no se publica hasta que la revise una persona experta'),
});
/** A need with its id. */
export type Need = z.infer<typeof needSchema> & { readonly id: string };

/** Words of a need in one language: front matter of `needs/<need>/<lang>.mdx`; the body is a short guide. */
export const needWordsSchema = z.strictObject({
  title: text.describe('Título de su página: Papeles y ayuda legal'),
  door: text.describe('Dos o tres palabras para la puerta: Papeles'),
  summary: text.describe('Una frase corta'),
  translation: translationSchema.optional(),
});

/** Words of a page of prose (about, legal notice, privacy, sources): front matter of `pages/<page>/<lang>.mdx`. */
export const pageWordsSchema = z.strictObject({
  title: text,
  summary: text,
  translation: translationSchema.optional(),
});

/** A resource's own words in one language: front matter of `directory/<id>/<lang>.mdx`. */
export const resourceWordsSchema = z.strictObject({
  summary: text.describe('Una frase: qué tiene de particular'),
  translation: translationSchema.optional(),
});
