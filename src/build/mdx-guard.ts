import type { Plugin } from 'vite';
import { parseFrontMatter } from '../files/front-matter.ts';
import { guardMdx } from '../files/mdx-guard.ts';
import { parseMdx } from '../files/parse-mdx.ts';
import { reportProblems } from '../files/report-problems.ts';

/**
 * Second net under the content check: refuses any MDX file that reaches the build with code in it, from whichever
 * folder, just before it would be compiled.
 */
export function mdxGuard(): Plugin {
  return {
    name: 'mdx-guard',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const { body, problems } = parseFrontMatter(code, id);
        const mdx = parseMdx(body, id);
        reportProblems([...problems, ...mdx.problems, ...guardMdx(mdx.nodes, id)]);
      },
    },
  };
}
