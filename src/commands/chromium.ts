import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installDebianPackages } from './debian-packages.ts';

/** The browser of the tests: `CHROMIUM`, Debian's package, or the one Playwright keeps; undefined if there is none. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], '/usr/bin/chromium', chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

const runs = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Makes sure there is a browser: Debian's when root on Debian, Playwright's own download elsewhere; else says why not. */
export function installChromium(): { path: string } | { reason: string } {
  const why = installDebianPackages();
  if (!findChromium()) {
    console.error('Downloading a Chromium for the tests (Playwright) …');
    runs('playwright-core', 'install', 'chromium');
  }
  const path = findChromium();
  if (path) return { path };
  return {
    reason: `there is no Chromium and none could be installed${why ? `: ${why}` : ''}. Elsewhere: npx playwright-core install chromium, or set CHROMIUM to the path of one.`,
  };
}
