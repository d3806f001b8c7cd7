import { z } from 'zod';

/**
 * How a translated text came to be; absent in texts written in their own language.
 * `sourceHash` is the first 12 hex digits of the SHA-256 of the Spanish file it was made from (LF line ends).
 */
export const translationSchema = z.strictObject({
  status: z.enum(['machine', 'human', 'reviewed']).describe('machine: hecha por una máquina y sin revisar'),
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('Huella del texto español del que se tradujo'),
  by: z.string().optional().describe('Quién tradujo o revisó'),
  on: z.iso.date().optional().describe('Cuándo'),
});
/** How a translated text came to be. */
export type Translation = z.infer<typeof translationSchema>;
