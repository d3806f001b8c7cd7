import { z } from 'zod';

const text = z.string().trim().min(1);
const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number())
  .describe('Longitud y latitud en WGS84, en ese orden');
const line = z.array(position).min(2);
const ring = z.array(position).min(4);

const polygon = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const lines = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
]);
const point = z.object({ type: z.literal('Point'), coordinates: position });

const mode = z
  .enum(['metro', 'train', 'tram'])
  .describe('metro, train cercanías, tram metro ligero o tranvía');

/** A GeoJSON FeatureCollection of one geometry with one set of properties. */
function collection<G extends z.ZodType, P extends z.ZodType>(geometry: G, properties: P) {
  const feature = z.object({ type: z.literal('Feature'), geometry, properties });
  return z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) });
}

/** `map/districts.geojson`, the only file that a city's map must have. */
export const districtsSchema = collection(
  polygon,
  z.strictObject({
    code: text.describe('Código del distrito, el mismo que en city.json'),
    name: text.describe('Nombre oficial'),
  }),
);

/** `map/barrios.geojson`: neighbourhoods. */
export const barriosSchema = collection(
  polygon,
  z.strictObject({
    code: text.describe('Código del barrio'),
    name: text.describe('Nombre oficial'),
    district: text.describe('Código de su distrito'),
  }),
);

/** `map/transit.geojson`: tracks, a feature a line. */
export const transitSchema = collection(
  lines,
  z.strictObject({ mode, line: text.describe('Nombre de la línea: 6, C-3') }),
);

/** `map/stations.geojson`: a feature a station and mode. */
export const stationsSchema = collection(
  point,
  z.strictObject({
    name: text.describe('Nombre de la estación'),
    mode,
    lines: z.array(text).describe('Líneas que paran; vacío = no se sabe'),
    access: z
      .enum(['T', 'P', 'N'])
      .optional()
      .describe('Accesible: T toda, P en parte, N no; sin él, no se sabe'),
  }),
);

/** `map/streets.geojson`: street skeleton; `rank` 3 is a main road, 1 a side street. */
export const streetsSchema = collection(
  lines,
  z.strictObject({ rank: z.int().min(1).max(3).describe('3 avenida principal, 2 calle grande, 1 calle') }),
);

/** Districts as GeoJSON. */
export type Districts = z.infer<typeof districtsSchema>;
/** Neighbourhoods as GeoJSON. */
export type Barrios = z.infer<typeof barriosSchema>;
/** Tracks as GeoJSON. */
export type Transit = z.infer<typeof transitSchema>;
/** Stations as GeoJSON. */
export type Stations = z.infer<typeof stationsSchema>;
/** Street skeleton as GeoJSON. */
export type Streets = z.infer<typeof streetsSchema>;
/** How a line runs. */
export type TransitMode = z.infer<typeof mode>;

/** The files of a city's map; all but the districts may be missing. */
export interface MapFiles {
  readonly districts: Districts;
  readonly barrios?: Barrios;
  readonly transit?: Transit;
  readonly stations?: Stations;
  readonly streets?: Streets;
}
