import { posix } from 'node:path';
import { clientPackages, features, layers, rooms } from './architecture-layers.ts';
import type { Layer } from './architecture-layers.ts';

/** The files of `src/` by path from the project's root. */
export type Tree = ReadonlyMap<string, string>;

const drawers = /^(utils?|helpers?|lib|libs|common|misc|types|index|constants)$/;
const maxLines = 250;
const maxPageLines = 25;

const importPattern =
  /(?:^|[;>\n])\s*(?:import|export)\s+(type\s)?(?:[\w\s*{},$]+?from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

/** What a file imports; `import type` leaves nothing at run time. */
function importsOf(text: string): Import[] {
  return [...text.matchAll(importPattern)].map((match) => ({
    from: match[2] ?? match[3] ?? '',
    isType: Boolean(match[1]),
  }));
}

const isLocal = (from: string) => from.startsWith('.');
const resolveFrom = (file: string, from: string) =>
  posix.join(posix.dirname(file), from.replace(/\?.*$/, ''));
const isClient = (file: string) => file.endsWith('.client.ts');
/** The layer of a file: its folder under `src/`, or `root` for the files right there. */
const layerOf = (file: string) => (/^src\/([^/]+)\//.exec(file) ?? [])[1] ?? 'root';

const allows = (packages: Layer['packages'], name: string) =>
  Object.keys(packages).some(
    (allowed) => name === allowed || (/[:/]$/.test(allowed) && name.startsWith(allowed)),
  );

/** Imports a layer may not have. */
function checkArrows(file: string, text: string): string[] {
  const layer = layerOf(file);
  const rule = layers[layer];
  if (!rule) return [`src/${layer}/ is no layer of the architecture`];
  const packages = isClient(file) ? { ...rule.packages, ...clientPackages } : rule.packages;
  return importsOf(text).flatMap(({ from, isType }) => {
    if (!isLocal(from)) {
      if (from === 'zod' && layer === 'domain' && !file.endsWith('.schema.ts'))
        return ['zod belongs in *.schema.ts'];
      return allows(packages, from) ? [] : [`${layer}/ may not import "${from}"`];
    }
    const target = resolveFrom(file, from);
    if (!/\.\w+$/.test(from)) return [`"${from}" is written without its ending`];
    if (!target.startsWith('src/'))
      return /\.(css|svg|json)$/.test(target) ? [] : [`"${from}" lies outside src/`];
    if (!rule.layers.includes(layerOf(target)))
      return [`${layer}/ may not import from ${layerOf(target)}/ ("${from}")`];
    if (layer === 'components' && target.includes('.schema.') && !isType)
      return [`"${from}" is a schema: import type only`];
    return [];
  });
}

/** Every module a file pulls in when it runs. */
function reach(tree: Tree, file: string, seen = new Set<string>()): Set<string> {
  for (const { from, isType } of importsOf(tree.get(file) ?? '')) {
    const target = isLocal(from) ? resolveFrom(file, from) : from;
    if (isType || seen.has(target)) continue;
    seen.add(target);
    if (isLocal(from)) reach(tree, target, seen);
  }
  return seen;
}

/** Packages of the domain that only a build runs. */
const buildOnly = ['ical.js', 'timezones-ical-library'];

/** A browser file that would carry along a schema (one costs a phone 23 kB) or what only a build runs. */
function checkClient(tree: Tree, file: string, text: string): string[] {
  const inline = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].flatMap((match) =>
    importsOf(match[1] ?? ''),
  );
  const stray = inline
    .filter(({ from }) => !isClient(from))
    .map(({ from }) => `a script of a page imports "${from}": put it in a *.client.ts`);
  if (!isClient(file)) return stray;
  const reached = [...reach(tree, file)];
  const heavy = reached.filter((name) => name === 'zod' || name.includes('.schema.'));
  const built = reached.filter((name) => buildOnly.includes(name));
  return [...stray, ...[...heavy, ...built].map((name) => `ships ${name} to the browser`)];
}

/** Names and sizes of section 3 of the architecture. */
function checkShape(file: string, text: string): string[] {
  const problems: string[] = [];
  const [, layer = '', ...rest] = file.split('/');
  const name = rest.at(-1) ?? layer;
  const stem = name.replace(/\.(client|schema|d)?\.?(ts|astro|mjs|css)$/, '').replace(/\.\w+$/, '');
  const isPage = layer === 'pages';
  const lines = text.trimEnd().split('\n').length;
  if (lines > maxLines) problems.push(`${lines} lines: more than ${maxLines}`);
  if (isPage && lines > maxPageLines) problems.push(`${lines} lines: a page has at most ${maxPageLines}`);
  const code = text.split('\n').filter((line) => line.trim() && !/^\s*(\/\/|\/?\*)/.test(line));
  if (
    code.length < 10 &&
    code.length > 0 &&
    code.every((line) => /^export (type )?(\*|\{).* from /.test(line))
  ) {
    problems.push('only passes on what others export');
  }
  const isNamed = isPage
    ? /^[a-z0-9.[\]-]+$/.test(name)
    : name.endsWith('.astro')
      ? /^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
      : /^[a-z0-9]+(-[a-z0-9]+)*(\.(client|schema|config|d))?\.(ts|mjs|css)$/.test(name);
  if (!isNamed) problems.push(`is not named like the others (kebab-case.ts, Pascal.astro)`);
  const folders = rest.slice(0, -1);
  for (const part of [...folders, isPage ? '' : stem]) {
    if (drawers.test(part)) problems.push(`"${part}" is a drawer, not a name`);
  }
  const feature = isPage ? (folders[0] === '[lang]' ? folders[1] : undefined) : folders[0];
  if (['domain', 'components', 'pages'].includes(layer) && feature !== undefined) {
    const known = [...features, ...(rooms[layer] ?? [])];
    if (!known.includes(feature)) problems.push(`"${feature}" is no feature: ${known.join(' ')}`);
  }
  return problems;
}

const physicalCss =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/;
const physicalClass =
  /(?:^|[\s"'`:])-?(?:(?:scroll-)?[mp][lr]-[\w[(]|(?:left|right)-[\d[(]|border-[lr](?:-\w+)?(?=[\s"'`])|rounded-(?:[lr]|[tb][lr])(?:-\w+)?(?=[\s"'`])|(?:text|float|clear)-(?:left|right)(?=[\s"'`]))/;

/** What a file's text may not say: physical sides, the city, the clock, collections outside site/. */
function checkText(file: string, text: string, cities: readonly string[]): string[] {
  const problems: string[] = [];
  const layer = layerOf(file);
  const bare = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const styles = file.endsWith('.css') ? bare : [...bare.matchAll(/<style[\s\S]*?<\/style>/g)].join('\n');
  const sides = physicalCss.exec(styles) ?? (/\.(astro|css)$/.test(file) ? physicalClass.exec(bare) : null);
  if (sides) problems.push(`"${sides[0].trim()}": say start or end, the page may run from right to left`);
  const named = cities.find((city) =>
    text
      .replace(/\b[A-Z][a-z]+\/[A-Z]\w+/g, '')
      .toLowerCase()
      .includes(city.toLowerCase()),
  );
  if (named && layer !== 'importers') problems.push(`names the city ${named}`);
  if (layer !== 'site' && /\b(getCollection|getEntry|getEntries)\(/.test(bare))
    problems.push('reads a collection: only site/ does');
  const impure =
    /\bDate\.now\(|\bnew Date\(\s*\)|\bprocess\.|\b(?:document(?!\.ts')|window|localStorage)\.(?!ts')|\bfetch\(|Math\.random/.exec(
      bare,
    );
  if (layer === 'domain' && impure) problems.push(`"${impure[0]}": the domain is pure, "now" is an argument`);
  return problems;
}

/** Exported things without the sentence that says what they are for. */
function checkComments(file: string, text: string): string[] {
  if (!file.endsWith('.ts')) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name =
      /^export (?:default )?(?:async )?(?:abstract )?(?:const|function|class|interface|type|enum) (\w+)/.exec(
        line,
      )?.[1];
    const above = lines[index - 1]?.trim() ?? '';
    const isSaid = above.endsWith('*/') || above.startsWith('//');
    return name && !isSaid && !['pages', 'root'].includes(layerOf(file))
      ? [`says nothing above "${name}"`]
      : [];
  });
}

/** All that is wrong with the tree, a line for each thing: `file: what`. */
export function checkArchitecture(tree: Tree, cities: readonly string[]): string[] {
  return [...tree].flatMap(([file, text]) =>
    [
      ...(/\.(ts|astro)$/.test(file) ? checkArrows(file, text) : []),
      ...checkClient(tree, file, text),
      ...checkShape(file, text),
      ...checkText(file, text, cities),
      ...checkComments(file, text),
    ].map((problem) => `${file}: ${problem}`),
  );
}
