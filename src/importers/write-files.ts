import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file and the text it shall hold. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Writes all the files or none. Each is written beside its place first; only when all are on the disk are they renamed.
 * If anything fails, what was there before is put back and the error goes on to the caller.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  const steps = files.map(({ path, text }) => ({
    path,
    text,
    draft: `${path}.${process.pid}.tmp`,
    before: read(path),
  }));
  const made: string[] = [];
  const renamed: typeof steps = [];
  try {
    for (const { path, draft, text } of steps) {
      const first = mkdirSync(dirname(path), { recursive: true });
      if (first) made.push(first);
      writeFileSync(draft, text, { flush: true });
    }
    for (const step of steps) {
      renameSync(step.draft, step.path);
      renamed.push(step);
    }
  } catch (error) {
    for (const { draft } of steps) rmSync(draft, { force: true });
    for (const { path, before } of renamed) {
      if (before === undefined) rmSync(path, { force: true });
      else writeFileSync(path, before, { flush: true });
    }
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
