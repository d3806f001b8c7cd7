import type { AstroIntegration } from 'astro';
import type { Problem } from '../domain/shared/problem.ts';
import { contentFolders } from '../files/folders.ts';
import { getNow } from '../files/now.ts';
import { readContent } from '../files/read-content.ts';
import { reportProblems } from '../files/report-problems.ts';
import { mdxGuard } from './mdx-guard.ts';

/**
 * Reads and checks all content before anything is built, and stops with every problem at once; in `dev` the loaders
 * print them instead, so that a half-written file does not end the session. Put it before `mdx()`.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [mdxGuard()] } });
        if (command === 'dev' || command === 'preview') return;
        const { problems, warnings } = readContent(contentFolders(), getNow());
        reportProblems(problems);
        for (const line of toLines(warnings)) logger.warn(line);
      },
    },
  };
}

/** A line for each thing to attend to, however many files it is about. */
function toLines(warnings: readonly Problem[]): readonly string[] {
  return [...Map.groupBy(warnings, ({ message }) => message)].map(([message, [first, ...others]]) => {
    const more = others.length > 0 ? ` y ${others.length} más` : '';
    return `${first?.place.file ?? ''}${more}: ${message}`;
  });
}
