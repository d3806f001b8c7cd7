/** A text as the name of a folder and an address: "Línea Madrid · Aravaca" is "linea-madrid-aravaca". */
export function toSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The place that needs an id. */
interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly district?: string | undefined;
}

/** An id that no other resource has: readable, with the district or a number if the name is taken. */
export function createId({ name, short, district }: Named, taken: ReadonlySet<string>): string {
  const slug = toSlug(short ?? name);
  const tries = [slug, ...(district && !slug.endsWith(district) ? [`${slug}-${district}`] : [])];
  for (const id of tries) if (!taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
}

/** The next neutral id, `lugar-7`, for a place of a sensitive kind: its address must not say what it is. */
export function createNeutralId(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`lugar-${n}`)) return `lugar-${n}`;
}
