import { z } from 'zod';

/** `imported/<dataset>.json`: what a dataset said at its last import, so that an editor's changes can be told from it. */
export const ledgerSchema = z.strictObject({
  dataset: z.string().min(1),
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  records: z.record(
    z.string(),
    z.strictObject({ id: z.string().min(1), date: z.string(), values: z.record(z.string(), z.unknown()) }),
  ),
});

/** What a dataset said at its last import, by record. */
export type Ledger = z.infer<typeof ledgerSchema>;
