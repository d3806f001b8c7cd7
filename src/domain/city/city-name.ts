import type { City } from './city.schema.ts';

/** Name of a city in a language: its own, unless that language writes it otherwise. */
export function getCityName({ name, names }: Pick<City, 'name' | 'names'>, language: string): string {
  return names?.[language] ?? name;
}
