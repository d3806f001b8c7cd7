import { z } from 'zod';
import { sourceSchema, spokenSchema } from '../directory/resource.schema.ts';
import { translationSchema } from '../i18n/translation.schema.ts';

const text = z.string().trim().min(1);
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).describe('Minúsculas, cifras y guiones');
const link = z.url({ protocol: /^https?$/ }).describe('Dirección web completa: https://…');
const number = text.regex(/^[0-9+]{3,15}$/).describe('Solo cifras, sin espacios: 917113596');

/** One session, several by a rule, or a long course: lists show courses apart, so that they do not bury the rest. */
export const forms = ['session', 'series', 'course'] as const;
/** Spanish that is needed to follow: none, cannot read and write yet, or a level of the European framework. */
export const levels = ['any', 'literacy', 'A1', 'A2', 'B1', 'B2'] as const;
/** Why a session was moved or cancelled; the interface has words for each. */
export const reasons = [
  'illness',
  'room',
  'staff',
  'few-people',
  'holiday',
  'works',
  'strike',
  'weather',
  'other',
] as const;

/** A wall time of the city's zone, `2026-09-14T10:00`; a day alone, `2026-09-14`, has no hour. */
const wall = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/)
  .describe(
    'Día y hora de la ciudad: 2026-09-14T10:00. Solo el día, 2026-09-14, si es todo el día o no se sabe la hora',
  );
const reason = z
  .enum(reasons)
  .describe(
    'illness enfermedad, room sala, staff personal, few-people poca gente, holiday festivo, works obras, strike huelga, weather tiempo, other otra causa',
  );

/** Where a session is: a resource of the directory, a link, or a place of its own; a place and a link together if it can be followed both ways. */
export const workshopPlaceSchema = z.strictObject({
  resource: id.optional().describe('Recurso del directorio: el nombre de su carpeta'),
  online: link.optional().describe('Enlace para seguirlo en línea: https://…'),
  name: text.optional().describe('Nombre del sitio, si no está en el directorio'),
  address: text.optional().describe('Calle y número: Calle Illescas 189'),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .describe('Código postal'),
  locality: text.optional().describe('Municipio, si no es el de la ciudad'),
  district: id.optional().describe('Distrito: un id de city.json'),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
});

/** For whom a workshop is; everybody if left out. */
export const workshopAudienceSchema = z.strictObject({
  situations: z.array(id).optional(),
  ages: z
    .strictObject({ from: z.int().min(0).optional(), to: z.int().max(120).optional() })
    .optional()
    .describe('Edades, las dos incluidas'),
  women: z.boolean().optional().describe('true = solo mujeres'),
});

const schedule = z.strictObject({
  start: wall.describe('Comienzo de la primera sesión, hora de la ciudad: 2026-09-14T10:00'),
  end: wall
    .optional()
    .describe('Fin de la primera sesión; sin él, los minutos de su tipo. Todo el día: el último día'),
  rule: text
    .optional()
    .describe(
      'Cómo se repite (RFC 5545): FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=2026-12-02. Con UNTIL (último día) o COUNT (veces)',
    ),
  extra: z.array(wall).optional().describe('Sesiones además de las de la regla'),
  except: z.array(wall).optional().describe('Sesiones de la regla que nunca hubo'),
  holidays: z
    .enum(['skip', 'keep'])
    .optional()
    .describe('Los festivos oficiales: skip no hay sesión, keep sí la hay'),
  moved: z
    .array(
      z.strictObject({
        from: wall.describe('Comienzo que tenía: 2026-10-14T10:00'),
        start: wall.describe('Comienzo nuevo: 2026-10-15T17:00'),
        end: wall.optional().describe('Fin nuevo; sin él, dura lo mismo'),
        place: workshopPlaceSchema.optional().describe('Sitio nuevo, si cambia'),
        reason: reason.optional(),
      }),
    )
    .optional()
    .describe('Sesiones que cambian de hora, de día o de sitio'),
  cancelled: z
    .array(
      z.strictObject({
        start: wall.describe('Comienzo que tenía: 2026-10-21T10:00'),
        reason: reason.optional(),
      }),
    )
    .optional()
    .describe('Sesiones anuladas: se siguen viendo, tachadas'),
});

