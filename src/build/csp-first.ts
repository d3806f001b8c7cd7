import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const headStart = /<head[^>]*>\s*(?:<meta charset=[^>]*>)?/i;

/**
 * Puts a page's policy first in its head, after the charset at most: a policy says nothing about what stands
 * above it, and Astro writes it below. A page without one comes back as it was.
 */
export function moveCspFirst(html: string): string {
  const found = policy.exec(html);
  if (!found) return html;
  // A function as replacement: "$" in the policy or page means nothing special.
  return html.replace(policy, '').replace(headStart, (start) => start + found[0]);
}

const inline = /<(style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** Leaves in a page's policy only the hashes of what stands in that page: Astro lists those of the whole site. */
export function dropUnusedHashes(html: string): string {
  const used = new Set(
    [...html.matchAll(inline)].map(([, , body = '']) => createHash('sha256').update(body).digest('base64')),
  );
  return html.replace(policy, (meta) =>
    meta.replace(/ 'sha256-([^']+)'/g, (whole, hash: string) => (used.has(hash) ? whole : '')),
  );
}

/** Astro integration: every built page opens with its own Content-Security-Policy. */
export function cspFirst(): AstroIntegration {
  return {
    name: 'csp-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          const html = await readFile(path, 'utf8');
          const moved = moveCspFirst(dropUnusedHashes(html));
          if (moved !== html) await writeFile(path, moved);
        }
      },
    },
  };
}
