import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/build/security-headers.ts';
import { serve } from '../../src/commands/serve.ts';
import type { Running } from '../../src/commands/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(folder, 'site');
const long = '<!DOCTYPE html><title>Inicio</title>'.padEnd(900, ' palabra');
let server: Running;

function put(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Asks for a path exactly as written: `fetch` would tidy it up first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
    const question = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    question.on('error', fail);
    question.end();
  });
}

beforeAll(async () => {
  put('secret.txt', 'secret');
  put('first/index.html', long);
  put('first/404.html', 'not found anywhere');
  put('first/ar/404.html', 'غير موجود');
  put('first/ar/index.html', 'ar');
  put('first/_astro/a.css', 'a{}');
  put('first/.env', 'secret');
  put('first/empty/only.txt', 'x');
  put('first/data.json', '{}');
  put('second/index.html', 'second');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'first/outside.txt'));
  symlinkSync('first', site);
  server = await serve(site);
});
afterAll(() => server.close());

test('a page comes with its type and every security header', async () => {
  const { status, headers } = await ask('/');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  for (const [name, value] of Object.entries(securityHeaders()))
    expect(headers[name.toLowerCase()]).toBe(value);
});

test('pages travel compressed as the browser accepts them, and whole if it accepts nothing', async () => {
  const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
  const gzip = await ask('/', { 'accept-encoding': 'gzip;q=1.0, br;q=0' });
  expect(gunzipSync(gzip.body).toString()).toBe(long);
  expect((await ask('/')).body.toString()).toBe(long);
});

describe('nothing but the built folder is ever sent', () => {
  test.each([
    ['a way up', '/../secret.txt'],
    ['a way up in code', '/%2e%2e/secret.txt'],
    ['a way up with coded slashes', '/x/..%2f..%2f..%2fsecret.txt'],
    ['a link that leads out', '/outside.txt'],
    ['a hidden file', '/.env'],
    ['an end of string', '/index.html%00.txt'],
    ['a folder without a page', '/empty/'],
    ['an absolute address', '//etc/passwd'],
  ])('%s is not found', async (_what, path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('not found anywhere');
  });
});

test('a broken address is refused and the server lives on', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400);
  await new Promise<void>((done) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end('nonsense\r\n\r\n'));
    socket.resume().on('close', () => done());
  });
  expect((await ask('/')).status).toBe(200);
});

test('a missing page of a language is told in that language', async () => {
  const { status, body } = await ask('/ar/nothing/');
  expect(status).toBe(404);
  expect(body.toString()).toBe('غير موجود');
});

test('a folder without its last slash leads to its page, and never to another site', async () => {
  expect((await ask('/ar?x=1')).headers['location']).toBe('/ar/?x=1');
  expect((await ask('//ar')).headers['location']).toBe('/ar/');
});

test('hashed files may be kept for a year, pages are asked for again and cost nothing when unchanged', async () => {
  expect((await ask('/_astro/a.css')).headers['cache-control']).toContain('immutable');
  const { headers } = await ask('/');
  expect(headers['cache-control']).toBe('no-cache');
  expect((await ask('/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
});

test('only reading is possible', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405);
  expect((await ask('/', {}, 'HEAD')).body).toHaveLength(0);
});

test('a new build is served as soon as its link is in place', async () => {
  symlinkSync('second', join(folder, 'next'));
  renameSync(join(folder, 'next'), site);
  expect((await ask('/')).body.toString()).toBe('second');
  symlinkSync('first', join(folder, 'next'));
  renameSync(join(folder, 'next'), site);
});

test('a port in use is reported as such', async () => {
  await expect(serve(site, { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
