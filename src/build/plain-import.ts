import type { Plugin } from 'vite';

/**
 * Dynamic imports as the browser makes them. Vite wraps each in a helper of 760 bytes that preloads style sheets of
 * lazy parts; ours have none (CSS stands in the page), and the page's budget is 3 KB.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
