import type { Hours } from '../domain/directory/hours.schema.ts';

/** stub */
export function readHours(_prose: string, _asOf: string): Hours | undefined {
  return undefined;
}
