import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { securityHeaders } from '../build/security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.wasm': 'application/wasm',
};

interface Found {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

/** A running server: its address, and how to stop it. */
export interface Running {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** The file at this path inside `root`; links that lead out of it and names with a dot in front are no files. */
async function findFile(root: string, path: string): Promise<Found | 'folder' | undefined> {
  if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.') && part !== '.well-known'))
    return undefined;
  try {
    const real = await realpath(join(root, path));
    if (real !== root && !real.startsWith(root + sep)) return undefined;
    const found = await stat(real);
    if (found.isDirectory()) return path.endsWith('/') ? await findFile(root, `${path}index.html`) : 'folder';
    return path.endsWith('/') ? undefined : { path: real, size: found.size, modified: found.mtimeMs };
  } catch {
    return undefined;
  }
}

/** The page "not found" of the address's language, else that of the site. */
async function findNotFound(root: string, path: string): Promise<Found | undefined> {
  const language = path.split('/')[1] ?? '';
  for (const name of [`/${language}/404.html`, `/${language}/404/index.html`, '/404.html']) {
    const page = await findFile(root, name);
    if (typeof page === 'object') return page;
  }
  return undefined;
}

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const cache = new Map<string, Buffer>();

/** The file's bytes as the browser accepts them; compressed ones are kept in memory until the file changes. */
async function encode(file: Found, accepted: string): Promise<{ body: Buffer; encoding?: 'br' | 'gzip' }> {
  const body = await readFile(file.path);
  const offers = accepted.split(',').map((offer) => offer.trim());
  const encoding = (['br', 'gzip'] as const).find((name) =>
    offers.some((offer) => offer === name || (offer.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(offer))),
  );
  if (!encoding || body.length < 200) return { body };
  const key = [encoding, file.path, file.size, file.modified].join(' ');
  const kept = cache.get(key);
  if (kept) return { body: kept, encoding };
  const small =
    encoding === 'br'
      ? await compress.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : await compress.gzip(body);
  cache.set(key, small);
  return { body: small, encoding };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers: Record<string, string> = { ...securityHeaders() };
  const end = (status: number, more: Record<string, string> = {}, body?: Buffer | string) => {
    response.writeHead(status, { ...headers, ...more });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(405, { Allow: 'GET, HEAD' });
    return;
  }
  let path: string;
  try {
    path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
  } catch {
    end(400, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Bad address');
    return;
  }
  // Resolved at each request: a new build replaces the link while the server runs.
  const root = await realpath(folder);
  const found = await findFile(root, path);
  if (found === 'folder') {
    const query = /\?.*$/s.exec(request.url ?? '')?.[0] ?? '';
    end(301, { Location: `/${path.split('/').filter(Boolean).map(encodeURIComponent).join('/')}/${query}` });
    return;
  }
  const file = found ?? (await findNotFound(root, path));
  if (!file) {
    end(404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Not found');
    return;
  }
  const type = types[extname(file.path)] ?? 'application/octet-stream';
  const tag = `"${file.size.toString(36)}-${Math.trunc(file.modified).toString(36)}"`;
  headers['Content-Type'] = type;
  headers['Cache-Control'] =
    path.startsWith('/_astro/') && found ? 'public, max-age=31536000, immutable' : 'no-cache';
  headers['ETag'] = tag;
  headers['Vary'] = 'Accept-Encoding';
  if (found && request.headers['if-none-match'] === tag) {
    end(304);
    return;
  }
  const text = /^text|json|xml|wasm/.test(type);
  const { body, encoding } = await encode(
    file,
    text ? (request.headers['accept-encoding']?.toString() ?? '') : '',
  );
  end(
    found ? 200 : 404,
    { ...(encoding && { 'Content-Encoding': encoding }), 'Content-Length': String(body.length) },
    body,
  );
}

/** Listens, or fails with the system's error (`EADDRINUSE` when the port is taken). */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ host, port }, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves a built folder by HTTP with the portal's security headers; port 0 takes a free one. Logs nothing. */
export async function serve(folder: string, { host = '127.0.0.1', port = 0 } = {}): Promise<Running> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, securityHeaders());
      response.end();
    });
  });
  const taken = await listen(server, host, port);
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${taken}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
