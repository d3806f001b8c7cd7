import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dropUnusedHashes, moveCspFirst } from '../../src/build/csp-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-$&$1';">`;

test('the policy comes before everything but the charset', () => {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>a</title><script>1</script>${policy}</head></html>`;
  expect(moveCspFirst(page)).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${policy}<title>a</title><script>1</script></head></html>`,
  );
});

test('a head without a charset begins with the policy', () => {
  expect(moveCspFirst(`<head><title>a</title>${policy}</head>`)).toBe(
    `<head>${policy}<title>a</title></head>`,
  );
});

test('a page that already begins with it, or has none, stays as it is', () => {
  const page = `<head>${policy}<title>a</title></head>`;
  expect(moveCspFirst(page)).toBe(page);
  expect(moveCspFirst('<head></head>')).toBe('<head></head>');
});

test('the policy names the hashes of the page itself and no others', () => {
  const other = createHash('sha256').update('b{}').digest('base64');
  const page = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="style-src 'self'${hashes};"><style>a{}</style>`;
  const hash = createHash('sha256').update('a{}').digest('base64');
  expect(dropUnusedHashes(page(` 'sha256-${hash}' 'sha256-${other}'`))).toBe(page(` 'sha256-${hash}'`));
});
