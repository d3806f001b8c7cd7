import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../src/commands/build.ts';

const folder = '.cache/twice';
const env = { CONTENT: 'test/fixtures/city', PORTAL_NOW: '2026-11-20T09:00:00Z' };

/** Every file of a folder with the hash of its bytes. */
function hashes(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (file) => `${file.slice(root.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    )
    .sort();
}

beforeAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds of one moment are the same to the last byte', async () => {
  for (const name of ['one', 'two']) expect(await buildSite({ out: join(folder, name), env })).toBe(true);
  const [one, two] = ['one', 'two'].map((name) => hashes(join(folder, name)));
  expect(one?.length).toBeGreaterThan(20);
  expect(two).toEqual(one);
});
