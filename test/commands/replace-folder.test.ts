import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../src/commands/replace-folder.ts';

let folder: string;
let out: string;
let hour = 0;

/** Builds a site whose page says `text`, each an hour after the one before. */
const build = (text: string) =>
  replaceFolder(out, new Date(Date.UTC(2026, 0, 1, hour++)), (fresh) => {
    writeFileSync(join(fresh, 'index.html'), text);
    return Promise.resolve();
  });
const served = () => readFileSync(join(out, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  out = join(folder, 'dist');
});

test('the first build appears as a whole, behind a link', async () => {
  await build('one');
  expect(served()).toBe('one');
  expect(lstatSync(out).isSymbolicLink()).toBe(true);
});

test('a second build takes the place of the first, which is kept; a third drops the first', async () => {
  await build('one');
  await build('two');
  expect(served()).toBe('two');
  expect(readdirSync(folder)).toHaveLength(3);
  await build('three');
  expect(served()).toBe('three');
  expect(readdirSync(folder)).toHaveLength(3);
});

test('while a build runs, the old site is served', async () => {
  await build('one');
  await replaceFolder(out, new Date(), (fresh) => {
    writeFileSync(join(fresh, 'index.html'), 'half');
    expect(served()).toBe('one');
    return Promise.resolve();
  });
  expect(served()).toBe('half');
});

test('a build that fails changes nothing and leaves nothing', async () => {
  await build('one');
  const before = readdirSync(folder);
  const failing = replaceFolder(out, new Date(), (fresh) => {
    writeFileSync(join(fresh, 'index.html'), 'half');
    return Promise.reject(new Error('bad YAML'));
  });
  await expect(failing).rejects.toThrow('bad YAML');
  expect(served()).toBe('one');
  expect(readdirSync(folder)).toEqual(before);
});

/** A build in a process of its own that writes `bytes` and then waits to be killed. */
const slowBuild = (bytes: number) => `
  import { writeFileSync } from 'node:fs';
  import { replaceFolder } from ${JSON.stringify(new URL('../../src/commands/replace-folder.ts', import.meta.url).href)};
  await replaceFolder(${JSON.stringify(out)}, new Date(), async (fresh) => {
    writeFileSync(fresh + '/index.html', 'x'.repeat(${bytes}));
    console.log('half');
    if (${bytes} < 100) await new Promise((done) => setTimeout(done, 60_000));
  });`;

test('a build that is killed midway changes nothing, and the next one clears it away', async () => {
  await build('one');
  const child = spawn(process.execPath, ['--input-type=module', '-e', slowBuild(10)]);
  await new Promise((done) => child.stdout.once('data', done));
  child.kill('SIGKILL');
  await new Promise((done) => child.once('exit', done));
  expect(served()).toBe('one');
  expect(readdirSync(folder).some((name) => name.includes('building'))).toBe(true);
  await build('two');
  expect(served()).toBe('two');
  expect(readdirSync(folder).some((name) => name.includes('building'))).toBe(false);
});

test('a full disk leaves the old site', async () => {
  await build('one');
  // No file may grow past 1 MB, as on a disk that is full.
  const limited = `ulimit -f 1000; trap '' XFSZ; exec "$0" --input-type=module -e "$1"`;
  expect(() =>
    execFileSync('bash', ['-c', limited, process.execPath, slowBuild(5_000_000)], { stdio: 'pipe' }),
  ).toThrow(/EFBIG/);
  expect(served()).toBe('one');
});

test('a real folder from a bare build is set aside, not deleted halfway', async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'bare');
  await build('one');
  expect(served()).toBe('one');
  expect(existsSync(join(folder, 'dist.00000000T000000000', 'index.html'))).toBe(true);
});
