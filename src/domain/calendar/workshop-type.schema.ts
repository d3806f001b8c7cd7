import { z } from 'zod';
import { sourceSchema } from '../directory/resource.schema.ts';
import { translationSchema } from '../i18n/translation.schema.ts';
import { forms, levels, workshopAudienceSchema } from './workshop.schema.ts';

const text = z.string().trim().min(1);

/** What a kind of workshop usually is: `workshop-types/<id>/type.yml`. A workshop that names it takes from here what it leaves out. */
export const workshopTypeSchema = z.strictObject({
  topic: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).describe('Tema: una carpeta de needs/'),
  form: z.enum(forms).describe('session una vez, series varias, course curso largo'),
  minutes: z.int().min(15).max(720).describe('Minutos que dura una sesión'),
  sessions: z.int().min(1).max(200).optional().describe('Cuántas sesiones suele tener'),
  level: z
    .enum(levels)
    .optional()
    .describe('Español que hace falta: any ninguno, literacy alfabetización, A1 … B2'),
  audience: workshopAudienceSchema.optional().describe('Para quién es; sin ella, para todo el mundo'),
  capacity: z
    .strictObject({ places: z.int().min(1) })
    .optional()
    .describe('Plazas que suele tener'),
  certificate: z.boolean().optional().describe('true = dan un certificado'),
  sensitive: z
    .boolean()
    .optional()
    .describe('true: título y dirección neutros, salida rápida, nunca se guarda solo'),
  needsLawyer: z
    .boolean()
    .optional()
    .describe('true: en producción no se publica su texto hasta que lo revise una persona experta'),
  order: z.int().describe('Orden entre los tipos'),
  source: sourceSchema.describe('De dónde sale que se da'),
});
/** A kind of workshop with its id. */
export type WorkshopType = z.infer<typeof workshopTypeSchema> & { readonly id: string };

/** Words of a kind of workshop in one language: front matter of `workshop-types/<id>/<lang>.mdx`; the body says what is done. */
export const workshopTypeWordsSchema = z.strictObject({
  title: text.describe('Título: Haz tu CV'),
  summary: text.describe('Una frase: qué se hace'),
  bring: z.array(text).optional().describe('Qué llevar'),
  translation: translationSchema.optional(),
});
/** Words of a kind of workshop in one language. */
export type WorkshopTypeWords = z.infer<typeof workshopTypeWordsSchema>;
