import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ContentFolders } from '../../src/files/folders.ts';
import { readContent } from '../../src/files/read-content.ts';

const words = (title: string) =>
  `---\ntitle: ${title}\nplural: ${title}\nsummary: Una frase.\n---\n\n<Does>\n\n- Ayuda.\n\n</Does>\n`;
const square = [
  [-17.06, 29],
  [-17.03, 29],
  [-17.03, 29.03],
  [-17.06, 29.03],
  [-17.06, 29],
];
const east = square.map(([lon = 0, lat = 0]) => [lon + 0.03, lat]);

/** A city of two districts, two kinds, one need and one office; every file of it is sound. */
export const soundFiles = {
  'common/i18n/es.json': '{\n  "nav": {\n    "home": "Inicio"\n  }\n}\n',
  'common/kinds/office/kind.yml':
    'pictogram: work\nneeds:\n  work: 3\nschemaType: GovernmentOffice\norder: 1\n',
  'common/kinds/office/es.mdx': words('Oficina'),
  'common/kinds/refuge/kind.yml':
    'pictogram: women\nneeds:\n  work: 1\nschemaType: CivicStructure\norder: 2\nsensitive: true\n',
  'common/kinds/refuge/es.mdx': words('Espacio'),
  'common/needs/work/need.yml': 'code: work\npictogram: work\ncolor: blue\norder: 1\n',
  'common/needs/work/es.mdx': '---\ntitle: Trabajo\ndoor: Trabajo\nsummary: Una frase.\n---\n\nPregunta.\n',
  'city/city.json': `${JSON.stringify(
    {
      name: 'Villa Prueba',
      url: 'https://villa.invalid',
      timeZone: 'Atlantic/Canary',
      region: 'Islas',
      languages: ['es', 'en'],
      districts: [
        { id: 'oeste', name: 'Oeste', code: '01' },
        { id: 'este', name: 'Este', code: '02' },
      ],
      map: { center: [29.01, -17.03], zoom: 13, bounds: [28.9, -17.1, 29.1, -16.9] },
      holidays: { '2026': { days: ['2026-01-01'], source: 'Prueba' } },
      contacts: { information: [], immigration: [], emergencies: '112', violence: '016' },
      features: { map: true, search: true },
      attribution: [],
    },
    null,
    2,
  )}\n`,
  'city/map/districts.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: '01', name: 'Oeste' },
        geometry: { type: 'Polygon', coordinates: [square] },
      },
      {
        type: 'Feature',
        properties: { code: '02', name: 'Este' },
        geometry: { type: 'Polygon', coordinates: [east] },
      },
    ],
  }),
  'city/directory/oficina/resource.yml': `name: Oficina
kind: office
district: oeste
location:
  precision: exact
  lat: 29.01
  lon: -17.05
sources:
  - dataset: prueba
    date: 2026-01
`,
} as const;

/** Files of the small city by path; the file of the office and of its words have short names. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The office's file with a line changed or lines added at its end. */
export function office(change: {
  readonly replace?: readonly [string, string];
  readonly add?: string;
}): Changes {
  const path = 'city/directory/oficina/resource.yml';
  const sound = soundFiles[path];
  if (change.replace && !sound.includes(change.replace[0]))
    throw new Error(`«${change.replace[0]}» is not in ${path}`);
  return { [path]: (change.replace ? sound.replace(...change.replace) : sound) + (change.add ?? '') };
}

/** Writes the small city with changes (undefined = no such file) into a folder that goes with the test. */
export function writeContent(changes: Changes = {}): { root: string; folders: ContentFolders } {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const files: Changes = { ...soundFiles, ...changes };
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, folders: { common: join(root, 'common'), city: join(root, 'city') } };
}

/** What an editor would read about the small city with these changes, as on the screen. */
export function problemsOf(changes: Changes, now = new Date('2026-06-15T10:00:00Z')): string {
  return readSmall(changes, now).problems;
}

/** What only deserves attention in the small city with these changes. */
export function warningsOf(changes: Changes, now = new Date('2026-06-15T10:00:00Z')): string {
  return readSmall(changes, now).warnings;
}

function readSmall(changes: Changes, now: Date): { problems: string; warnings: string } {
  const { root, folders } = writeContent(changes);
  const { problems, warnings } = readContent(folders, now);
  const toText = (list: typeof problems) =>
    list.map((problem) => problem.toText().replaceAll(`${root}/`, '')).join('\n');
  return { problems: toText(problems), warnings: toText(warnings) };
}
