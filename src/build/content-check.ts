import type { AstroIntegration } from 'astro';
import type { Problem } from '../domain/shared/problem.ts';
import { contentFolders } from '../files/folders.ts';
import { getNow } from '../files/now.ts';
import { readContent } from '../files/read-content.ts';
import { reportProblems } from '../files/report-problems.ts';
import { mdxGuard } from './mdx-guard.ts';

/** Warnings shown in full; beyond them only their number. */
const shown = 5;

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
        const lines = warnings.slice(0, shown).map(toLine);
        if (warnings.length > shown) lines.push(`… y ${warnings.length - shown} avisos más.`);
        for (const line of lines) logger.warn(line);
      },
    },
  };
}

function toLine({ message, place }: Problem): string {
  return `${place.file ?? ''}: ${message}`;
}
