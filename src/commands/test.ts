import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildSite } from './build.ts';
import { installChromium } from './chromium.ts';
import { installDebianPackages } from './debian-packages.ts';

/** What a step of the checks came to; `note` says why one could not run. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
}

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const reports = '.cache/test';
const fixture = { CONTENT: 'test/fixtures/city' };
const isCi = process.env['CI'] === 'true';

const runs = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'inherit' }).status === 0;

const one = (isGood: boolean): Outcome => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A step that cannot run fails in CI; at a desk it only says why. */
const impossible = (note: string): Outcome => ({ passed: 0, failed: isCi ? 1 : 0, note });

/** Runs projects of test/vitest.config.ts and counts their tests; a file that could not even be read is one failed test. */
function vitest(...projects: string[]): Outcome {
  const file = `${reports}/${projects.join('-')}.json`;
  rmSync(file, { force: true });
  const isGood = runs(
    'vitest',
    'run',
    ...['--config', 'test/vitest.config.ts'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, note: 'the tests ended without a report' };
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = testResults.flatMap((suite) => suite.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const unread = testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  // Skipped tests are tests that could not run.
  const idle = tests.filter((test) => !['passed', 'failed'].includes(test.status)).length;
  const failed = tests.filter((test) => test.status === 'failed').length + unread + (isCi ? idle : 0);
  const note = [unread && `${unread} files could not be read`, idle && `${idle} tests did not run`].filter(
    Boolean,
  );
  return {
    passed,
    failed: isGood || failed > 0 ? failed : 1,
    ...(note.length > 0 && { note: note.join(', ') }),
  };
}

const built = { city: false, fixture: false };
const unbuilt = 'a site they look at was not built';

/**
 * The checks in their order; `fixture` builds the invented city, `pages` and `browser` look at both built sites.
 * The set-up is already done: `setup.mjs` started this.
 */
const steps: Readonly<Record<string, () => Outcome | Promise<Outcome>>> = {
  format: () => one(runs('prettier', '--check', '--log-level', 'warn', '.')),
  // The types of the collections, which lint asks for, are made by sync.
  lint: () => one(runs('astro', 'sync') && runs('eslint', '--max-warnings', '0', '.')),
  check: () => one(runs('astro', 'check')),
  unit: () => {
    // Tests that need a missing package say so themselves, and count as not run.
    const why = installDebianPackages();
    if (why) console.error(why);
    return vitest('pure', 'components');
  },
  build: async () => one((built.city = await buildSite())),
  fixture: async () => {
    built.fixture = await buildSite({ out: '.cache/city/dist', env: fixture });
    return one(built.fixture);
  },
  pages: () => (built.city && built.fixture ? vitest('build') : { ...one(false), note: unbuilt }),
  browser: () => {
    if (!built.city || !built.fixture) return { ...one(false), note: unbuilt };
    const browser = installChromium();
    return 'reason' in browser ? impossible(browser.reason) : vitest('browser');
  },
};

/** Runs one step; a step that crashes is one that failed. */
async function runStep(name: string, step: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  const start = Date.now();
  console.log(`\n── ${name}`);
  let outcome: Outcome;
  try {
    outcome = await step();
  } catch (error) {
    outcome = { passed: 0, failed: 1, note: error instanceof Error ? error.message : String(error) };
  }
  const { passed, failed, note } = outcome;
  const seconds = Math.round((Date.now() - start) / 1000);
  const word = failed > 0 ? 'FAILED' : passed > 0 ? 'ok' : 'NOT RUN';
  console.log(
    `── ${name}: ${word}, ${passed} passed, ${failed} failed, ${seconds} s${note ? ` (${note})` : ''}`,
  );
  return outcome;
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}`);
  process.exit(1);
}
mkdirSync(reports, { recursive: true });
// One moment for all builds of a run: the same commit and moment give the same bytes.
process.env['PORTAL_NOW'] ??= new Date().toISOString();
// Some steps alone: they look at the sites that were built before.
if (chosen.length > 0)
  Object.assign(built, { city: existsSync('dist'), fixture: existsSync('.cache/city/dist') });

let [passed, failed] = [0, 0];
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const outcome = await runStep(name, step);
  passed += outcome.passed;
  failed += outcome.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
