import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Two projects: pure TypeScript (milliseconds), and Astro components rendered with its container. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', root, include: ['test/{domain,importers,files,content}/**/*.test.ts', 'test/*.test.ts'] } },
      { test: { name: 'site', root, include: ['test/{build,browser}/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false } },
      async () => ({
        ...(await getViteConfig({ test: { name: 'components', root, include: ['test/components/**/*.test.ts'] } }, { root })({
          mode: 'test',
          command: 'serve',
        })),
      }),
    ],
  },
});
