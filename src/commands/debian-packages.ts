import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const packageList = 'test/debian-packages.txt';

/** The Debian packages the tests use, from the one list of them. */
export function listDebianPackages(): string[] {
  return readFileSync(packageList, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

const runs = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

const findMissing = () =>
  listDebianPackages().filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);

/** How apt is run unattended: as root, or through a sudo that asks nothing; undefined if neither can be. */
function findRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/** Installs what is missing of the Debian packages of the tests; says why if some are still missing, which elsewhere than on Debian they are. */
export function installDebianPackages(): string | undefined {
  if (!existsSync('/etc/debian_version')) return 'this is no Debian: the packages of the tests are not there';
  const missing = findMissing();
  if (missing.length === 0) return undefined;
  const root = findRoot();
  const byHand = `as root: apt-get install ${missing.join(' ')}`;
  if (!root) return `packages of Debian are missing, and only root can install them. On Debian, ${byHand}`;
  console.error(`Installing the Debian packages of the tests: ${missing.join(' ')} …`);
  const apt = (...args: string[]) =>
    runs('env', ...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  const still = findMissing();
  return still.length === 0 ? undefined : `apt could not install ${still.join(' ')}. On Debian, ${byHand}`;
}
