import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const packageList = 'test/debian-packages.txt';

/** The browser of the tests: `CHROMIUM`, Debian's package, or the one Playwright keeps; undefined if there is none. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], '/usr/bin/chromium', chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

const runs = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** The Debian packages the tests use, from the one list of them. */
function debianPackages(): string[] {
  return readFileSync(packageList, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

/** Makes sure there is a browser: Debian's when root on Debian, Playwright's own download elsewhere; else says why not. */
export function installChromium(): { path: string } | { reason: string } {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot) {
    const missing = debianPackages().filter(
      (name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0,
    );
    if (missing.length > 0) {
      console.error(`Installing the Debian packages of the tests: ${missing.join(' ')} …`);
      runs('apt-get', 'update', '-qq');
      runs(
        'env',
        'DEBIAN_FRONTEND=noninteractive',
        'apt-get',
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        ...missing,
      );
    }
  }
  if (!findChromium()) {
    console.error('Downloading a Chromium for the tests (Playwright) …');
    runs('playwright-core', 'install', 'chromium');
  }
  const path = findChromium();
  if (path) return { path };
  return {
    reason: `there is no Chromium and none could be installed. On Debian, as root: apt-get install ${debianPackages().join(' ')}. Elsewhere: npx playwright-core install chromium, or set CHROMIUM to the path of one.`,
  };
}
