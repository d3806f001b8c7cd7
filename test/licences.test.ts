import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const facts = JSON.parse(read('package.json')) as { license: string; dependencies: Record<string, string> };

test('the code is under the EUPL 1.2, whose text is here', () => {
  expect(facts.license).toBe('EUPL-1.2');
  expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  expect(read('LICENSES/EUPL-1.2.txt')).toBe(read('LICENSE'));
});

test('the content is under CC BY 4.0, whose text is here', () => {
  expect(read('LICENSES/CC-BY-4.0.txt')).toContain('Attribution 4.0 International');
});

test.each([
  ['Leaflet', 'leaflet'],
  ['supercluster', 'supercluster'],
  ['Pagefind', 'pagefind'],
  ['Tailwind CSS', 'tailwindcss'],
])('the notices name %s in the version that is shipped', (name, dependency) => {
  expect(read('NOTICE.md')).toContain(`${name} ${facts.dependencies[dependency] ?? 'missing'}`);
});

test('the lockfile names no registry, so that it installs from any', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});
