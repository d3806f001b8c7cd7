/** An element's opening tag as the built page writes it; attribute values are decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text inside, for title, script and style only. */
  readonly text: string;
  /** Whether it stands in a `<template>`, which is no part of the page yet. */
  readonly isTemplate: boolean;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of HTML without its entities. */
export function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? whole;
    },
  );
}

const tagPattern =
  /<!--[\s\S]*?-->|<(\/template)>|<([a-z][\w:-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/**
 * Opening tags of a built page in their order. Enough for what Astro writes (html-validate checks that it is well
 * formed); the inside of scripts, styles and titles is text, not tags.
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let templates = 0;
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(html); match; match = tagPattern.exec(html)) {
    if (match[1]) templates--;
    const name = match[2]?.toLowerCase();
    if (!name) continue;
    const attributes = new Map(
      [...(match[3] ?? '').matchAll(attributePattern)].map(
        ([, key = '', double, single, bare]: readonly (string | undefined)[]) => [
          key.toLowerCase(),
          decode(double ?? single ?? bare ?? ''),
        ],
      ),
    );
    let text = '';
    if (['script', 'style', 'title'].includes(name)) {
      const end = html.indexOf(`</${name}>`, tagPattern.lastIndex);
      text = html.slice(tagPattern.lastIndex, end === -1 ? undefined : end);
      tagPattern.lastIndex = end === -1 ? html.length : end;
    }
    tags.push({ name, attributes, text, isTemplate: templates > 0 });
    if (name === 'template') templates++;
  }
  return tags;
}