/** Facts of a workshop, once for all languages: `calendar/<id>/workshop.yml`. All times are wall times of the city's zone. */
export const workshopSchema = z.strictObject({
  type: id.optional().describe('Plantilla: una carpeta de workshop-types/; lo que falte aquí sale de ella'),
  example: z
    .boolean()
    .optional()
    .describe('true = ejemplo, no una cita real: se dice en todas partes y en producción no sale'),
  topic: id.optional().describe('Tema: una carpeta de needs/. Sin él, el de su tipo'),
  form: z
    .enum(forms)
    .optional()
    .describe('session una vez, series varias, course curso largo. Sin él, el de su tipo'),
  organizer: id.optional().describe('Quién lo da: un recurso del directorio'),
  place: workshopPlaceSchema.optional().describe('Dónde es; sin él, en quien lo organiza'),
  district: id.optional().describe('Distrito: un id de city.json. Sin él, el del sitio'),
  languages: z.array(spokenSchema).optional().describe('Idiomas en que se da'),
  level: z
    .enum(levels)
    .optional()
    .describe('Español que hace falta: any ninguno, literacy alfabetización, A1 … B2'),
  audience: workshopAudienceSchema.optional().describe('Para quién es; sin ella, para todo el mundo'),
  capacity: z
    .strictObject({
      places: z.int().min(1).describe('Plazas'),
      free: z.int().min(0).optional().describe('Plazas libres, solo si se saben'),
      asOf: z.iso.date().optional().describe('Día en que se contaron las libres'),
    })
    .optional(),
  signUp: z
    .strictObject({
      need: z.enum(['none', 'optional', 'required']).describe('¿Hay que apuntarse?'),
      by: z
        .array(z.enum(['phone', 'web', 'in-person', 'whatsapp', 'email']))
        .optional()
        .describe('Cómo'),
      phone: number.optional().describe('Sin él, el teléfono de quien lo organiza'),
      whatsapp: number.optional(),
      email: z.email().optional(),
      url: link.optional(),
      until: z.iso.date().optional().describe('Último día para apuntarse'),
    })
    .optional()
    .describe('Cómo apuntarse'),
  cost: z.enum(['free', 'paid']).optional().describe('free gratis; paid de pago (el precio, en los textos)'),
  childcare: z.boolean().optional().describe('true = cuidan a los niños mientras'),
  accessibility: z
    .array(z.int().min(0).max(6))
    .optional()
    .describe(
      '0 no accesible, 1 accesible, 2 en parte, 3 sin información, 4 lengua de signos, 5 pavimento táctil, 6 bucle magnético. Sin ella, la del sitio',
    ),
  certificate: z.boolean().optional().describe('true = dan un certificado'),
  schedule: schedule.describe('Cuándo es'),
  cancelled: z
    .strictObject({ on: z.iso.date().describe('Primer día sin sesiones'), reason: reason.optional() })
    .optional()
    .describe('El taller entero se anula desde ese día'),
  updated: wall.describe(
    'Día y hora del último cambio de este fichero, 2026-09-01T09:00; cámbialo con cada cambio',
  ),
  uid: text
    .max(250)
    .optional()
    .describe(
      'UID de los importados, nunca se cambia. Los demás no lo llevan: sale del nombre de la carpeta',
    ),
  web: link.optional().describe('Página de quien lo organiza sobre este taller'),
  sources: z.array(sourceSchema).min(1).optional().describe('De dónde salen los datos, si no es un ejemplo'),
  formerIds: z.array(id).optional().describe('Direcciones antiguas que deben seguir funcionando'),
});

/** Words of a workshop in one language: front matter of `calendar/<id>/<lang>.mdx`. What is left out comes from its type. */
export const workshopWordsSchema = z.strictObject({
  title: text.optional().describe('Título: Haz tu CV'),
  summary: text.optional().describe('Una frase: qué se hace'),
  bring: z.array(text).optional().describe('Qué llevar'),
  price: text.optional().describe('Cuánto cuesta, si es de pago: 20 € al mes'),
  translation: translationSchema.optional(),
});

/** Facts of a workshop as its file holds them. */
export type WorkshopFacts = z.infer<typeof workshopSchema>;
/** Where a session is, as its file holds it. */
export type WorkshopPlace = z.infer<typeof workshopPlaceSchema>;
/** Why a session was moved or cancelled. */
export type Reason = (typeof reasons)[number];
/** When a workshop is, as its file holds it. */
export type Schedule = z.infer<typeof schedule>;
/** One session, several, or a course. */
export type Form = (typeof forms)[number];
/** Spanish that is needed to follow. */
export type Level = (typeof levels)[number];
/** Words of a workshop in one language. */
export type WorkshopWords = z.infer<typeof workshopWordsSchema>;
