import { existsSync, lstatSync } from 'node:fs';
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Whether a process of this id is running, ours or not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Deletes what killed builds left and all finished folders but the served one and the one before it. */
async function prune(folder: string, name: string): Promise<void> {
  const served = await readlink(join(folder, name)).then(basename, () => '');
  const siblings = (await readdir(folder)).filter((other) => other.startsWith(`${name}.`));
  const abandoned = siblings.filter((other) => {
    const pid = /\.(?:building|link)-(\d+)$/.exec(other)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  const finished = siblings.filter((other) => /^\d{8}T\d{9}$/.test(other.slice(name.length + 1)));
  const old = finished.filter((other) => other !== served).sort();
  for (const other of [...abandoned, ...old.slice(0, -1)]) {
    await rm(join(folder, other), { recursive: true, force: true });
  }
}

/**
 * Fills a fresh folder and only then makes `path` show it. `path` is a symbolic link that is replaced by one
 * rename, so whoever serves it sees the old site or the new one, never a half. If `fill` fails, nothing changes.
 */
export async function replaceFolder(
  path: string,
  now: Date,
  fill: (fresh: string) => Promise<void>,
): Promise<void> {
  const target = resolve(path);
  const [folder, name] = [dirname(target), basename(target)];
  await mkdir(folder, { recursive: true });
  await prune(folder, name);
  const building = `${target}.building-${process.pid}`;
  await rm(building, { recursive: true, force: true });
  try {
    await mkdir(building);
    await fill(building);
    const finished = `${target}.${now.toISOString().replace(/[-:.Z]/g, '')}`;
    await rename(building, finished);
    const link = `${target}.link-${process.pid}`;
    await rm(link, { force: true });
    await symlink(basename(finished), link);
    // A real folder there (from a bare `astro build`) cannot be replaced by a rename: it is set aside once.
    if (existsSync(target) && !lstatSync(target).isSymbolicLink())
      await rename(target, `${target}.00000000T000000000`);
    await rename(link, target);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  await prune(folder, name);
}
