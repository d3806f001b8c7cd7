import { z } from 'zod';

const text = z.string().trim().min(1);
const phone = z.strictObject({
  number: text.regex(/^[0-9+]+$/).describe('Solo cifras, sin espacios: 010, 914800010'),
  label: text.optional().describe('De quién es el número, en español'),
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .describe('Fecha de la fuente: 2022, 2025-10 o 2025-10-04'),
});

/** A district of the city: `id` is its address, `name` its official name, `code` the city's own code in open data. */
const district = z.strictObject({
  id: text.regex(/^[a-z0-9-]+$/).describe('Nombre en la dirección: minúsculas, sin acentos'),
  name: text.describe('Nombre oficial'),
  code: text.describe('Código del distrito en los datos abiertos y en el mapa'),
  names: z
    .record(z.string(), z.array(text))
    .optional()
    .describe('Cómo se escribe en otras escrituras, por idioma: solo para que la búsqueda lo encuentre'),
});

/** Everything that changes from one city to the next; `city.json` of the city's folder. */
export const citySchema = z.strictObject({
  name: text.describe('Nombre de la ciudad'),
  names: z
    .record(z.string(), text)
    .optional()
    .describe('Su nombre en otras escrituras, por idioma: ar, zh, uk'),
  url: z.url().describe('Dirección pública del sitio, sin barra final: https://ejemplo.es'),
  timeZone: text.describe('Zona horaria IANA: Europe/Madrid'),
  region: text.describe('Nombre de la comunidad autónoma o región'),
  languages: z.array(text).min(1).describe('Idiomas del sitio; el primero es el idioma de origen'),
  districts: z.array(district).min(1).describe('Distritos, en su orden oficial'),
  map: z
    .strictObject({
      center: z.tuple([z.number(), z.number()]).describe('Latitud y longitud del centro'),
      zoom: z.number().min(1).max(18).describe('Ampliación al abrir el mapa'),
      bounds: z
        .tuple([z.number(), z.number(), z.number(), z.number()])
        .describe('Sur, oeste, norte, este: un punto fuera de aquí no es de la ciudad'),
      tiles: z
        .strictObject({ url: text, attribution: text, host: text })
        .optional()
        .describe('Servidor de teselas que solo se usa si la persona lo pide; sin él no se ofrece'),
    })
    .describe('Vista del mapa'),
  holidays: z
    .record(z.string().regex(/^\d{4}$/), z.strictObject({ days: z.array(z.iso.date()), source: text }))
    .describe(
      'Festivos oficiales por año, nacionales, regionales y locales. Un año que falta es un año sin publicar',
    ),
  contacts: z
    .strictObject({
      information: z.array(phone).describe('Teléfonos de información general de la ciudad'),
      immigration: z.array(phone).describe('Teléfonos de las oficinas de inmigración'),
      emergencies: text.describe('Número de emergencias'),
      violence: text.describe('Número contra la violencia de género'),
    })
    .describe('A quién llamar cuando falta un dato'),
  corrections: z
    .strictObject({ email: z.email() })
    .optional()
    .describe('Buzón de correcciones; sin él, el botón copia el texto'),
  features: z
    .strictObject({ map: z.boolean(), search: z.boolean() })
    .describe('Partes del sitio encendidas o apagadas'),
  attribution: z
    .array(z.strictObject({ name: text, url: z.url().optional(), licence: text, what: text }))
    .describe('Fuentes de los datos y sus licencias'),
  notice: z
    .strictObject({
      from: z.iso.date(),
      to: z.iso.date(),
      text: z.record(z.string(), text).describe('Texto del aviso por idioma; el español es obligatorio'),
    })
    .optional()
    .describe('Aviso con fechas para todo el sitio: una huelga, un cierre'),
});

/** A city, as its `city.json` says. */
export type City = z.infer<typeof citySchema>;
/** A district of a city. */
export type District = City['districts'][number];
/** Official holidays by year, ISO dates; a year that is not a key has not been published. */
export type Holidays = City['holidays'];
