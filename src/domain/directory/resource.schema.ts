import { z } from 'zod';
import { hoursSchema, weekDays } from './hours.schema.ts';

const text = z.string().trim().min(1);
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).describe('Minúsculas, cifras y guiones');
const sourceDate = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .describe('2022, 2025-10 o 2025-10-04');
const link = z.url({ protocol: /^https?$/ }).describe('Dirección web completa: https://…');
const coordinate = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };

/** How sure a point on the map is. `district` and `none` carry no point. */
export const precisions = ['exact', 'street', 'barrio', 'district', 'none'] as const;
/** What a person is asked to show to be attended. */
export const papers = ['none', 'identity', 'nie', 'work-permit', 'dni'] as const;
/** How a phone number is reached and paid. */
export const phoneTypes = ['land', 'mobile', 'whatsapp', 'free', 'short', 'shared-cost'] as const;

const location = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.enum(['exact', 'street', 'barrio']), ...coordinate }),
  z.strictObject({ precision: z.enum(['district', 'none']) }),
]);
const phone = z.strictObject({
  number: text.regex(/^[0-9+]{3,15}$/).describe('Solo cifras, sin espacios: 917113596'),
  type: z
    .enum(phoneTypes)
    .describe(
      'land fijo, mobile móvil, whatsapp, free gratuito, short número corto (010), shared-cost 901/902',
    ),
  asOf: sourceDate.describe('Fecha de la fuente del número'),
  purpose: z.enum(['information', 'appointment']).optional().describe('Para qué es, si la fuente lo dice'),
});
const address = z.strictObject({
  street: text.describe('Calle y número: Calle Illescas 189'),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .describe('Código postal'),
  locality: text.optional().describe('Municipio, si no es el de la ciudad'),
  detail: text.optional().describe('Planta, puerta, edificio'),
});
/** A language that is spoken, when and by whom. */
export const spokenSchema = z.strictObject({
  code: text
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .describe('Código del idioma: es, ar, wo; lengua de signos española: ssp'),
  days: z.array(z.enum(weekDays)).optional().describe('Días en que se habla; sin él, todos'),
  by: z
    .enum(['staff', 'interpreter', 'video', 'phone'])
    .optional()
    .describe('Quién lo habla: personal, intérprete, vídeo, teléfono'),
});
/** Where facts come from, with the date of the source. */
export const sourceSchema = z.strictObject({
  dataset: text.describe('Conjunto de datos o documento: 202180-instalaciones-accesibles-no-municipales'),
  date: sourceDate.describe('Fecha de la fuente'),
  record: text.optional().describe('Número del registro en la fuente'),
  fields: z.array(text).optional().describe('Campos de este fichero que vienen de ella'),
  url: link.optional(),
});

/** Facts of one place or service, once for all languages: `directory/<id>/resource.yml`. */
export const resourceSchema = z.strictObject({
  name: text.describe('Nombre oficial, en español'),
  short: text.optional().describe('Nombre corto para tarjetas y mapa'),
  kind: id.describe('Clase de sitio: una carpeta de kinds/'),
  organization: text.optional().describe('Quién lo lleva: la administración o la entidad'),
  needs: z.array(id).optional().describe('Necesidades que atiende además de las de su clase'),
  address: address.optional().describe('Sin ella se dice «dirección desconocida»'),
  barrio: text.optional(),
  district: id.optional().describe('Distrito: un id de city.json'),
  location: location.describe('Punto en el mapa y su precisión: exact, street, barrio, district o none'),
  phones: z.array(phone).optional(),
  email: z.email().optional(),
  web: link.optional(),
  appointment: z
    .strictObject({
      need: z.enum(['none', 'optional', 'required']).describe('¿Hace falta cita?'),
      by: z
        .array(z.enum(['phone', 'web', 'in-person', 'whatsapp', 'email']))
        .optional()
        .describe('Cómo se pide'),
      url: link.optional(),
      phone: z
        .string()
        .regex(/^[0-9+]{3,15}$/)
        .optional(),
    })
    .optional(),
  hours: hoursSchema.optional().describe('Horario estructurado'),
  hoursProse: z
    .strictObject({ text, asOf: sourceDate })
    .optional()
    .describe('Horario como lo escribe la fuente, en español, si no se pudo estructurar con seguridad'),
  closures: z
    .array(
      z.strictObject({
        from: z.iso.date(),
        to: z.iso.date().optional().describe('Sin ella, hasta nuevo aviso'),
        reason: z.enum(['works', 'holidays', 'strike', 'moved', 'other']),
        goTo: id.optional().describe('Recurso al que ir mientras tanto'),
      }),
    )
    .optional()
    .describe('Cierres temporales y mudanzas con fechas'),
  stops: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        from: z.string().regex(/^\d{2}:\d{2}$/),
        to: z.string().regex(/^\d{2}:\d{2}$/),
        address: address,
        district: id.optional(),
        ...coordinate,
      }),
    )
    .optional()
    .describe('Paradas con fecha de un recurso que se mueve'),
  languages: z.array(spokenSchema).optional().describe('Idiomas que se hablan'),
  cost: z.enum(['free', 'paid']).optional(),
  papers: z
    .enum(papers)
    .optional()
    .describe(
      'Qué piden: none nada, identity cualquier documento de identidad, nie, work-permit permiso de trabajo, dni',
    ),
  audience: z
    .strictObject({
      ages: z.strictObject({ from: z.int().min(0).optional(), to: z.int().max(120).optional() }).optional(),
      women: z.boolean().optional().describe('true = solo mujeres'),
      situations: z.array(id).optional(),
    })
    .optional()
    .describe('Para quién es'),
  accessibility: z
    .array(z.int().min(0).max(6))
    .optional()
    .describe(
      '0 no accesible, 1 accesible, 2 en parte, 3 sin información, 4 lengua de signos, 5 pavimento táctil, 6 bucle magnético',
    ),
  sources: z.array(sourceSchema).min(1).describe('De dónde sale cada dato'),
  verified: z
    .strictObject({ on: z.iso.date(), by: text, how: z.enum(['phone', 'visit', 'email', 'web']) })
    .optional()
    .describe('Quién lo comprobó, cuándo y cómo; sin ello, «nunca»'),
  formerIds: z.array(id).optional().describe('Direcciones antiguas que deben seguir funcionando'),
  closed: z
    .strictObject({ on: z.iso.date(), goTo: id.optional() })
    .optional()
    .describe('Cerrado para siempre: su página dice adónde ir'),
});

/** Facts of a resource as its file holds them. */
export type ResourceFacts = z.infer<typeof resourceSchema>;
/** A resource: its facts and its id, which is its folder and its address. */
export type Resource = ResourceFacts & { readonly id: string };
