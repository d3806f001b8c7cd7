import type { Path } from './parsed.ts';

/** A piece of text inside data, with its path. */
export interface TextIn {
  readonly path: Path;
  readonly text: string;
}

/** Every text inside a value, however deep, in reading order. */
export function textsIn(value: unknown, path: Path = []): readonly TextIn[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
  return [];
}
