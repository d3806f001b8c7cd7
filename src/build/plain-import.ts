import type { Plugin } from 'vite';

/** A wrapped import as the minifier leaves it: the helper, the import, one name taken out of it and given back. */
const wrapped =
  /\b[\w$]+\(async\(\)=>\{let\{(\w+):(\w+)\}=await (import\([^)]+\)(?:\.then\(\w+=>\w+\.\w+\))?);return\{\1:\2\}\},(?:\[\]|__vite__mapDeps\([^)]*\))\)/g;
/** What Vite writes for the helper: the files to fetch ahead. */
const filesAhead = /^const __vite__mapDeps=.*\n/;
/** Where that list is read: from there the browser itself is asked for the files, side by side with the import. */
const readAhead = /=>i\.map\(i=>d\[i\]\);/;
const askAhead =
  '=>i.map(i=>document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",href:"/"+d[i]})));';

/**
 * Dynamic imports as the browser makes them. Vite wraps each in a helper of 760 bytes that preloads style sheets of
 * lazy parts; ours have none (CSS stands in the page), and the page's budget is 3 KB. Where a lazy part leads to another
 * lazy one, what that one imports is fetched with it.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const code = file.code.replace(wrapped, '$3');
          // A chain of imports (a part that imports a part) costs a slow phone half a second a link.
          file.code = code.includes('__vite__mapDeps([')
            ? code.replace(readAhead, askAhead)
            : code.replace(filesAhead, '');
        }
      },
    },
  };
}
