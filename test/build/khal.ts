import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why Debian's khal cannot be asked; undefined if it can. */
export function whyNoKhal(): string | undefined {
  const { status, error } = spawnSync('khal', ['--version'], { encoding: 'utf8' });
  return status === 0
    ? undefined
    : `khal is not there: ${error?.message ?? `it ended with ${String(status)}`}`;
}

const toConfig = (folder: string, timeZone: string) => `[calendars]
[[portal]]
path = ${join(folder, 'calendar')}
[locale]
local_timezone = ${timeZone}
default_timezone = ${timeZone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[sqlite]
path = ${join(folder, 'khal.db')}
[default]
default_calendar = portal
`;

/** What khal lists of a feed it imported: UID and wall time of the start of each session from a day on, for some days. */
export function listWithKhal(
  feed: string,
  timeZone: string,
  { from, days }: { readonly from: string; readonly days: number },
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'khal-'));
  mkdirSync(join(folder, 'calendar'));
  const config = join(folder, 'config');
  writeFileSync(config, toConfig(folder, timeZone));
  const khal = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('khal', ['-c', config, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    if (status !== 0) throw new Error(`khal ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  try {
    khal('import', '--batch', '-a', 'portal', feed);
    const lines = khal('list', '--day-format', '', '--format', '{uid} {start-long}', from, `${days}d`);
    return [...new Set(lines.split('\n').filter((line) => line.includes('@')))].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
