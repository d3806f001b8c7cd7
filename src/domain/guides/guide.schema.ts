import { z } from 'zod';
import { translationSchema } from '../i18n/translation.schema.ts';
import { audiences } from './audiences.ts';

const text = z.string().trim().min(1);
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).describe('Minúsculas, cifras y guiones');

/** Administrative situations of the itinerary, by letter (A–O); letters say nothing to who looks over a shoulder. */
export const situations = [
  ...(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const),
  ...(['I', 'J', 'K', 'L', 'M', 'N', 'O'] as const),
] as const;

const basis = z.strictObject({
  norm: text.describe('Nombre corto de la norma, como está en law/norms.yml: RLOEX'),
  article: text
    .regex(
      /^(\d+( (bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies))?|único|D[ATF] \d+|D[ATF] única)$/,
    )
    .describe('Artículo o disposición: 126, 31 bis, DA 21, DT 5'),
  checked: z.iso.date().describe('Día en que se comparó la guía con el texto de la norma'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe('Huella del artículo ese día; la escribe «npm run law:check»'),
});

/** Facts of a guide: `guides/<guide>/guide.yml`. */
export const guideSchema = z.strictObject({
  audience: z
    .enum(audiences)
    .describe('newcomer personas recién llegadas, staff equipos técnicos, employer empresas'),
  code: id.optional().describe('Palabra neutra en la dirección si la guía es delicada: g26'),
  topic: id.describe('Necesidad a la que pertenece: una carpeta de needs/'),
  pictogram: text.describe('Nombre del pictograma'),
  order: z.int().describe('Orden entre las guías de su público'),
  languages: z
    .array(text)
    .min(1)
    .optional()
    .describe('Idiomas en que existe; sin ello, todos los de la ciudad'),
  situations: z.array(z.enum(situations)).optional().describe('Situaciones a las que sirve; sin ello, todas'),
  ages: z.strictObject({ from: z.int().min(0), to: z.int().max(120) }).optional(),
  kinds: z.array(id).optional().describe('Clases de sitio a las que lleva'),
  resources: z.array(id).optional().describe('Recursos concretos a los que lleva'),
  workshops: z.array(id).optional().describe('Tipos de taller a los que lleva'),
  related: z.array(id).optional().describe('Otras guías sobre lo mismo; el enlace va en las dos direcciones'),
  legalBasis: z.array(basis).optional().describe('Artículos en que se apoya'),
  sources: z.array(text).optional().describe('De dónde salen los datos que no están en una norma'),
  inForce: z.iso.date().optional().describe('Desde cuándo vale lo que dice'),
  reviewed: z
    .strictObject({
      on: z.iso.date().describe('Día de los textos con que se comparó'),
      by: text.describe('Quién: equipo de redacción, nombre de la entidad'),
      lawyer: z.boolean().describe('true solo si la revisó una persona abogada'),
    })
    .describe('Última revisión'),
  reviewEvery: z.int().min(1).max(24).describe('Meses hasta la siguiente revisión'),
  changes: z
    .array(z.iso.date())
    .optional()
    .describe('Días en que cambió algo; qué cambió se dice en cada idioma'),
  needsLawyer: z
    .boolean()
    .optional()
    .describe('true: en producción no se publica hasta que la revise una persona abogada o experta'),
  sensitive: z
    .boolean()
    .optional()
    .describe('true: dirección y título neutros, salida rápida, nunca se guarda sola'),
});
/** Facts of a guide as its file holds them. */
export type GuideFacts = z.infer<typeof guideSchema>;
/** A guide with its id. */
export type Guide = GuideFacts & { readonly id: string };
/** For whom a guide is. */
export type Audience = GuideFacts['audience'];
/** An article that a guide rests on. */
export type LegalBasis = z.infer<typeof basis>;

/** Words of a guide in one language: front matter of `guides/<guide>/<lang>.mdx`. */
export const guideWordsSchema = z.strictObject({
  title: text.describe('Título: Empadronarse'),
  summary: text.describe('Una frase corta: para qué sirve'),
  spanish: text.optional().describe('Nombre administrativo en español, en las traducciones'),
  changes: z
    .record(z.iso.date(), text)
    .optional()
    .describe('Qué cambió cada día de «changes» de guide.yml, en una frase'),
  translation: translationSchema.optional(),
});
