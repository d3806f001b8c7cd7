import { afterEach, expect, test, vi } from 'vitest';
import { problemsOf } from './small-content.ts';

const guide = (more: string) => ({
  'common/guides/permit/guide.yml': `audience: newcomer
topic: work
pictogram: work
order: 1
languages: [ es ]
reviewed: { on: 2026-04-25, by: equipo, lawyer: false }
reviewEvery: 6
${more}`,
  'common/guides/permit/es.mdx': `---
title: Permiso
summary: Una frase.
---

<Steps>
${'\n<Step picture="work" title="Haz esto.">\n\nAsí.\n\n</Step>\n'.repeat(3)}
</Steps>
`,
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const later = new Date('2026-11-22T10:00:00Z');

test('a guide past its review stops what is built for the public', () => {
  vi.stubEnv('PORTAL_ENV', 'production');
  expect(problemsOf(guide(''), later)).toContain('Había que revisarla antes del 2026-10-25.');
});

test('a guide that waits for its lawyer stops nothing: the public reads a notice in its place', () => {
  vi.stubEnv('PORTAL_ENV', 'production');
  expect(problemsOf(guide('needsLawyer: true\n'), later)).toBe('');
});
