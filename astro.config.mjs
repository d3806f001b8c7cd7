// @ts-check
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/build/content-check.ts';
import { cspFirst } from './src/build/csp-first.ts';
import { pagefind } from './src/build/pagefind.ts';
import { searchIndex } from './src/build/search-index.ts';
import { scriptResources, toPageDirectives } from './src/build/security-headers.ts';
import { plainImport } from './src/build/plain-import.ts';
import { city } from './src/site/city.ts';

export default defineConfig({
  site: city.url,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  integrations: [contentCheck(), mdx(), pagefind(), searchIndex(), cspFirst()],
  markdown: { syntaxHighlight: false },
  prefetch: false,
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: toPageDirectives(city.map.tiles?.host),
      scriptDirective: { resources: [...scriptResources] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [tailwindcss(), plainImport()],
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What nearly every page uses travels as one file: fewer requests, and it compresses better. So does what
            // the first question needs: a script that asks for another costs a slow phone half a second.
            output: {
              codeSplitting: {
                groups: [
                  { name: 'taps', test: /taps\.client|preload-helper/ },
                  { name: 'clock', test: /(open-state|page-clock)\.client|i18n\/locale\.ts/ },
                  {
                    name: 'near',
                    test: /domain\/(shared\/text|map\/distance|directory\/(distance-text|is-open))\.ts/,
                  },
                  { name: 'wake', test: /search-(start|fragment)\.client|search\/load-grammar/ },
                  { name: 'search', test: /(asker|result-facts|search\/elements)\.client/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
