// Plain JavaScript that Node 20 runs before anything is installed: it installs what is missing,
// then hands over to the project's own Node 24. Usage: node src/commands/setup.mjs <program> [arguments]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installed-lock');
const windows = process.platform === 'win32';

/** Says in one line why nothing can run, and ends. */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** The installed set is known by the lockfile it came from and the machine it was made for. */
function lockHash() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex');
}

/** Runs `npm ci` when there are no packages, or those of another lockfile. */
function install() {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing the packages of package-lock.json (npm ci) …');
  // The system's Node runs npm: npm ci deletes node_modules, and the Node in it.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (error) stop(`npm was not found (${error.message}). Install Node.js 20 or newer, which brings npm.`);
  if (status !== 0) stop('npm ci failed: see its message above. Nothing was started.');
  const { stdout } = spawnSync(join(bin, windows ? 'node.cmd' : 'node'), ['--version'], { shell: windows });
  if (!String(stdout).startsWith('v24.')) {
    stop(
      'npm did not install Node 24 inside the project. Is "ignore-scripts" set? Try: npm config delete ignore-scripts',
    );
  }
  writeFileSync(stamp, wanted);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node.js 20 or newer is needed; this is ${process.version}.`);
}
install();

const [program = 'node', ...args] = process.argv.slice(2);
const child = spawn(program, args, {
  cwd: root,
  stdio: 'inherit',
  shell: windows,
  env: {
    ...process.env,
    PATH: [bin, process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
// Ctrl+C reaches both; a plain kill reaches only this process and is passed on.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`${program} could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
