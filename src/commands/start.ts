import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from './build.ts';
import { serve } from './serve.ts';
import type { Running } from './serve.ts';

const firstPort = 4321;
const portsTried = 20;

/** Says in one line what to do instead, and ends. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const errorCode = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** The port asked for, or the first free one from 4321 on. */
async function open(host: string, asked: string | undefined): Promise<Running> {
  const port = asked === undefined ? firstPort : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    stop(`--port takes a number from 0 to 65535, not "${asked ?? ''}".`);
  for (let next = port; ; next++) {
    try {
      return await serve('dist', { host, port: next });
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EADDRINUSE' && asked === undefined && next < port + portsTried) continue;
      if (code === 'EADDRINUSE')
        stop(`Port ${next} is in use. Choose another: npm start -- --port ${String(next + 1)}`);
      if (code === 'EACCES')
        stop(`Port ${next} needs more rights. Choose one above 1023: npm start -- --port 8080`);
      if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
        stop(`This machine has no address "${host}". Try --host 127.0.0.1`);
      throw error;
    }
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm start -- [--host ADDRESS] [--port NUMBER]`,
    );
  }
}

const options = readArguments();
if (!options['no-build'] && !(await buildSite())) process.exit(1);
if (!existsSync('dist/index.html')) stop('Nothing is built yet. First: npm run build');
const { url } = await open(options.host, options.port);
console.log(`\nThe portal is ready:\n\n    ${url}/\n\nCtrl+C stops it.`);
