import { z } from 'zod';

const text = z.string().trim().min(1);

/** The norms that guides cite, by short name: `law/norms.yml`. */
export const normsSchema = z.record(
  text,
  z.strictObject({
    title: text.describe('Nombre oficial'),
    boe: z
      .string()
      .regex(/^BOE-A-\d{4}-\d+$/)
      .optional()
      .describe('Identificador del BOE; sin él (norma de la UE), se cita sin enlace'),
    asOf: z.iso
      .date()
      .optional()
      .describe('Fecha del texto consolidado consultado; sin ella, «no consultado»'),
  }),
);
/** All norms by short name. */
export type Norms = z.infer<typeof normsSchema>;
/** A norm. */
export type Norm = Norms[string];
