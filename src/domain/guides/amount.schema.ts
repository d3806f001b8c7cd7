import { z } from 'zod';

const text = z.string().trim().min(1);

const period = z.strictObject({
  from: z.iso.date().describe('Primer día en que vale'),
  to: z.iso.date().optional().describe('Último día en que vale; sin ello, hasta que cambie'),
  value: z.number().describe('Cantidad'),
  norm: text.describe('Norma y artículo: RD 126/2026 art. 1'),
  assumed: z
    .boolean()
    .optional()
    .describe('true: no consta en los textos consultados; se dice «por confirmar»'),
});

/** Amounts of money and shares of the law, once: `amounts.yml`. */
export const amountsSchema = z.record(
  text.regex(/^[a-z0-9-]+$/),
  z.strictObject({
    what: text.describe('Qué es, en español'),
    unit: z.enum(['euro', 'percent']).describe('euro o percent'),
    per: z.enum(['month', 'year', 'day', 'hour', 'once']).optional().describe('Por mes, año, día, hora'),
    periods: z.array(period).min(1).describe('Valores con sus fechas, del más antiguo al más nuevo'),
  }),
);
/** All amounts by id. */
export type Amounts = z.infer<typeof amountsSchema>;
/** One amount with its values over time. */
export type Amount = Amounts[string];
