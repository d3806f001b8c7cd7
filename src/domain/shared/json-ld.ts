import type { Thing, WithContext } from 'schema-dts';

/** JSON as text for a script element: `<` is escaped, so that no value can end the element. */
export function toInlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** JSON-LD as text for a script element. */
export function toJsonLd(thing: WithContext<Thing>): string {
  return toInlineJson(thing);
}
