import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { replaceFolder } from './replace-folder.ts';

/** Where a built site goes, and what it is built from. */
export interface BuildOptions {
  /** Path that will show the site: a symbolic link, `dist` if nothing is said. */
  readonly out?: string;
  /** Environment of the build besides the present one: `CONTENT`, `PORTAL_NOW` … */
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the site beside the served one and puts it in its place if all went well; false if not. */
export async function buildSite({ out = 'dist', env = {} }: BuildOptions = {}): Promise<boolean> {
  try {
    await replaceFolder(out, new Date(), async (fresh) => {
      const child = spawn('astro', ['build', '--outDir', fresh], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, ...env },
      });
      // A line for each of thousands of pages hides the lines that matter.
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (!/[├└]─ \S*\//.test(line)) console.log(line);
      });
      const stopBuild = () => child.kill('SIGTERM');
      process.once('SIGTERM', stopBuild);
      const code = await new Promise<number | null>((done, fail) => {
        child.on('error', fail);
        child.on('exit', done);
      });
      process.off('SIGTERM', stopBuild);
      if (code !== 0) throw new Error(`astro build ended with ${String(code ?? 'a signal')}`);
      if (!existsSync(join(fresh, 'index.html'))) throw new Error('the build wrote no index.html');
    });
    return true;
  } catch (error) {
    console.error(`Not built: ${error instanceof Error ? error.message : String(error)}.`);
    if (existsSync(out)) console.error(`The site in ${out} is still the one from before.`);
    return false;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  process.exitCode = (await buildSite(values)) ? 0 : 1;
}
