import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Looking at a built site takes its time: files one after another, so that two cores are enough. */
const patient = { root, testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false };

/**
 * Four projects: pure TypeScript (milliseconds), Astro components rendered with its container,
 * the built sites as files, and the built sites in a browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          root,
          include: ['test/{domain,importers,files,content,commands}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      { test: { ...patient, name: 'build', include: ['test/build/**/*.test.ts'] } },
      { test: { ...patient, testTimeout: 60_000, name: 'browser', include: ['test/browser/**/*.test.ts'] } },
      async () => ({
        ...(await getViteConfig(
          { test: { name: 'components', root, include: ['test/components/**/*.test.ts'] } },
          { root },
        )({ mode: 'test', command: 'serve' })),
      }),
    ],
  },
});
