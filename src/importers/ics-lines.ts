/** One property of an iCalendar file: `DTSTART;TZID=Europe/Paris:20261109T100000`. */
export interface IcsProperty {
  readonly name: string;
  /** Parameters by their names in capitals; quotes taken off. */
  readonly params: Readonly<Record<string, string>>;
  /** As it stands, escapes and all. */
  readonly value: string;
  readonly line: number;
}

/** A block between BEGIN and END; `isClosed` is false where the file ends first. */
export interface IcsBlock {
  readonly name: string;
  readonly line: number;
  readonly properties: IcsProperty[];
  readonly blocks: IcsBlock[];
  isClosed: boolean;
}

/** Longest property that is read, in characters: a description has a few thousand. */
export const maxProperty = 100_000;

/**
 * The blocks of an iCalendar file, however badly it is written: any line ends, spaces before the first line, blank lines,
 * lines that are none (left out), blocks that end twice or never. Time and memory grow with the file and no faster.
 */
export function readIcs(text: string): readonly IcsBlock[] {
  const top: IcsBlock[] = [];
  const open: IcsBlock[] = [];
  for (const { text: content, line } of unfold(text)) {
    const property = readProperty(content, line);
    if (!property) continue;
    const named = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      const block: IcsBlock = { name: named, line, properties: [], blocks: [], isClosed: false };
      (open.at(-1)?.blocks ?? top).push(block);
      open.push(block);
    } else if (property.name === 'END') {
      const at = open.findLastIndex(({ name }) => name === named);
      const closed = open[at];
      if (closed) closed.isClosed = true;
      if (at >= 0) open.length = at;
    } else open.at(-1)?.properties.push(property);
  }
  return top;
}

/** Lines put together again where they were folded, each with the number of its first. */
function unfold(text: string): readonly { readonly text: string; readonly line: number }[] {
  const whole: { parts: string[]; line: number }[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const last = whole.at(-1);
    if (last && /^[ \t]/.test(line)) last.parts.push(line.slice(1));
    else if (line.trim()) whole.push({ parts: [last ? line : line.trimStart()], line: index + 1 });
  });
  return whole.map(({ parts, line }) => ({ text: parts.join(''), line }));
}

/** `NAME;PARAM="a:b";OTHER=c:value`; nothing if a line is not of this form. */
function readProperty(text: string, line: number): IcsProperty | undefined {
  const name = /^[\w-]+/.exec(text)?.[0];
  if (!name) return undefined;
  const params: Record<string, string> = {};
  let at = name.length;
  while (text[at] === ';') {
    const param = /;([\w-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;
    param.lastIndex = at;
    const found = param.exec(text);
    if (!found) return undefined;
    params[(found[1] ?? '').toUpperCase()] = (found[2] ?? '').replaceAll('"', '').trim();
    at = param.lastIndex;
  }
  if (text[at] !== ':') return undefined;
  return { name: name.toUpperCase(), params, value: text.slice(at + 1), line };
}

/** The first property of a name. */
export const find = (block: IcsBlock, name: string): IcsProperty | undefined =>
  block.properties.find((property) => property.name === name);

/** All properties of a name. */
export const findAll = (block: IcsBlock, name: string): readonly IcsProperty[] =>
  block.properties.filter((property) => property.name === name);

/** A text value without its escapes: `\n` is a new line, `\,` a comma. */
export const toText = (value: string): string =>
  value.replace(/\\([\\;,nN:"])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));

/** The values of a list such as CATEGORIES, at its commas that are not escaped. */
export const toList = (value: string): readonly string[] =>
  (value.match(/(?:\\[\s\S]|[^,\\])+/g) ?? []).map((part) => toText(part).trim()).filter(Boolean);
