import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArchitecture } from './architecture-rules.ts';

/** Names of the cities that content/ brings. */
const cities = readdirSync('content')
  .map((folder) => join('content', folder, 'city.json'))
  .filter((file) => existsSync(file))
  .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { name: string }).name);

const tree = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|astro|css)$/.test(file))
    .map((file) => [join('src', file), readFileSync(join('src', file), 'utf8')]),
);

test('every file of src/ keeps to the architecture', () => {
  expect(cities).not.toHaveLength(0);
  expect(tree.size).toBeGreaterThan(10);
  expect(checkArchitecture(tree, cities)).toEqual([]);
});

describe('the architecture notices', () => {
  const word = '/** A word. */\nexport const word = 1;\n';
  test.each<[string, Record<string, string>, string]>([
    [
      'a rule that reads files',
      { 'src/domain/city/a.ts': "import 'node:fs';" },
      'domain/ may not import "node:fs"',
    ],
    ['a rule that asks the clock', { 'src/domain/city/a.ts': 'const t = Date.now();' }, 'the domain is pure'],
    [
      'a rule that imports a page',
      { 'src/domain/city/a.ts': "import a from '../../pages/a.astro';" },
      'may not import from pages/',
    ],
    [
      'zod outside a schema',
      { 'src/domain/city/a.ts': "import { z } from 'zod';" },
      'zod belongs in *.schema.ts',
    ],
    [
      'a component that queries the site',
      { 'src/components/map/A.astro': "---\nimport { a } from '../../site/a.ts';\n---" },
      'may not import from site/',
    ],
    [
      'a component that runs a schema',
      { 'src/components/map/A.astro': "---\nimport { a } from '../../domain/a.schema.ts';\n---" },
      'import type only',
    ],
    [
      'a map outside a browser file',
      { 'src/components/map/A.astro': "---\nimport 'leaflet';\n---" },
      'components/ may not import "leaflet"',
    ],
    [
      'a package nobody gave a reason for',
      { 'src/commands/a.ts': "const a = await import('lodash');" },
      'commands/ may not import "lodash"',
    ],
    [
      'an import without its ending',
      { 'src/site/a.ts': "import { a } from '../domain/city/a';" },
      'without its ending',
    ],
    [
      'a schema on its way to the browser',
      {
        'src/components/map/a.client.ts': "import { a } from '../../domain/map/a.ts';",
        'src/domain/map/a.ts': "import { b } from './b.schema.ts';",
        'src/domain/map/b.schema.ts': "import { z } from 'zod';",
      },
      'src/components/map/a.client.ts: ships zod to the browser',
    ],
    [
      'iCalendar on its way to the browser',
      {
        'src/components/map/a.client.ts': "import { a } from '../../domain/map/a.ts';",
        'src/domain/map/a.ts': "import ICAL from 'ical.js';",
      },
      'src/components/map/a.client.ts: ships ical.js to the browser',
    ],
    [
      'a script in a page that brings a module of its own',
      { 'src/components/map/A.astro': "<script>import '../../domain/a.ts';</script>" },
      'put it in a *.client.ts',
    ],
    [
      'a collection read outside site/',
      { 'src/pages/a.astro': "const a = await getCollection('a');" },
      'only site/ does',
    ],
    ['a file of 251 lines', { 'src/site/a.ts': 'a();\n'.repeat(251) }, '251 lines'],
    ['a page of 26 lines', { 'src/pages/a.astro': 'a\n'.repeat(26) }, 'a page has at most 25'],
    [
      'a file that only passes on',
      { 'src/domain/map/a.ts': "export * from './b.ts';\nexport { c } from './c.ts';\n" },
      'only passes on',
    ],
    ['a drawer', { 'src/domain/map/utils.ts': word }, '"utils" is a drawer'],
    ['a barrel', { 'src/domain/map/index.ts': word }, '"index" is a drawer'],
    ['a name in camel case', { 'src/domain/map/readMap.ts': word }, 'not named like the others'],
    ['a component in lower case', { 'src/components/map/pin.astro': '<p></p>' }, 'not named like the others'],
    ['a feature with a second name', { 'src/domain/places/a.ts': word }, '"places" is no feature'],
    ['a layer nobody drew', { 'src/services/a.ts': word }, 'is no layer'],
    ['the city in the code', { 'src/site/a.ts': `const a = 'Línea ${cities[0] ?? ''}';` }, 'names the city'],
    ['a left margin in a style sheet', { 'src/styles/a.css': 'a{ margin-left: 1px }' }, 'say start or end'],
    [
      'a right edge in a style of a component',
      { 'src/components/map/A.astro': '<style>a { right: 0 }</style>' },
      'say start or end',
    ],
    ['a physical class', { 'src/components/map/A.astro': '<p class="flex sm:ml-2">' }, 'say start or end'],
    [
      'an exported thing without its sentence',
      { 'src/domain/map/a.ts': 'export const a = 1;' },
      'says nothing above "a"',
    ],
  ])('%s', (_what, files, problem) => {
    expect(checkArchitecture(new Map(Object.entries(files)), cities).join('\n')).toContain(problem);
  });

  test('nothing in what is as it should be', () => {
    const good = {
      'src/domain/map/a.schema.ts': `import { z } from 'zod';\n/** A. */\nexport const a = z.string();\n/** A. */\nexport type A = z.infer<typeof a>;`,
      'src/domain/map/b.ts': `import type { A } from './a.schema.ts';\n/** In Europe/${cities[0] ?? ''}. */\nexport const b = (a: A) => a;`,
      'src/components/map/Map.astro': `---\nimport type { A } from '../../domain/map/a.schema.ts';\n---\n<p class="ms-2 pe-1 text-start border-line">{A}</p><script>import './map.client.ts';</script>`,
      'src/components/map/map.client.ts': `import L from 'leaflet';\nimport { b } from '../../domain/map/b.ts';`,
      'src/pages/[lang]/map/index.astro': `---\nimport Map from '../../../components/map/Map.astro';\n---\n<Map />`,
      'src/styles/global.css': 'a { margin-inline-start: 1px; text-align: start; inset-inline-end: 0 }',
    };
    expect(checkArchitecture(new Map(Object.entries(good)), cities)).toEqual([]);
  });
});
